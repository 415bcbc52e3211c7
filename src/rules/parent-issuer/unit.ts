import { componentOf } from "../../document/document";
import { beginsWithAny, issuerRowOf, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Above a unit (vụ, phòng…) stands the Party body that set it up, not a đảng bộ. */
export default defineRule({
  id: "parent-issuer/unit",
  title: "Trên tên đơn vị ghi cơ quan cấp trên trực tiếp",
  requires: { hd05: "CQ-12", hd36: "I08" },
  fix: "none",
  whyNoFix: "Đơn vị thuộc cơ quan nào thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: {
    missing: "Trên «{issuer}» chưa ghi cơ quan cấp trên trực tiếp, như «{example}».",
    organization: "Trên «{issuer}» ghi «{found}»; trên tên đơn vị ghi cơ quan cấp trên trực tiếp, như «{example}».",
  },
  example: { right: "VĂN PHÒNG TỈNH UỶ / PHÒNG TỔNG HỢP", wrong: "PHÒNG TỔNG HỢP" },
  check({ component, document, standard, report }) {
    const row = issuerRowOf(document, standard);
    const example = row?.examples[0]?.[0] ?? "";
    // Any name is possible for a unit; only these words say that it is one.
    if (row?.parentLine !== "directSuperior" || !beginsWithAny(oneLine(component.text), ["VỤ", "CỤC", "PHÒNG"])) return;
    const issuer = excerpt(oneLine(component.text));
    const parent = componentOf(document, "parentIssuer");
    if (!parent) {
      // A name that goes on with its body's («PHÒNG TỔNG HỢP VĂN PHÒNG TỈNH UỶ») is not plain.
      if (!document.attached && component.lines.length === 1) report(component, "missing", { issuer, example });
      return;
    }
    const found = oneLine(parent.text);
    if (beginsWithAny(found, ["ĐẢNG BỘ"])) report(parent, "organization", { issuer, found: excerpt(found), example });
  },
});
