import { componentOf } from "../../document/document";
import { beginsWithAny, issuerRowOf, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Above a body that a committee set up stands that committee: `TỈNH UỶ …`, never `ĐẢNG BỘ …`. */
export default defineRule({
  id: "parent-issuer/party-committee",
  title: "Trên cơ quan do cấp uỷ lập ghi tên cấp uỷ",
  requires: { hd05: "CQ-11", hd36: "I04" },
  fix: "none",
  whyNoFix: "Cơ quan thuộc cấp uỷ nào thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: {
    missing: "Trên «{issuer}» chưa ghi cấp uỷ mà cơ quan trực thuộc; ghi tên cấp uỷ ở dòng trên, ví dụ «{expected} …».",
    organization: "Trên «{issuer}» ghi «{found}»; cơ quan do cấp uỷ lập thì ghi tên cấp uỷ, không ghi đảng bộ.",
  },
  example: { right: "TỈNH UỶ CAO BẰNG / VĂN PHÒNG", wrong: "ĐẢNG BỘ TỈNH CAO BẰNG / VĂN PHÒNG" },
  check({ component, document, standard, report }) {
    const row = issuerRowOf(document, standard);
    if (row?.parentLine !== "partyCommittee") return;
    const parent = componentOf(document, "parentIssuer");
    const issuer = excerpt(oneLine(component.text));
    if (!parent) {
      // Uỷ ban kiểm tra and joint bodies may be named whole; a name that carries its committee needs no line above.
      const named = row.parentBeginsWith.some((each) => oneLine(component.text).toUpperCase().includes(each)) || /TRUNG ƯƠNG/iu.test(component.text);
      if (!document.attached && !named) report(component, "missing", { issuer, expected: row.parentBeginsWith[1] ?? row.parentBeginsWith[0] ?? "" });
      return;
    }
    const found = oneLine(parent.text);
    if (beginsWithAny(found, ["ĐẢNG BỘ"])) report(parent, "organization", { issuer, found: excerpt(found) });
  },
});
