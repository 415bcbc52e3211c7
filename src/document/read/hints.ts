import { foldLetters } from "../../shared/text";
import { fold, withoutAccents } from "../../shared/text";
import type { Paragraph } from "../document";
import { appendixWords, beginsWith, capacityCodes, copyKinds, copyStampTitles, copySymbols, partyTitlesPlain, recipientsWords, typeNames } from "../words";

/** What the words of one paragraph make possible. Remembered by paragraph, so that a change costs one paragraph. */
export interface Hints {
  readonly partyTitle: boolean;
  readonly typeName: boolean;
  readonly recipients: boolean;
  readonly capacity: boolean;
  readonly appendix: boolean;
  readonly copy: boolean;
  readonly blank: boolean;
}
const none: Hints = { partyTitle: false, typeName: false, recipients: false, capacity: false, appendix: false, copy: false, blank: false };
const empty: Hints = { ...none, blank: true };
const cache = new WeakMap<Paragraph, Hints>();

export function hintsOf(paragraph: Paragraph): Hints {
  let hints = cache.get(paragraph);
  if (hints === undefined) {
    hints = look(paragraph.text);
    cache.set(paragraph, hints);
  }
  return hints;
}

/** The title's words, accents and a mark behind them aside. */
export const isTitleText = (folded: string): boolean => folded.length < 40 && partyTitlesPlain.has(withoutAccents(folded).replace(/\s*[.,;:]+$/u, ""));
export const isRecipientsWord = (folded: string): boolean => {
  const word = beginsWith(folded, recipientsWords);
  return word !== null && /^\s*(?:[:;.]|$)/u.test(folded.slice(word.length));
};
/** `T/M BAN THƯỜNG VỤ`, and `TM.`, `TM ` of other standards; the words behind the code are capitals. */
export function isCapacity(text: string): boolean {
  const folded = foldLetters(text).trimStart();
  // `T/MTỈNH UỶ`: a code with its stroke is one even where the blank behind it was forgotten.
  const code = beginsWith(folded, capacityCodes) ?? capacityCodes.find((each) => each.includes("/") && folded.startsWith(each));
  if (code === undefined) return false;
  const rest = text.trimStart().slice(code.length).replace(/^[.\s:]+/u, "");
  return rest.length >= 3 && (code.includes("/") ? /^\p{Lu}/u : /^\p{Lu}{2}/u).test(rest) && text.length < 120;
}
/** `Phụ lục`, alone or with a number; not «Phụ lục này quy định…». */
export const isAppendixHeading = (folded: string): boolean => {
  const word = beginsWith(folded, appendixWords);
  return word !== null && /^\s*(?:số\s*)?(?:\d{1,3}|[ivxl]{1,6}|[a-zđ]|…|\.{2,})?\s*[.:]?\s*$/u.test(folded.slice(word.length));
};
/** The whole line is the name of a type, or begins with one in capitals. */
export function typeNameIn(text: string): { readonly name: string; readonly whole: boolean } | null {
  const folded = fold(text).replace(/[\s:.*]+$/u, "");
  const name = beginsWith(folded, typeNames);
  if (name === null) return null;
  const whole = folded.length === name.length;
  if (!whole && (/\p{Ll}/u.test(text) || text.length > 120)) return null;
  return { name, whole };
}

const copySymbol = [...copySymbols].map(fold).join("|");
/** `Số 24-BS/ĐU`. */
const copyNumber = new RegExp(`^số[\\s:]*(?:\\d{1,4}|…|\\.{2,})\\s?-\\s?(?:${copySymbol})\\s?/`, "u");

/** A longer line is running text. */
const longestLine = 160;

function look(text: string): Hints {
  const visible = text.trim();
  if (visible === "") return empty;
  if (text.length > 600 || (visible.length > longestLine && !/[\n\f\t]| {5}/.test(text))) return none;
  let found = none;
  for (const piece of text.split(/[\n\f\t]| {5,}/u)) {
    const line = piece.trim();
    if (line === "" || line.length > longestLine) continue;
    const folded = fold(line);
    if (isTitleText(folded)) found = { ...found, partyTitle: true };
    if (isRecipientsWord(folded)) found = { ...found, recipients: true };
    if (isCapacity(line)) found = { ...found, capacity: true };
    if (isAppendixHeading(folded)) found = { ...found, appendix: true };
    if (copyKinds.has(folded) || copyStampTitles.has(folded) || (line.length < 60 && copyNumber.test(folded))) found = { ...found, copy: true };
    if (typeNameIn(line) !== null && !/\p{Ll}/u.test(line)) found = { ...found, typeName: true };
  }
  return found;
}
