// Source: Adobe's Symbol encoding (Unicode's mapping file ADOBE/symbol.txt) and the Wingdings table of ISO 10646 (2014).

const symbolFrom0x20 =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const symbolFrom0xA1 =
  "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u{F0F0}〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";
const wingdings: Readonly<Record<number, string>> = {
  0x22: "✂", 0x28: "☎", 0x2a: "🖂", 0x36: "⌛", 0x46: "☞", 0x4a: "☺", 0x6c: "●", 0x6d: "❍", 0x6e: "■", 0x6f: "□", 0x71: "❑", 0x72: "❒",
  0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9e: "·", 0x9f: "•", 0xa1: "○", 0xa4: "◉", 0xa7: "▪", 0xa8: "◻",
  0xab: "★", 0xd8: "➢", 0xe0: "→", 0xdf: "←", 0xe1: "↑", 0xe2: "↓", 0xe8: "➔", 0xf0: "⇨", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
};

/** What a character of a symbol font shows, as Unicode. Word stores these codes at U+F000 and above; unknown ones stay. */
export function symbolText(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/i.test(font) && low < 0x100) {
    const character = low >= 0xa1 ? symbolFrom0xA1.charAt(low - 0xa1) : low >= 0x20 ? symbolFrom0x20.charAt(low - 0x20) : "";
    if (character !== "") return character;
  } else if (/^wingdings$/i.test(font) && wingdings[low] !== undefined) return wingdings[low];
  else if (low !== code && low >= 0x20 && !/^(?:wingdings|webdings|marlett|zapf)/i.test(font)) return String.fromCharCode(low);
  return String.fromCharCode(code);
}
