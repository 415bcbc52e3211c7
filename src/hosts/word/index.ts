export type * from "./word-host";
export { WordTrouble } from "./word-host";
