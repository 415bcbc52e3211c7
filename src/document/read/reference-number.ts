import { withoutAccents } from "../../shared/text";
import type { Parts } from "../component";
import { spanOf, type Line } from "../line";
import { copySymbols, referenceWords, typeSymbols } from "../words";
import type { Reading } from "./reading";

const blanks = /^[\s.…_]*/u;
const serialPattern = /^(?:\d{1,5}\p{L}?(?![\p{L}\d])|[IVXLC]{1,7}(?=\s*[-\u2010-\u2015/]))/u;
/** `05-NQ/TU`: without its word a line is a number only if every part is there and the type's symbol is a known one. */
const wordless = /^(?:\d{1,5}|[IVXLC]{1,7})\s?[-\u2010-\u2015/]\s?(\p{L}{2,4})\s?[-\u2010-\u2015/]\s?\p{Lu}{2}[\p{L}\d/\u2010-\u2015-]*$/u;

/**
 * `Số 05-HD/VPTW` in parts, and its wrong relatives: `Số: 5`, `So 05`, `Số …-NQ/CB`, `Số: 12/BC-ĐU`, `Số V-NQ/TU` and, with
 * no part `word`, `05-NQ/TU`. Null where it is none.
 */
export function partsOfReference(line: Line): Parts | null {
  const { text } = line;
  if (text.length > 90) return null;
  const bare = typeSymbols.has(wordless.exec(text)?.[1] ?? "");
  const word = bare ? "" : /^\p{L}{1,3}/u.exec(text)?.[0] ?? "";
  if (!bare && !referenceWords.has(withoutAccents(word))) return null;
  const wordSpan = word === "" ? null : spanOf(line, 0, word.length);
  let at = word.length;
  const colon = /^\s*(:|\.(?!\.))/u.exec(text.slice(at));
  const colonSpan = colon?.[1] === undefined ? null : spanOf(line, at + colon[0].length - colon[1].length, at + colon[0].length);
  if (colon) at += colon[0].length;
  const rest = text.slice(at);
  if (/^\s*(?![IVXLC]{2,7}\s*[-\u2010-\u2015/])\p{L}{2,}/u.test(rest)) return null;

  at += blanks.exec(rest)?.[0].length ?? 0;
  const digits = serialPattern.exec(text.slice(at))?.[0] ?? "";
  const serial = digits === "" ? null : spanOf(line, at, at + digits.length);
  at += digits.length;
  const between = /^[\s.…_]*([-\u2010-\u2015/])?\s*/u.exec(text.slice(at));
  const mark = between?.[1] ?? "";
  at += between?.[0].length ?? 0;
  const written = text.slice(at).replace(/[\s;.,]+$/u, "");
  if (serial === null && mark === "" && written === "" && /[^\s.…_:]/u.test(rest)) return null;
  if (written !== "" && (mark === "" || !/^[\p{L}\p{N}\s/.…_\u2010-\u2015-]+$/u.test(written) || /\s\p{Ll}{2,}/u.test(written))) return null;
  if (written === "") return { word: wordSpan, colon: colonSpan, serial };

  const symbolAt = at;
  // «12/BC-ĐU» has the marks the wrong way round; «12/BC/ĐU» has one of them twice.
  const cut = (mark === "/" ? /[-\u2010-\u2015]/u.exec(written)?.index : undefined) ?? written.indexOf("/");
  const type = (cut < 0 ? written : written.slice(0, cut)).trimEnd();
  const issuerRaw = cut < 0 ? "" : written.slice(cut + 1);
  const issuer = issuerRaw.trimStart();
  const issuerAt = symbolAt + cut + 1 + (issuerRaw.length - issuer.length);
  return {
    word: wordSpan, colon: colonSpan, serial,
    symbol: spanOf(line, symbolAt, symbolAt + written.length),
    typeSymbol: type === "" || /^[.…_]+$/u.test(type) ? null : spanOf(line, symbolAt, symbolAt + type.length),
    issuerSymbol: issuer === "" ? null : spanOf(line, issuerAt, symbolAt + written.length),
  };
}

export const isCopyNumber = (parts: Parts): boolean => {
  const type = parts.typeSymbol;
  return type !== null && type !== undefined && "text" in type && copySymbols.has(String(type.text));
};

/** The line that begins with `Số` in the head, left or centred, above the type name. */
export function readReferenceNumber(reading: Reading): void {
  for (const line of reading.head) {
    const parts = partsOfReference(line);
    if (parts === null || isCopyNumber(parts)) continue;
    reading.add({ kind: "referenceNumber", lines: [line], parts, why: `chữ «Số» ở phần đầu, ${line.side}`, sureness: parts.symbol ? "certain" : "likely" });
    return;
  }
  reading.miss("referenceNumber", "Ở phần đầu không có dòng nào bắt đầu bằng chữ «Số» và có ký hiệu.");
}
