import { administrativePapers } from "../../standard/vocabulary";
import { formatPage } from "../../document/edits";
import { defineRule } from "../rule";
import { sayNumber } from "../say";

/** Word stores whole twips and rounds paper sizes on the way: a quarter of a millimetre either way is the same sheet. */
const rounding = 0.25;

/** Khổ A4; giấy tờ hành chính may be A5. US Letter is Word's default and the commonest fault of real files. */
export default defineRule({
  id: "page/paper-size",
  title: "Khổ giấy A4",
  requires: { hd05: "TR-04", hd36: "P01" },
  fix: "safe",
  looksAt: "page",
  messages: {
    size: "Khổ giấy{where} là {width} x {height} mm; văn bản dùng khổ {name}, {expectedWidth} x {expectedHeight} mm.",
  },
  example: { right: "Khổ giấy 210 x 297 mm", wrong: "Khổ giấy 215,9 x 279,4 mm (US Letter)" },
  check({ document, standard, report }) {
    const { paper, paperForPapers } = standard.tables.page;
    const isPaper = administrativePapers.some((type) => type === document.documentType);
    const allowed = isPaper ? [paper, ...paperForPapers] : [paper];
    for (const section of document.sections) {
      const [short, long] = section.width <= section.height ? [section.width, section.height] : [section.height, section.width];
      if (allowed.some((size) => Math.abs(size.width - short) <= rounding && Math.abs(size.height - long) <= rounding)) continue;
      const landscape = section.orientation === "landscape" && section.width > section.height;
      const set = landscape ? { width: paper.height, height: paper.width } : { width: paper.width, height: paper.height };
      report("page", "size", {
        where: document.sections.length > 1 ? ` từ phần trang thứ ${section.index + 1}` : "",
        width: sayNumber(Math.round(section.width * 10) / 10), height: sayNumber(Math.round(section.height * 10) / 10),
        name: paper.name, expectedWidth: sayNumber(paper.width), expectedHeight: sayNumber(paper.height),
      }, formatPage(section.index, set));
    }
  },
});
