const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a file to the reader's downloads; the bytes are written as they are. */
export function download(bytes: Uint8Array, name: string, type = wordType): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample, and the memory is given back.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
