/** Kinds of characters that have no place in a document, with what is said about them. */
const unwanted: readonly { readonly pattern: RegExp; readonly says: (found: string) => string }[] = [
  { pattern: /[\p{Cs}\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}]/u, says: (found) => `có ký tự hỏng (${codeOf(found)}); gõ lại chỗ đó` },
  // Flags, keycaps and skin tones hang on to a pictograph or stand for one.
  { pattern: /(?![©®™])[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u20E3]/u, says: (found) => `có biểu tượng «${found}»; văn bản không dùng biểu tượng` },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
    says: (found) => `có chữ viết từ phải sang trái hoặc ký tự đổi chiều chữ (${codeOf(found)}); xoá ký tự đó`,
  },
  { pattern: /(?![\t\n\r])[\p{Cc}\u200B-\u200D\u2060\uFEFF\uFFF9-\uFFFB]/u, says: (found) => `có ký tự không nhìn thấy được (${codeOf(found)}); xoá ký tự đó` },
  { pattern: /[\p{Co}\p{Cn}]/u, says: (found) => `có ký tự không có trong bảng mã (${codeOf(found)}); gõ lại chỗ đó` },
];

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** What is wrong with the characters of a text, as the end of a sentence; null where nothing is. */
export function badCharacter(text: string): string | null {
  for (const { pattern, says } of unwanted) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return says(found);
  }
  return null;
}

/** As it is written into the document: NFC, one blank between words, none at the ends. */
export const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
