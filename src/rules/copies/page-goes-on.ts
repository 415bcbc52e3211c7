import { formatPage } from "../../document/edits";
import { defineRule } from "../rule";

/** A copy block on a page of its own goes on with the numbers of the document. */
export default defineRule({
  id: "copies/page-goes-on",
  title: "Phần bản sao ở trang mới thì số trang tiếp theo số trang của văn bản",
  requires: { hd36: "C05" },
  fix: "safe",
  looksAt: "copyBlock",
  messages: { restarts: "Trang có phần bản sao đánh số lại từ {start}; số trang tiếp theo số trang của văn bản được sao." },
  example: { right: "Số trang tiếp tục", wrong: "Số trang bắt đầu lại từ 1" },
  check({ component, document, report }) {
    const section = document.sections.find(({ index }) => index === component.lines[0]?.paragraph.section);
    const [first] = document.sections;
    if (!section || section === first || section.pageNumberStart === null) return;
    report(component, "restarts", { start: String(section.pageNumberStart) }, formatPage(section.index, { pageNumberStart: null }));
  },
});
