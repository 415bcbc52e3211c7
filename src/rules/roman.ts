const values = [["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]] as const;

/** 1 to 39 in Roman numerals, as parts and chapters need them. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = "";
  for (const [letters, worth] of values) while (rest >= worth) { roman += letters; rest -= worth; }
  return roman;
}

/** The number a Roman numeral stands for; null where it is none. */
export function fromRoman(text: string): number | null {
  for (let value = 1; value < 40; value += 1) if (toRoman(value) === text.toUpperCase()) return value;
  return null;
}
