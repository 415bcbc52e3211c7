import { perObject } from "../../shared/remember";
import type { Paragraph } from "../../document/document";
import type { Standard } from "../../standard/index";
import { defineRule } from "../rule";
import { spanAt } from "../spans";
import type { Span } from "../../document/document";

/** Fewer uses may be a name or a slip; a clear case is one that runs through the text. */
const usesThatTell = 3;
/** Known everywhere by these letters, or the name of a thing and no abbreviation of words before them. */
const worldwide = new Set([
  "AI", "AIDS", "APEC", "ASEAN", "ATM", "COVID", "CPI", "EU", "FDI", "FTA", "GDP", "GRDP", "HIV", "ID", "IMF", "IT", "ISO", "NATO", "OCOP", "ODA", "OECD",
  "PAPI", "PAR", "PCI", "PDF", "QR", "SIPAS", "TCVN", "UN", "UNESCO", "UNICEF", "USB", "USD", "VND", "VNEID", "VPN", "WB", "WHO", "WTO",
]);
const running = new Set(["body", "article", "clause", "point", "basis"]);
const token = /(?<![\p{L}\p{M}\d/.-])[A-ZĐ]{2,8}(?![\p{L}\p{M}\d/-])/gu;
const roman = /^[IVXLCDM]+$/u;

/** A chữ viết tắt that runs through the text and is nowhere put in parentheses behind its words. */
export default defineRule({
  id: "abbreviations/explained",
  title: "Chữ viết tắt được ghi trong ngoặc đơn ngay sau cụm từ ở lần dùng đầu",
  requires: { hd05: "ND-14", hd36: "B12" },
  fix: "none",
  whyNoFix: "Chữ viết tắt thay cho cụm từ nào thì người soạn biết.",
  looksAt: "document",
  sees: (paragraph, role) => (running.has(role) ? abbreviationsIn(paragraph).map((span) => `${span.text}${isExplained(span) ? "!" : ""}`).join(" ") : null),
  messages: {
    never: "«{found}» dùng {count} lần mà không chỗ nào giải thích; lần đầu ghi đủ cụm từ rồi ghi chữ viết tắt trong ngoặc đơn.",
    late: "«{found}» được dùng ở đây trước khi giải thích; chữ viết tắt ghi trong ngoặc đơn ngay sau cụm từ ở lần dùng đầu.",
  },
  example: { right: "Hội đồng nhân dân (HĐND) … HĐND … HĐND", wrong: "HĐND … HĐND … HĐND" },
  check({ document, standard, report }) {
    const used = new Map<string, Span[]>();
    const explained = new Map<string, number>();
    const known = symbolsOf(standard);
    for (const [paragraph, role] of document.roles) {
      if (!running.has(role)) continue;
      for (const span of abbreviationsIn(paragraph)) {
        if (roman.test(span.text) || worldwide.has(span.text) || known.has(span.text)) continue;
        if (isExplained(span)) {
          if (!explained.has(span.text)) explained.set(span.text, paragraph.index);
        } else {
          const list = used.get(span.text);
          if (list) list.push(span); else used.set(span.text, [span]);
        }
      }
    }
    for (const [found, spans] of used) {
      const [first] = spans;
      const at = explained.get(found);
      if (!first || spans.length < usesThatTell) continue;
      if (at === undefined) report(first, "never", { found, count: String(spans.length) });
      else if (first.paragraph.index < at) report(first, "late", { found });
    }
  },
});

/** As far as a neighbour is looked for, in characters: a paragraph may hold ten thousand abbreviations. */
const beside = 40;

/** Words in capitals beside it make it a part of a heading or of words set off, not an abbreviation. */
const abbreviationsIn = perObject((paragraph: Paragraph): readonly Span[] => {
  const { text } = paragraph;
  if (!/[A-ZĐ][A-ZĐ]/.test(text)) return [];
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => /\p{Lu}/u.test(letter)).length * 2 > letters.length) return [];
  return [...text.matchAll(token)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const besides = /\p{Lu}{2,}[\s,]*$/u.test(text.slice(Math.max(0, from - beside), from)) || /^[\s,]*\p{Lu}{2,}/u.test(text.slice(to, to + beside));
    return besides ? [] : [spanAt(paragraph, from, to)];
  });
});

/** `(HĐND)`, `(sau đây viết tắt là HĐND)`, `gọi tắt là “BCĐ 35”`. */
function isExplained({ paragraph, start, end }: Span): boolean {
  const before = paragraph.text.slice(Math.max(0, start - 60), start);
  const after = paragraph.text.slice(end, end + 2);
  return (/\([^()]*$/u.test(before) && /^[^()]{0,20}\)/u.test(paragraph.text.slice(end, end + 22))) || /\(\s*["“]?$/u.test(before) || /(?:tắt|gọi)\s+(?:là|chung là)\s*:?\s*["“]?$/u.test(before) || after.startsWith("):");
}

const symbols = new WeakMap<Standard, ReadonlySet<string>>();
/** Symbols that numbers of documents are made of, and short forms of levels. */
function symbolsOf(standard: Standard): ReadonlySet<string> {
  let found = symbols.get(standard);
  if (!found) {
    const { numbering, placeAndDate } = standard.tables;
    found = new Set([
      ...Object.values(numbering.typeSymbols).flatMap((list) => list.map(({ symbol }) => symbol)),
      ...numbering.issuerSymbols.map(({ symbol }) => symbol), ...numbering.levelSuffixes.map(({ symbol }) => symbol),
      numbering.congressSymbol, numbering.copySymbol, ...placeAndDate.levels.flatMap(({ short }) => short.map((each) => each.replace(/\.$/u, ""))),
    ]);
    symbols.set(standard, found);
  }
  return found;
}
