import { formatPage } from "../../document/edits";
import { defineRule } from "../rule";
import { tablesToCome } from "../table-to-come";

/** Trang dọc. A section that holds a table may lie across: bảng, biểu are the one exception. */
export default defineRule({
  id: "page/orientation",
  title: "Văn bản trình bày theo chiều dọc",
  requires: { hd05: "TR-06", hd36: "P04" },
  fix: "safe",
  looksAt: "page",
  messages: { landscape: "Trang{where} đặt theo chiều ngang mà không có bảng, biểu; văn bản trình bày theo chiều dọc của khổ giấy." },
  example: { right: "Trang dọc", wrong: "Trang ngang, không có bảng" },
  check({ document, standard, report }) {
    const { paper } = standard.tables.page;
    for (const section of document.sections) {
      if (section.orientation !== "landscape" && section.width <= section.height) continue;
      // A place left for a table is one in the making.
      const hasTable = document.paragraphs.some((paragraph) => paragraph.story === "body" && paragraph.section === section.index
        && (document.roles.get(paragraph) === "table" || tablesToCome(paragraph).length > 0));
      if (hasTable) continue;
      report("page", "landscape", { where: document.sections.length > 1 ? ` từ phần trang thứ ${section.index + 1}` : "" },
        formatPage(section.index, { orientation: "portrait", width: paper.width, height: paper.height }));
    }
  },
});
