// What the command line, the workbench and the pane call.
export { exampleAnswers } from "../templates/template";
export { draft, type Drafted, type DraftOptions } from "./draft";
export type { Problem } from "./problem";
