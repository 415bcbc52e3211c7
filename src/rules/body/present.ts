import { componentOf, componentsOf } from "../../document/document";
import { defineRule } from "../rule";

/** Something is said between the head and the signature. A draft that holds nothing yet has neither signature nor recipients. */
export default defineRule({
  id: "body/present",
  title: "Văn bản có phần nội dung",
  requires: { hd05: "ND-23", hd36: "B01b", qd66: "Q04" },
  fix: "none",
  whyNoFix: "Nội dung do người soạn viết.",
  looksAt: "document",
  messages: { missing: "Dưới tên loại và trích yếu không có nội dung." },
  example: { right: "(tên loại, trích yếu, nội dung)", wrong: "(tên loại, trích yếu, rồi đến phần ký)" },
  check({ document, report }) {
    const subject = componentOf(document, "subject") ?? componentOf(document, "typeName");
    const hasEnd = componentOf(document, "signatureBlock") !== null || componentOf(document, "recipients") !== null;
    if (!subject || !hasEnd || document.attached || componentOf(document, "body") !== null || componentOf(document, "basis") !== null) return;
    // A form or a table may be all there is.
    const from = subject.lines.at(-1)?.paragraph.index ?? 0;
    const to = Math.min(...[...componentsOf(document, "signatureBlock"), ...componentsOf(document, "recipients")].map(({ lines: [line] }) => line?.paragraph.index ?? 0));
    const between = document.paragraphs.some(({ story, index, text }) => story === "body" && index > from && index < to && /\p{L}/u.test(text));
    if (!between) report(subject, "missing", {});
  },
});
