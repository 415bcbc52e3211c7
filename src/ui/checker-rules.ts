import { createChecker, type Checker } from "../engine/check";
import { rules } from "../rules/index";

export { rules };
/** Here the engine meets the rules. */
export const newChecker = (): Checker => createChecker({ rules });
