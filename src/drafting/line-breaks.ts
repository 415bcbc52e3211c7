import { pt, type Pt } from "../shared/measure";
import { fold } from "../shared/text";

/** Words that open a phrase: a centred text is best broken before one of them, or behind a comma. */
const openers = new Set([
  "bằng", "cho", "của", "do", "đến", "để", "đối", "giai", "khoá", "nhằm", "tại", "theo", "thuộc", "trên", "trong", "từ", "và", "về", "với",
]);

/**
 * The measure that sets a centred text «cân đối»: no more lines than the widest takes, broken between phrases where that
 * can be, the lines as even as they come. Null where one line is enough or a word is wider than the measure.
 */
export function balancedWidth(text: string, widest: Pt, width: (text: string) => Pt): Pt | null {
  const words = text.split(" ");
  const widths = words.map(width);
  const blank = width(" ");
  const fewest = breakLines(widths, blank, widest);
  const narrowest = Math.max(...widths);
  if (fewest.length === 1 || narrowest >= widest) return null;

  let best: { readonly cost: number; readonly measure: number } = { cost: Infinity, measure: widest };
  // Each measure at which the breaks change is the width of some line: trying every width in half points finds them all.
  for (let measure: number = widest; measure >= narrowest; measure -= 0.5) {
    const lines = breakLines(widths, blank, measure);
    if (lines.length > fewest.length) break;
    const awkward = lines.slice(1).filter(({ first }) => !betweenPhrases(words, first)).length;
    const longest = Math.max(...lines.map((line) => line.width));
    const shortest = Math.min(...lines.map((line) => line.width));
    const cost = awkward * 0.5 + (longest - shortest) / longest;
    if (cost <= best.cost) best = { cost, measure };
  }
  return pt(best.measure);
}

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
