import { fullWidthLine } from "../full-width-line";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Below a full-width solid line. In a page footer too. */
export default defineRule({
  id: "marks/contact-line",
  title: "Thông tin liên hệ ở dưới đường kẻ nét liền hết chiều ngang phần chữ",
  requires: { hd05: "LH-01", hd36: "M06" },
  fix: "ask",
  looksAt: "contactDetails",
  messages: {
    missing: "Trên «{found}» không có đường kẻ hết chiều ngang phần chữ; thông tin liên hệ đặt dưới đường kẻ ấy, nét liền.",
    dashed: "Đường kẻ trên «{found}» không phải nét liền; thông tin liên hệ đặt dưới đường kẻ nét liền hết chiều ngang phần chữ.",
    short: "Đường kẻ trên «{found}» ngắn hơn phần chữ; đường kẻ này dài hết chiều ngang phần chữ.",
  },
  example: { right: "(đường kẻ) / Điện thoại: 080.45774", wrong: "Điện thoại: 080.45774" },
  check({ component, document, report }) {
    const [line] = component.lines;
    if (!line || component.sureness === "likely" || line.paragraph.story !== "body") return;
    const state = fullWidthLine(document, "contactDetails", component);
    if (state.is !== "right") report(line, state.is, { found: excerpt(line.text, 40) }, ...state.edits);
  },
});
