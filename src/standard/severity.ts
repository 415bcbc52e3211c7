import type { Requirement, Severity, Strength } from "./vocabulary";

/** «the weaker half» of a hybrid row: R/E is E, R/P and E/P are P. */
function weakerHalf(strength: Strength): "R" | "E" | "O" | "P" {
  const half = strength.split("/").at(-1);
  return half === "E" || half === "O" || half === "P" ? half : "R";
}

type Row = Pick<Requirement, "strength" | "confidence" | "hedged" | "ambiguous">;

/** What settles how strongly a breach is reported, in the order in which it is asked (decision record 0002). */
const severityBecause = {
  /** The text can be read in more than one way. */
  ambiguous: "hint",
  /** Whether the text in force says so was not seen. */
  doubtful: "hint",
  /** Seen on the original, or practice; the text does not say it. */
  practice: "hint",
  /** Only an example shows it. */
  example: "warning",
  /** Only an example shows it, and one that was not seen for certain. */
  exampleInDoubt: "hint",
  /** The text asks it in so many words. */
  rule: "error",
  /** The text asks it with «khoảng», «thông thường», «cần». */
  hedged: "warning",
  /** The text asks it, in words that were not compared in full. */
  ruleInDoubt: "warning",
} as const satisfies Readonly<Record<string, Severity>>;
export type SeverityReason = keyof typeof severityBecause;

export function severityReason({ strength, confidence, hedged, ambiguous }: Row): SeverityReason {
  if (ambiguous !== undefined) return "ambiguous";
  if (confidence === "L") return "doubtful";
  switch (weakerHalf(strength)) {
    case "O":
    case "P": return "practice";
    case "E": return confidence === "H" ? "example" : "exampleInDoubt";
    case "R": return hedged ? "hedged" : confidence === "H" ? "rule" : "ruleInDoubt";
  }
}

/**
 * How strongly a breach of a requirement is reported (decision record 0002). It follows from what the text does, never
 * from the rule that found the breach.
 */
export const severityOf = (requirement: Row): Severity => severityBecause[severityReason(requirement)];
