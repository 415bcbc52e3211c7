import { escapePattern, fold, foldLetters, wordAfter, wordBefore } from "../shared/text";
import { perObject } from "../shared/remember";
import type { Standard } from "../standard/index";
import type { Paragraph, PartyDocument, Span } from "../document/document";
import { spanAt } from "./spans";

/** A document named in running text by its type and number, and what can be told of the rest. */
export interface Citation {
  /** From the type's name to the end of the number: `Quy định số 399-QĐ/TW`. */
  readonly span: Span;
  readonly number: string;
  readonly inBasis: boolean;
  /** `09/01/2026` as it stands; null without a date. */
  readonly date: string | null;
  /** Null where it cannot be told. */
  readonly issuer: boolean | null;
  readonly subject: boolean | null;
  /** What a later citation may leave out, where its end is certain. */
  readonly surplus: Span | null;
}

const party = "\\d{1,4}[a-z]?\\s?-\\s?\\p{Lu}\\p{L}{0,5}/\\p{Lu}[\\p{L}/-]*";
const ofTheState = "\\d{1,4}/\\d{4}/\\p{Lu}[\\p{L}\\d-]*";
const day = "ngày\\s+(\\d{1,2}\\s*(?:[/.-]|\\s+tháng\\s+)\\s*\\d{1,2}\\s*(?:[/.-]|\\s+năm\\s+)\\s*\\d{4})";
const date = new RegExp(day, "u");
const leadingDate = new RegExp(`^[\\s,]*${day}`, "u");
// How subjects begin by usage; with another beginning nothing is said of the subject.
const subjectOpening = /(?<![\p{L}\p{M}])(?:về|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|bổ sung|thi hành|triển khai|thực hiện|tổng kết|sơ kết|tiếp tục|đẩy mạnh|tăng cường|công tác|một số)(?![\p{L}\p{M}])|["“«]/u;
/** What ends the words that belong to a citation. */
const end = /[;:()\n]|\.(?=\s|$)/u;

const patterns = new WeakMap<Standard, RegExp>();
function citationPattern(standard: Standard): RegExp {
  let pattern = patterns.get(standard);
  if (!pattern) {
    const names = [...standard.authority.documentTypes.map(({ name }) => fold(name)), ...standard.authority.foreignTypeNames.map(fold)];
    names.sort((a, b) => b.length - a.length);
    pattern = new RegExp(`${wordBefore}(?:${names.map(escapePattern).join("|")})\\s+(?:số\\s*:?\\s*)?(${party}|${ofTheState})`, "giu");
    patterns.set(standard, pattern);
  }
  return pattern;
}

/** Bodies after whose name nothing of the name can follow but a place or a term. */
const bodyPatterns = new WeakMap<Standard, RegExp>();
function bodyPattern(standard: Standard): RegExp {
  let pattern = bodyPatterns.get(standard);
  if (!pattern) {
    const { issuers, signing } = standard.tables;
    const names = [...new Set([...signing.onBehalfOfBodies, ...issuers.rows.flatMap(({ beginsWith }) => beginsWith)].map(fold))].filter((name) => name.includes(" "));
    names.sort((a, b) => b.length - a.length);
    pattern = new RegExp(`^(?:${names.map(escapePattern).join("|")})${wordAfter}(?:\\s+(?:trung ương|đảng|tỉnh uỷ|thành uỷ|đảng uỷ|khoá|[ivxlc]+))*$`, "u");
    bodyPatterns.set(standard, pattern);
  }
  return pattern;
}

const running = new Set(["body", "article", "clause", "point", "basis"]);

/** Every citation with a number in the text, in reading order; the document's own number is none. */
export function citationsOf(document: PartyDocument, standard: Standard): readonly Citation[] {
  const own = document.components.find(({ kind }) => kind === "referenceNumber")?.text.replace(/\s/gu, "") ?? "";
  const found: Citation[] = [];
  for (const [paragraph, role] of document.roles) {
    if (!running.has(role) || !mayCite(paragraph)) continue;
    for (const citation of inParagraph(paragraph, role === "basis", standard)) {
      if (citation.number === "" || !own.endsWith(citation.number)) found.push(citation);
    }
  }
  return found;
}

/** What of a paragraph can change the citations in it: nothing where none can be there. */
export const citingWords = (paragraph: Paragraph, role: string): string | null => (running.has(role) && mayCite(paragraph) ? paragraph.text : null);

const mayCite = perObject((paragraph: Paragraph): boolean => /\d\s?[-/]\s?[\p{Lu}\d]/u.test(paragraph.text));

function inParagraph(paragraph: Paragraph, inBasis: boolean, standard: Standard): readonly Citation[] {
  const folded = foldLetters(paragraph.text);
  const matches = [...paragraph.text.matchAll(citationPattern(standard))];
  return matches.map((match, i) => {
    const from = match.index;
    const to = from + match[0].length;
    const next = matches[i + 1]?.index ?? folded.length;
    const rest = folded.slice(to, next);
    const stop = end.exec(rest);
    const tail = stop ? rest.slice(0, stop.index) : rest;
    const parts = partsOf(paragraph, to, tail, next < folded.length && !stop, standard);
    // «Xét đề nghị của Văn phòng Tỉnh uỷ tại Tờ trình số …»: the issuer stands before.
    const issuer = parts.issuer !== true && /tại\s+$/u.test(folded.slice(Math.max(0, from - 20), from)) ? null : parts.issuer;
    return { span: spanAt(paragraph, from, to), number: (match[1] ?? "").replace(/\s/gu, ""), inBasis, ...parts, issuer };
  });
}

function partsOf(paragraph: Paragraph, at: number, tail: string, cut: boolean, standard: Standard): Pick<Citation, "date" | "issuer" | "subject" | "surplus"> {
  const dated = date.exec(tail);
  const leading = leadingDate.exec(tail);
  const behindDate = leading ? leading[0].length : 0;
  const of = /(?<![\p{L}\p{M}])của\s+/u.exec(tail.slice(behindDate));
  const when = dated ? (dated[1] ?? "").replace(/\D+/gu, "/") : null;
  // A second number or words before the date: whose they are cannot be told.
  if (cut && !leading && !of) return { date: when, issuer: null, subject: null, surplus: null };
  if (!of) {
    const words = tail.slice(behindDate).replace(/^[\s,]+/u, "");
    const opening = subjectOpening.exec(words);
    return { date: when, issuer: false, subject: opening !== null && opening.index === 0 ? true : words === "" ? false : null, surplus: null };
  }
  const issuerFrom = behindDate + of.index + of[0].length;
  const [name = ""] = /^[^,]*/u.exec(tail.slice(issuerFrom)) ?? [];
  const onlyName = bodyPattern(standard).test(name.trim());
  const subject = subjectOpening.test(tail.slice(issuerFrom)) ? true : onlyName ? false : null;
  const surplus = leading && of.index <= 2 && onlyName ? spanAt(paragraph, at, at + issuerFrom + name.trimEnd().length) : null;
  return { date: when, issuer: true, subject, surplus };
}

/** What a first citation lacks, in words; empty where nothing is certainly lacking. */
export function lackingIn({ date: when, issuer, subject }: Citation): readonly string[] {
  // With nothing but a number the words that follow are the sentence's.
  const bare = when === null && issuer === false && subject !== true;
  if (bare) return ["ngày, tháng, năm", "cơ quan ban hành", "trích yếu"];
  return [...(when === null ? ["ngày, tháng, năm"] : []), ...(issuer === false ? ["cơ quan ban hành"] : []), ...(subject === false ? ["trích yếu"] : [])];
}
