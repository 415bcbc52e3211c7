import type { Paragraph } from "./document";

// TCVN3 shows Vietnamese letters in Latin-1 places (`Đ` is `§`, `ạ` is `¹`); VNI puts the marks behind the vowel (`aù`, `eä`).
const tcvn3 = new Set("µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞ«åæçè¬éêëìîóïñòôõöøùúûüýþ§¡¢£¤¥¦");
/** Of these the ones that are no letters: VNI text holds none of them. */
const tcvn3Signs = new Set("µ¸¶·¹¨»¾¼½©®¬«§¡¢£¤¥¦×­");
const vniMark = new Set("ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË");
const vniVowel = new Set("aeouyAEOUY");
const enough = 60;

interface Statistics { readonly letters: number; readonly unicode: number; readonly tcvn: number; readonly signs: number; readonly vni: number; readonly tcvnFont: number; readonly vniFont: number }
/** The same by code, for the letters of Latin-1: what stands at 1 is a letter of TCVN3, at 2 a sign, at 4 a mark of VNI, at 8 a vowel before one. */
const latin1 = Uint8Array.from({ length: 256 }, (_, code) => {
  const c = String.fromCharCode(code);
  return (tcvn3.has(c) ? 1 : 0) | (tcvn3Signs.has(c) ? 2 : 0) | (vniMark.has(c) ? 4 : 0) | (vniVowel.has(c) ? 8 : 0);
});
const cache = new WeakMap<Paragraph, Statistics>();

function statisticsOf(paragraph: Paragraph): Statistics {
  const known = cache.get(paragraph);
  if (known !== undefined) return known;
  let letters = 0, unicode = 0, tcvn = 0, signs = 0, vni = 0;
  const text = paragraph.text.slice(0, 2000);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 64) letters += 1;
    const is = code < 256 ? latin1[code] ?? 0 : 0;
    if ((code >= 0x1ea0 && code <= 0x1ef9) || code === 0x103 || code === 0x111 || code === 0x110 || code === 0x1a1 || code === 0x1b0) unicode += 1;
    if ((is & 1) !== 0) tcvn += 1;
    if ((is & 2) !== 0) signs += 1;
    if ((is & 4) !== 0 && i > 0 && ((latin1[text.charCodeAt(i - 1)] ?? 0) & 8) !== 0) vni += 1;
  }
  let tcvnFont = 0, vniFont = 0;
  for (const run of paragraph.runs) {
    const font = run.format.font ?? "";
    if (font.startsWith(".Vn")) tcvnFont += run.end - run.start;
    else if (/^VNI[- ]/u.test(font)) vniFont += run.end - run.start;
  }
  const made = { letters, unicode, tcvn, signs, vni, tcvnFont, vniFont };
  cache.set(paragraph, made);
  return made;
}

/** Text in an 8-bit encoding, by its fonts and by its letters; a Unicode document in a `.Vn` font is none. */
export function legacyEncodingOf(paragraphs: readonly Paragraph[]): "TCVN3" | "VNI" | null {
  let letters = 0, unicode = 0, tcvn = 0, signs = 0, vni = 0, tcvnFont = 0, vniFont = 0;
  for (const paragraph of paragraphs.slice(0, 200)) {
    if (paragraph.text === "") continue;
    const one = statisticsOf(paragraph);
    letters += one.letters; unicode += one.unicode; tcvn += one.tcvn; signs += one.signs; vni += one.vni; tcvnFont += one.tcvnFont; vniFont += one.vniFont;
  }
  if (letters < enough || unicode * 50 > letters) return null;
  if (tcvn * 10 > letters && (tcvnFont * 3 > letters || tcvn * 7 > letters) && signs * 50 > letters) return "TCVN3";
  if (vni * 20 > letters && (vniFont * 3 > letters || vni * 10 > letters)) return "VNI";
  return null;
}
