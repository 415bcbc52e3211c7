const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a file to the reader's downloads: bytes as they are, of a .docx where no type is said, or the text of a page. */
export function download(content: Uint8Array | string, name: string, type = typeof content === "string" ? "text/html" : wordType): void {
  const address = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer> | string], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample, and the memory is given back.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
