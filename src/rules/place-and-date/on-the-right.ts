import { defineRule } from "../rule";

/** Under the title, at the right. */
export default defineRule({
  id: "place-and-date/on-the-right",
  title: "Địa danh và ngày tháng ở bên phải, dưới tiêu đề",
  requires: { hd05: "DN-01", hd36: "D03" },
  fix: "none",
  whyNoFix: "Chuyển dòng này là sắp xếp lại cả phần đầu văn bản; nên làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "placeAndDate",
  messages: { elsewhere: "«{found}» không ở bên phải; địa danh và ngày tháng ở dưới tiêu đề." },
  example: { right: "Ngày tháng ở dưới tiêu đề", wrong: "Ngày tháng ở bên trái" },
  check({ component, report }) {
    if (component.sureness === "likely") return;
    if (component.side === "left" || component.side === "center") report(component, "elsewhere", { found: component.text });
  },
});
