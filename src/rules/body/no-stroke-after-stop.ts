import { replaceText } from "../../document/edits";
import { bodyEnd } from "../body-end";
import { defineRule } from "../rule";
import { find } from "../spans";

/** `./.` is the State's end of text. */
export default defineRule({
  id: "body/no-stroke-after-stop",
  title: "Nội dung không kết thúc bằng «./.»",
  requires: { hd05: "ND-06", hd36: "B06b" },
  fix: "safe",
  looksAt: "document",
  messages: { stroke: "Nội dung kết thúc bằng «{found}»; kết thúc nội dung chỉ là dấu chấm «{expected}»." },
  example: { right: "có hiệu lực từ ngày ký.", wrong: "có hiệu lực từ ngày ký./." },
  check({ document, standard, report }) {
    const end = bodyEnd(document);
    const stroke = end && find(end, /[.]?\s*\/\s*[.-]\s*$|[.]\s*\/\s*$/u);
    const expected = standard.tables.body.endsWith;
    if (stroke) report(stroke, "stroke", { found: stroke.text.trim(), expected }, replaceText(stroke, expected));
  },
});
