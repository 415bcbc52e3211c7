import { defineRule } from "../rule";

/** The list ends with the place that keeps the document. */
export default defineRule({
  id: "recipients/archive-line",
  title: "Cuối nơi nhận có dòng lưu",
  requires: { hd05: "NN-05", hd36: "R02b" },
  fix: "none",
  whyNoFix: "Lưu ở đâu thì người soạn biết; thêm dòng «- Lưu …» bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "recipients",
  messages: {
    missing: "Nơi nhận chưa có dòng lưu; dòng cuối ghi «{mark} {word} …».",
    notLast: "Dòng «{found}» chưa ở cuối; dòng lưu đứng cuối nơi nhận.",
  },
  example: { right: "- Lưu Văn phòng Tỉnh uỷ.", wrong: "(không có dòng Lưu)" },
  check({ component, standard, report }) {
    const { archiveWord, itemMark } = standard.tables.recipients;
    const items = component.partsNamed("items");
    const archive = component.part("archiveLine");
    if (items.length === 0 || component.sureness === "likely") return;
    if (!archive) {
      report(component.part("word") ?? component, "missing", { mark: itemMark, word: archiveWord });
      return;
    }
    // Only a line with a dash of its own is another recipient; others may go on from the archive line.
    const after = items.filter((item) => item.paragraph.index > archive.paragraph.index || (item.paragraph === archive.paragraph && item.start > archive.start));
    if (after.some((item) => /^\s*[-–—+*•]/u.test(item.text))) report(archive, "notLast", { found: archive.text.trim() });
  },
});
