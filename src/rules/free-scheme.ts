import type { Paragraph, Role, Span } from "../document/document";

/** What the rules on the free scheme of numbers (`I-`, `1.`, `1.1.`) share: advice on one row, which no edit can follow. */
export const freeScheme = {
  requires: { hd05: "ND-22", hd36: "B14" },
  fix: "none",
  whyNoFix: "Đổi số của một đề mục thì phải đổi cả các đề mục sau và những chỗ viện dẫn; nên sửa bằng tay.",
  looksAt: "document",
  gap: "Sau đề mục {before} là «{found}»; có thể thiếu đề mục hoặc nhầm số.",
  repeat: "Đề mục «{found}» trùng số với đề mục {before} ở trên.",
} as const;

/** What such a rule sees of a paragraph: the number typed at its beginning, or that Word counts it. */
export const seesNumber = (numberOf: (paragraph: Paragraph) => { readonly number: Span } | null) => (paragraph: Paragraph, role: Role): string | null =>
  (role !== "body" ? null : paragraph.label !== null ? "counted by Word" : numberOf(paragraph)?.number.text ?? null);
