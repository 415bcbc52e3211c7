import { fold } from "./text";

/**
 * Sixteen hexadecimal figures that stand for a text as a reader sees it: letter forms, tone places, case and white space
 * make no difference. To recognise a text without keeping it; not against somebody who wants to find a second one.
 */
export function fingerprint(text: string): string {
  const folded = fold(text);
  return [0x811c9dc5, 0x9e3779b9].map((seed) => {
    let hash = seed;
    for (let i = 0; i < folded.length; i += 1) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
    // The last letters have to reach the high bits too.
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
