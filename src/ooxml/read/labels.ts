import type { NumberingDefinitions, NumberingLevel, NumberingList } from "./numbering";

/** Counts the numbered paragraphs of one story as Word does: call it for each in document order. */
export type LabelCounter = (numId: string, level: number) => string | null;

export function labelCounter(definitions: NumberingDefinitions): LabelCounter {
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (numId, level) => {
    const list = definitions.get(numId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return null;
    let counts = counters.get(list.abstractId);
    if (!counts) counters.set(list.abstractId, counts = []);
    const override = list.startOverrides.get(level);
    const key = `${numId} ${level}`;
    const before = counts[level];
    if (override !== undefined && !started.has(key)) {
      started.add(key);
      counts[level] = override;
    } else counts[level] = before === undefined ? override ?? definition.start : before + 1;
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart !== 0 && level < restart)) counts[deeper] = undefined;
    }
    return labelText(list, definition, counts);
  };
}

function labelText(list: NumberingList, definition: NumberingLevel, counts: readonly (number | undefined)[]): string {
  if (definition.format === "bullet") return definition.text;
  if (definition.format === "none") return definition.text.replace(/%[1-9]/g, "");
  return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    // A higher level that has not occurred yet shows where it would start.
    const value = counts[at] ?? list.startOverrides.get(at) ?? level?.start ?? 1;
    return formatNumber(value, definition.isLegal ? "decimal" : level?.format ?? "decimal");
  });
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];

/** A number in one of Word's formats; formats of other scripts are given as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none": return "";
    case "decimalZero": return value >= 0 && value < 10 ? `0${value}` : String(value);
    case "upperRoman": return roman(value);
    case "lowerRoman": return roman(value).toLowerCase();
    case "upperLetter": return letters(value);
    case "lowerLetter": return letters(value).toLowerCase();
    case "numberInDash": return `- ${value} -`;
    default: return String(value);
  }
}

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** Behind Z comes AA, then BB: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
