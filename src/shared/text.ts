/**
 * Vietnamese text, compared and told apart. JavaScript's `\b` and `\w` are ASCII and `uỷ` and `ủy` differ even after
 * NFD: everything goes through here.
 */

/** Rhymes whose tone mark may stand on either vowel: `oà`/`òa`, `oè`/`òe`, `uỷ`/`ủy`. Only without a final consonant. */
const toneOnFirst: Readonly<Record<string, string>> = Object.fromEntries(
  [["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["õa", "oã"], ["ọa", "oạ"],
    ["òe", "oè"], ["óe", "oé"], ["ỏe", "oẻ"], ["õe", "oẽ"], ["ọe", "oẹ"],
    ["ùy", "uỳ"], ["úy", "uý"], ["ủy", "uỷ"], ["ũy", "uỹ"], ["ụy", "uỵ"]],
);
const toneOnFirstPattern = /[òóỏõọ][ae]|[ùúủũụ]y/gu;

/**
 * One spelling for comparison: NFC, lower case, tone on the second vowel (`uỷ`), runs of white space as one blank, ends
 * trimmed. Lengths change only where white space is folded.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/gu, " ").trim();
}

/** As `fold`, but character for character: the length of NFC text stays, so offsets stay. */
export function foldLetters(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(toneOnFirstPattern, (rhyme) => toneOnFirst[rhyme] ?? rhyme);
}

export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);

const marks = /\p{M}/gu;
/** Without tone marks and diacritics, đ as d: for searching, never for judging. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(marks, "").replace(/đ/gu, "d").replace(/Đ/gu, "D").toLowerCase();
}

/** Has letters, and every letter that has a case is upper case. `ß`-like letters do not occur in Vietnamese. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
export const startsLowerCase = (text: string): boolean => /^\P{L}*\p{Ll}/u.test(text);

/** Letters, marks and digits: what stands inside a word. For `wholeWord`. */
export const wordBefore = "(?<![\\p{L}\\p{M}\\p{N}])";
export const wordAfter = "(?![\\p{L}\\p{M}\\p{N}])";
/** A pattern that finds the words as whole words in NFC text; `source` is a regular expression without flags. */
export function wholeWord(source: string, flags = "iu"): RegExp {
  return new RegExp(`${wordBefore}(?:${source})${wordAfter}`, flags.includes("u") ? flags : `${flags}u`);
}

/** For literal text inside a regular expression with the `u` flag. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");

/** Blank, or what people leave where something is still to come: dots, underscores, ellipses. */
export const isPlaceholder = (text: string): boolean => /^[\s.…_·-]*$/u.test(text);
