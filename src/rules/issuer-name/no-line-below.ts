import { anchorOf } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** A rule below the issuer is the State's form: the Party's is the asterisk. */
export default defineRule({
  id: "issuer-name/no-line-below",
  title: "Dưới tên cơ quan ban hành không có đường kẻ",
  requires: { hd05: "CQ-06", hd36: "I03b" },
  fix: "safe",
  whyNoFix: "Đường kẻ là viền của đoạn hay của ô; bỏ viền bằng tay.",
  looksAt: "issuerName",
  messages: { line: "Dưới «{issuer}» có đường kẻ; dưới tên cơ quan ban hành văn bản của Đảng là dấu sao, không kẻ đường." },
  example: { right: "TỈNH UỶ CAO BẰNG / *", wrong: "TỈNH UỶ CAO BẰNG (có đường kẻ dưới)" },
  check({ component, document, report }) {
    const last = component.lines.at(-1);
    if (!last || component.sureness === "likely") return;
    for (const line of document.lines) {
      if (line.of !== "issuerName") continue;
      const edits = line.drawing === null ? [] : [{ do: "removeLine", at: anchorOf(line.anchor), line: line.drawing } as const];
      report(last, "line", { issuer: excerpt(last.text) }, ...edits);
      return;
    }
  },
});
