import { foldLetters } from "../../shared/text";
import type { ComponentKind } from "../../standard/vocabulary";
import type { Paragraph } from "../document";
import { levelWords, pointLetters } from "../words";

export type Level = "part" | "chapter" | "section" | "article" | "clause" | "point";
export interface LevelFound { readonly level: Level; /** Length of the word and number, in the text. */ readonly head: number; readonly title: string }

const cache = new WeakMap<Paragraph, LevelFound | null>();
const number = "(?:[ivxlc]{1,7}|\\d{1,3}[a-zđ]?|thứ\\s+\\p{L}+(?:\\s\\p{L}+){0,2}|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))";
const heading = (word: string): RegExp => new RegExp(`^${word}\\s+${number}(?![\\p{L}\\p{N}])\\s*[.:)\\-\u2013]?`, "u");
const worded: readonly (readonly [Level, RegExp])[] = (["part", "chapter", "section", "article"] as const)
  .flatMap((level) => { const word = levelWords.get(level as ComponentKind); return word === undefined ? [] : [[level, heading(word)] as const]; });

/**
 * The level that a paragraph's opening gives it. Phần, chương, mục and điều by their words; `1.` and `a)` are khoản and điểm,
 * which only a document laid out by điều has: the caller says so with its type, or keeps them as body.
 */
export function levelOf(paragraph: Paragraph): LevelFound | null {
  let found = cache.get(paragraph);
  if (found === undefined) {
    found = look(paragraph);
    cache.set(paragraph, found);
  }
  return found;
}

/** How a level opens, before its text is folded: most paragraphs open otherwise. */
const mayOpen = new RegExp(`^(?:[${worded.map(([level]) => levelWords.get(level)?.charAt(0) ?? "").join("")}\\d]|\\p{L}\\s?\\))`, "iu");

function look(paragraph: Paragraph): LevelFound | null {
  const text = paragraph.text.trimStart();
  if (text === "" || (paragraph.label === null && !mayOpen.test(text))) return null;
  const cutOff = paragraph.text.length - text.length;
  const folded = foldLetters(text.slice(0, 60));
  for (const [level, pattern] of worded) {
    const found = pattern.exec(folded)?.[0];
    if (found === undefined) continue;
    const title = text.slice(found.length).trim();
    // «Phần I của đề án nêu…» is a sentence, not a heading; an article may be followed by its content.
    if (level !== "article" && (/^\p{Ll}/u.test(title) || title.length > 160)) return null;
    if (level === "article" && !/[.:]\s*$/u.test(found) && /^\p{Ll}|^[,;]/u.test(title)) return null;
    return { level, head: cutOff + found.length, title };
  }
  const label = paragraph.label?.text ?? "";
  const opening = /^\d/u.test(folded) || /^\p{L}\s?\)/u.test(folded) ? folded : foldLetters(label);
  const clause = /^\d{1,3}\s?\.(?!\d)/u.exec(opening)?.[0];
  if (clause !== undefined) return { level: "clause", head: opening === folded ? cutOff + clause.length : 0, title: "" };
  const point = /^(\p{L})\s?\)/u.exec(opening);
  if (point?.[1] !== undefined && pointLetters.has(point[1])) return { level: "point", head: opening === folded ? cutOff + point[0].length : 0, title: "" };
  return null;
}
