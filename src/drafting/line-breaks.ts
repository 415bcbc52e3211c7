import { pt, type Pt } from "../shared/measure";
import { fold } from "../shared/text";
import { areBound } from "./bound-syllables";

/** Words that open a phrase: a centred text is best broken before one of them, or behind a comma. */
const openers = new Set([
  "bằng", "cho", "của", "do", "đến", "để", "đối", "giai", "khoá", "nhằm", "tại", "theo", "thuộc", "trên", "trong", "từ", "và", "về", "với",
]);

/**
 * The measure that sets a centred text «cân đối»: as few lines as can be, broken between phrases where that can be and not
 * inside a word or a name, the lines as even as they come; one line more is taken where that keeps a word whole. `spelt` is
 * the text before it was put into capitals, which tell a name. Null where one line is enough or a word is too wide.
 */
export function balancedWidth(text: string, widest: Pt, width: (text: string) => Pt, spelt = text): Pt | null {
  const words = text.split(" ");
  const told = spelt.split(" ");
  const isCapitals = spelt === spelt.toUpperCase();
  const widths = words.map(width);
  const blank = width(" ");
  const fewest = breakLines(widths, blank, widest);
  const narrowest = Math.max(...widths);
  if (fewest.length === 1 || narrowest >= widest) return null;

  let best: { readonly cost: number; readonly measure: number } = { cost: Infinity, measure: widest };
  // Each measure at which the breaks change is the width of some line: trying every width in half points finds them all.
  for (let measure: number = widest; measure >= narrowest; measure -= 0.5) {
    const lines = breakLines(widths, blank, measure);
    if (lines.length > fewest.length + 1) break;
    const broken = lines.slice(1).reduce((sum, { first }) => sum + (areBound(told[first - 1] ?? "", told[first] ?? "", isCapitals) ? cost.insideWord : betweenPhrases(words, first) ? 0 : cost.betweenWords), 0);
    const longest = Math.max(...lines.map((line) => line.width));
    const shortest = Math.min(...lines.map((line) => line.width));
    const total = broken + (lines.length - fewest.length) * cost.anotherLine + (longest - shortest) / longest;
    if (total <= best.cost) best = { cost: total, measure };
  }
  return pt(best.measure);
}

/** What a break costs, against lines of which the shorter is nothing to the longer (1). */
const cost = { insideWord: 2.5, betweenWords: 0.5, anotherLine: 1.2 } as const;

const opens = (word: string | undefined): boolean => openers.has(fold(word ?? ""));
/** Between phrases: behind a comma, or before a word that opens one, but not inside `đối với`. */
const betweenPhrases = (words: readonly string[], first: number): boolean =>
  /[,;:]$/u.test(words[first - 1] ?? "") || (opens(words[first]) && !opens(words[first - 1]));

/** As Word breaks: at blanks only, each line as full as it goes. */
function breakLines(widths: readonly Pt[], blank: Pt, measure: number): readonly { readonly first: number; readonly width: number }[] {
  const lines: { first: number; width: number }[] = [];
  for (const [index, word] of widths.entries()) {
    const line = lines.at(-1);
    if (line && line.width + blank + word <= measure) line.width += blank + word;
    else lines.push({ first: index, width: word });
  }
  return lines;
}
