/** `atob` and `btoa` are in browsers and in Node; only their strings of bytes need a way to and from arrays. */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s+/gu, "")), (letter) => letter.charCodeAt(0));
}

/** In lines of 76 letters, as Word writes them. */
export function encodeBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8_192) letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(letters).replace(/.{76}(?=.)/gu, "$&\r\n");
}
