import { fold } from "../../shared/text";
import { componentOf } from "../../document/document";
import { beginsWithAny, isCongress, oneLine } from "../issuers";
import { defineRule } from "../rule";

/** Political, review and personnel reports of the outgoing committee to its congress. */
const toCongress = /^(?:về )?(?:chính trị|kiểm điểm|công tác nhân sự|nhân sự)(?: |$).*trình (?:tại )?đại hội/u;

/** Reports that a committee submits to its congress are signed by the bí thư, not by a deputy. */
export default defineRule({
  id: "signature-block/congress-report-signer",
  title: "Báo cáo chính trị, kiểm điểm, nhân sự trình đại hội do bí thư ký",
  requires: { hd05: "KY-19", hd36: "G15" },
  fix: "none",
  whyNoFix: "Ai ký thì người soạn và cấp uỷ biết; chương trình không đổi người ký.",
  looksAt: "signatureBlock",
  documentTypes: ["report"],
  messages: { deputy: "Người ký là «{found}»; báo cáo chính trị, báo cáo kiểm điểm, báo cáo công tác nhân sự trình đại hội do bí thư ký." },
  example: { right: "BÁO CÁO CHÍNH TRỊ … trình Đại hội / T/M ĐẢNG UỶ / BÍ THƯ", wrong: "BÁO CÁO CHÍNH TRỊ … trình Đại hội / T/M ĐẢNG UỶ / PHÓ BÍ THƯ" },
  check({ component, document, standard, report }) {
    if (component.attestation || component.sureness === "likely" || isCongress(document.issuerKind)) return;
    const type = fold(componentOf(document, "typeName")?.text ?? "").replace(/^báo cáo ?/u, "");
    const subject = fold(oneLine(componentOf(document, "subject")?.text ?? ""));
    const theme = standard.tables.typeAndSubject.politicalReport;
    // Under a theme the line in parentheses says what the report is.
    const isPolitical = theme !== undefined && !componentOf(document, "typeName") && subject.includes(fold(theme.lineBegins)) && /trình (?:tại )?đại hội/u.test(subject);
    if (!isPolitical && !toCongress.test(`${type} ${subject}`.trim())) return;
    const [position] = component.positions;
    if (position && beginsWithAny(position.text, ["PHÓ BÍ THƯ"])) report(position, "deputy", { found: position.text.trim() });
  },
});
