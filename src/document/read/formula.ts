import { fold, isUpperCase } from "../../shared/text";
import { beginsWith, decidingBodies } from "../words";

const alone = ["quyết định", "quyết nghị"];
const verbs = [...alone, "kết luận", "chỉ thị", "nghị quyết", "yêu cầu"];

/** `BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH`, `QUYẾT NGHỊ:`: the body that decides, and its verb. Not a heading (`IV- KẾT LUẬN`). */
export function isFormula(text: string): boolean {
  if (text.length > 120 || !isUpperCase(text)) return false;
  const folded = fold(text).replace(/[\s:.]+$/u, "");
  if (alone.includes(folded)) return true;
  return beginsWith(folded, decidingBodies) !== null && verbs.some((verb) => folded.endsWith(` ${verb}`));
}
