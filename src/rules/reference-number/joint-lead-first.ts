import { replaceText } from "../../document/edits";
import { initialsOf, jointNames } from "../joint";
import { defineRule } from "../rule";

/** The lead's symbol stands first. Told only where both symbols are first letters of the two names, the wrong way round. */
export default defineRule({
  id: "reference-number/joint-lead-first",
  title: "Trong ký hiệu liên cơ quan, cơ quan chủ trì ghi trước",
  requires: { hd05: "SK-09", hd36: "S06b" },
  fix: "ask",
  looksAt: "referenceNumber",
  messages: { order: "Ký hiệu cơ quan ghi «{found}» mà «{lead}» đứng trước ở tên cơ quan ban hành; cơ quan chủ trì ghi trước: «{expected}»." },
  example: { right: "BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ, Số 05-QC/BTCTU-BNCTU", wrong: "BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ, Số 05-QC/BNCTU-BTCTU" },
  check({ component, document, standard, report }) {
    const { betweenJointIssuers: between } = standard.tables.numbering;
    const symbol = component.part("issuerSymbol");
    const [lead, other, more] = jointNames(document, standard) ?? [];
    const [first, second, third] = symbol?.text.split(between) ?? [];
    if (!symbol || lead === undefined || other === undefined || more !== undefined || first === undefined || second === undefined || third !== undefined) return;
    const isOf = (written: string, name: string): boolean => written.length >= 2 && initialsOf(name).startsWith(written.toUpperCase());
    if (!isOf(first, other) || !isOf(second, lead) || isOf(first, lead) || isOf(second, other)) return;
    const expected = `${second}${between}${first}`;
    report(symbol, "order", { found: symbol.text, lead, expected }, replaceText(symbol, expected));
  },
});
