import { fold, isUpperCase } from "../../shared/text";
import { typeNames } from "../words";

const verbs = ["quyết định", "quyết nghị", "kết luận", "chỉ thị", "yêu cầu", "nghị quyết"];

/** `BAN THƯỜNG VỤ QUYẾT ĐỊNH`, `QUYẾT NGHỊ:`: capitals that end in the deciding verb. */
export function isFormula(text: string): boolean {
  if (text.length > 120 || !isUpperCase(text)) return false;
  const folded = fold(text).replace(/[\s:.]+$/u, "");
  return verbs.some((verb) => folded.endsWith(verb) && (folded.length > verb.length ? /\s/u.test(folded.charAt(folded.length - verb.length - 1)) : !typeNames.includes(folded) || /:\s*$/u.test(text) || verb === "quyết nghị"));
}
