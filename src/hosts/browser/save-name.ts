/** `Kế hoạch.docx` is saved as `Kế hoạch (đã sửa).docx`; a file that is already called so keeps its name. */
export function mendedName(name: string): string {
  const stem = name.replace(/\.(?:docx|dotx|xml)$/iu, "").trim() || "Văn bản";
  return `${/\(đã sửa\)$/u.test(stem.normalize("NFC")) ? stem : `${stem} (đã sửa)`}.docx`;
}

/** A file name out of words of a document: what Windows refuses is left out, and it stays short enough to be sent on. */
export function draftName(words: string): string {
  const clean = words.normalize("NFC").replace(/[\\/:*?"<>|\u0000-\u001F]+/gu, " ").replace(/\s+/gu, " ").trim().slice(0, 80).replace(/[. ]+$/u, "");
  return `${clean || "Văn bản"}.docx`;
}
