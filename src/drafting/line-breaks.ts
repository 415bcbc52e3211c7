import { pt, type Pt } from "../shared/measure";
import { fold } from "../shared/text";

/** Words that open a phrase: a centred text is best broken before one of them, or behind a comma. */
const openers = new Set([
  "bằng", "cho", "cùng", "của", "do", "dưới", "giai", "giữa", "khoá", "khoảng", "nhiệm", "nhân", "nhằm", "những", "năm", "ngày", "qua",
  "sau", "thuộc", "theo", "trong", "trên", "trước", "tại", "tháng", "từ", "và", "vào", "về", "với", "đến", "để", "đối", "lần", "ở",
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
    const awkward = lines.slice(1).reduce((sum, { first }) => sum + awkwardness(words, first), 0);
    const longest = Math.max(...lines.map((line) => line.width));
    const shortest = Math.min(...lines.map((line) => line.width));
    const cost = awkward + (longest - shortest) / longest;
    if (cost <= best.cost) best = { cost, measure };
  }
  return pt(best.measure);
}

const opens = (word: string | undefined): boolean => openers.has(fold(word ?? ""));
/** How badly a break before a word reads: worst behind the opener of a phrase, best before one or behind a comma. */
function awkwardness(words: readonly string[], first: number): number {
  const before = words[first - 1];
  return opens(before) ? 1.5 : opens(words[first]) || /[,;:]$/u.test(before ?? "") ? 0 : 0.5;
}

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
