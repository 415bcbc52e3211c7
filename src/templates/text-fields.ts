import type { ByEdition, LinesField, ParagraphsField, Passage, PassagesField, TextField } from "./field";

// Fields of the text. What a template writes for the drafter to go on from is its `filled` and its example alike: the words
// in `[… ]` are to be replaced, and are found by `shared/placeholders`.

export const subjectField = (example: string): TextField => ({
  kind: "text", label: "Trích yếu", hint: "Cụm từ ngắn, viết thường chữ đầu, không có dấu ở cuối", required: true, longest: 300,
  example, follows: ["hd05/II.I.5.1.1", "hd36/II.1.5.1"],
});
/** The subject of a công văn, which one edition opens with «về việc». */
export const letterSubjectField = (example: ByEdition<string>): TextField => ({
  kind: "text", label: "Trích yếu", hint: "Cụm từ ngắn, không có dấu ở cuối", required: true, longest: 300, example, follows: ["hd05/II.I.5.2.3", "hd36/II.1.5.2"],
});
export const basesField = (...lines: readonly string[]): LinesField => ({
  kind: "lines", label: "Căn cứ", hint: "Mỗi dòng một căn cứ, không ghi dấu ở cuối", longest: 600, most: 15,
  example: lines, filled: lines, follows: ["hd05/II.I.6.2.3", "hd36/II.1.6.2"],
});
export const addresseesField = (label: string, ...lines: readonly string[]): LinesField => ({
  kind: "lines", label, hint: "Mỗi dòng một nơi", required: true, longest: 200, most: 20, example: lines, follows: ["hd05/II.I.9.2.3", "hd36/II.1.9.2"],
});
export const contentField = (...paragraphs: readonly string[]): ParagraphsField => ({
  kind: "paragraphs", label: "Nội dung", required: true, longest: 5000, most: 200,
  hint: "Mỗi dòng một đoạn; dòng mở đầu bằng «1.» và không có dấu ở cuối là tiêu đề mục", example: paragraphs, filled: paragraphs,
  follows: ["hd05/II.I.6.2.2", "hd36/II.1.6.2"],
});
export const part = (title: string, ...paragraphs: readonly string[]): Passage => ({ title, paragraphs });
export const partsField = (...parts: readonly Passage[]): PassagesField => ({
  kind: "parts", label: "Nội dung", required: true, longest: 5000, most: 300,
  hint: "Các phần I, II, III…; dòng mở đầu bằng «1.» và không có dấu ở cuối là tiêu đề mục", example: parts, filled: parts,
  follows: ["hd05/II.I.6.2.2", "hd36/II.1.6.2"],
});
/** An article with a name of its own; with an empty name its text follows on the line of the word. */
export const article = (title: string, ...paragraphs: readonly string[]): Passage => ({ title, paragraphs });
/** The first article of a chapter. */
export const chapter = (name: string, first: Passage): Passage => ({ ...first, chapter: name });
export const articlesField = (...articles: readonly Passage[]): PassagesField => ({
  kind: "articles", label: "Các điều", required: true, longest: 5000, most: 300, hint: "Mỗi điều một mục; điều không có tên thì nội dung ghi liền sau số thứ tự",
  example: articles, filled: articles, follows: ["hd05/II.I.6.2.4d", "hd36/II.1.6.2"],
});
/** One line that the drafter fills in. */
export const lineField = (label: string, example: string, longest = 200): TextField => ({ kind: "text", label, longest, example, filled: example });
/** Whose report to a congress it is, and which congress: the line in parentheses below its theme or subject. */
export const reporterField: TextField = {
  kind: "text", label: "Báo cáo của", hint: "Cấp uỷ khoá nào: «Ban Chấp hành Đảng bộ tỉnh khoá XIV»", required: true, longest: 150,
  example: "[… cấp uỷ, khoá]", filled: "[… cấp uỷ, khoá]", follows: ["hd05/II.I.5.1.2", "hd36/II.1.5.1"],
};
export const congressField: TextField = {
  kind: "text", label: "Trình đại hội", hint: "Tên đại hội: «Đại hội đại biểu Đảng bộ tỉnh lần thứ XV»", required: true, longest: 150,
  example: { hd05: "Đại hội [… đảng bộ, chi bộ, lần thứ, nhiệm kỳ]", hd36: "đại hội [… đảng bộ, chi bộ, lần thứ, nhiệm kỳ]" },
  filled: { hd05: "Đại hội [… đảng bộ, chi bộ, lần thứ, nhiệm kỳ]", hd36: "đại hội [… đảng bộ, chi bộ, lần thứ, nhiệm kỳ]" }, follows: ["hd05/II.I.5.1.2", "hd36/II.1.5.1"],
};
