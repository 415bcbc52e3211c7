import { componentOf } from "../../document/document";
import { removeParagraph } from "../../document/edits";
import { issuerRowOf, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** The centre, a tỉnh uỷ, a thành uỷ and a đảng uỷ directly under the centre have nothing above their name. */
export default defineRule({
  id: "parent-issuer/not-for-province",
  title: "Cấp tỉnh và tương đương không ghi cơ quan cấp trên",
  requires: { hd05: "CQ-09", hd36: "I04" },
  fix: "ask",
  whyNoFix: "Dòng này nằm chung đoạn với dòng khác; xoá bằng tay.",
  looksAt: "parentIssuer",
  messages: { superfluous: "Trên «{issuer}» ghi «{found}»; cấp này chỉ ghi tên mình, không ghi cơ quan cấp trên." },
  example: { right: "TỈNH UỶ CAO BẰNG", wrong: "BAN CHẤP HÀNH TRUNG ƯƠNG / TỈNH UỶ CAO BẰNG" },
  check({ component, document, standard, report }) {
    const row = issuerRowOf(document, standard);
    const issuer = componentOf(document, "issuerName");
    if (row?.parentLine !== "none" || !issuer || (row.kind !== "provincialCommittee" && row.kind !== "central")) return;
    const own = component.lines.every((line) => line.paragraph.text.trim() === line.text.trim());
    report(component, "superfluous", { issuer: excerpt(oneLine(issuer.text)), found: excerpt(oneLine(component.text)) },
      ...(own ? component.lines.map((line) => removeParagraph(line.paragraph)) : []));
  },
});
