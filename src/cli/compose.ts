import { createChecker } from "../engine/check";
import { rules } from "../rules/index";

/** The checker with every rule there is: the command line's half of putting the parts together. */
export const checker = createChecker({ rules });
export { version } from "../../package.json";
