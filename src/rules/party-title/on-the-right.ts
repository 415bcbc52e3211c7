import { defineRule } from "../rule";

/** Góc phải, dòng đầu, trang thứ nhất. */
export default defineRule({
  id: "party-title/on-the-right",
  title: "Tiêu đề ở góc phải, dòng đầu trang thứ nhất",
  requires: { hd05: "TD-02", hd36: "T01" },
  fix: "none",
  whyNoFix: "Chuyển tiêu đề sang phải là sắp xếp lại cả phần đầu văn bản; nên làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "partyTitle",
  messages: { elsewhere: "Tiêu đề «{found}» không ở bên phải; tiêu đề ở góc phải, dòng đầu trang thứ nhất." },
  example: { right: "Tiêu đề ở góc phải", wrong: "Tiêu đề ở giữa trang" },
  check({ component, report }) {
    if (component.sureness === "likely") return;
    if (component.side === "left" || component.side === "center") report(component, "elsewhere", { found: component.text });
  },
});
