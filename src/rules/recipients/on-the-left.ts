import { defineRule } from "../rule";

/** Bottom left, below the body. */
export default defineRule({
  id: "recipients/on-the-left",
  title: "«Nơi nhận» ở góc trái, dưới nội dung",
  requires: { hd05: "NN-01", hd36: "R03" },
  fix: "none",
  whyNoFix: "Chuyển nơi nhận sang trái là sắp xếp lại cả cuối văn bản; nên làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "recipients",
  messages: { elsewhere: "«{found}» không ở bên trái; nơi nhận ở góc trái, dưới nội dung." },
  example: { right: "Nơi nhận ở bên trái", wrong: "Nơi nhận ở bên phải" },
  check({ component, report }) {
    if (component.sureness === "likely") return;
    const word = component.part("word");
    if (component.side === "right") report(word ?? component, "elsewhere", { found: word?.text.trim() ?? "Nơi nhận" });
  },
});
