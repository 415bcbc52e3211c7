import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Góc trái, dòng đầu, level with the title. */
export default defineRule({
  id: "issuer-name/on-the-left",
  title: "Tên cơ quan ban hành ở góc trái trang thứ nhất",
  requires: { hd05: "CQ-01", hd36: "I01" },
  fix: "none",
  whyNoFix: "Chuyển tên cơ quan sang trái là sắp xếp lại cả phần đầu văn bản; nên làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "issuerName",
  messages: { elsewhere: "«{found}» không ở bên trái; tên cơ quan ban hành ở góc trái, ngang hàng với tiêu đề." },
  example: { right: "Tên cơ quan ở góc trái", wrong: "Tên cơ quan ở giữa trang" },
  check({ component, report }) {
    if (component.sureness === "likely") return;
    if (component.side === "right" || component.side === "center") report(component, "elsewhere", { found: excerpt(component.text) });
  },
});
