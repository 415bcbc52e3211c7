import { fullWidthLine } from "../full-width-line";
import { defineRule } from "../rule";

/** Below a full-width solid line. */
export default defineRule({
  id: "copies/separator-line",
  title: "Phần bản sao ở dưới đường kẻ nét liền hết chiều ngang phần chữ",
  requires: { hd05: "BS-01", hd36: "C01" },
  fix: "ask",
  looksAt: "copyBlock",
  messages: {
    missing: "Trên phần bản sao không có đường kẻ hết chiều ngang phần chữ; phần bản sao đặt dưới đường kẻ ấy, nét liền.",
    dashed: "Đường kẻ trên phần bản sao không phải nét liền; đường kẻ này là nét liền, hết chiều ngang phần chữ.",
    short: "Đường kẻ trên phần bản sao ngắn hơn phần chữ; đường kẻ này dài hết chiều ngang phần chữ.",
  },
  example: { right: "(đường kẻ) / SAO LỤC", wrong: "SAO LỤC" },
  check({ component, document, report }) {
    const [line] = component.lines;
    if (!line || component.sureness === "likely" || !(component.part("kind") ?? component.part("title"))) return;
    const state = fullWidthLine(document, "copyBlock", component);
    if (state.is !== "right") report(component, state.is, {}, ...state.edits);
  },
});
