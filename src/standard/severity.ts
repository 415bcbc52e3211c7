import type { Requirement, Severity, Strength } from "./vocabulary";

/** «the weaker half» of a hybrid row: R/E is E, R/P and E/P are P. */
function weakerHalf(strength: Strength): "R" | "E" | "O" | "P" {
  const half = strength.split("/").at(-1);
  return half === "E" || half === "O" || half === "P" ? half : "R";
}

/**
 * How strongly a breach of a requirement is reported (decision record 0002). It follows from what the text does, never
 * from the rule that found the breach.
 */
export function severityOf(requirement: Pick<Requirement, "strength" | "confidence" | "hedged" | "ambiguous">): Severity {
  const { strength, confidence, hedged, ambiguous } = requirement;
  if (ambiguous !== undefined || confidence === "L") return "hint";
  switch (weakerHalf(strength)) {
    case "O":
    case "P": return "hint";
    case "E": return confidence === "H" ? "warning" : "hint";
    case "R": return confidence === "H" && !hedged ? "error" : "warning";
  }
}
