import { requirements } from "../../src/standard/index";
import { severityOf } from "../../src/standard/severity";
import type { Confidence, Requirement, Strength } from "../../src/standard/vocabulary";

describe("severity", () => {
  it.each<[Strength, Confidence, string]>([
    ["R", "H", "error"], ["R", "M-H", "warning"], ["R", "M", "warning"], ["R", "L", "hint"],
    ["E", "H", "warning"], ["E", "M-H", "hint"], ["E", "M", "hint"], ["E", "L", "hint"],
    ["R/E", "H", "warning"], ["R/E", "M", "hint"],
    ["E/P", "H", "hint"], ["R/P", "H", "hint"], ["R/O", "H", "hint"], ["O", "H", "hint"], ["P", "H", "hint"],
  ])("of kind %s with confidence %s is %s", (strength, confidence, severity) => {
    expect(severityOf({ strength, confidence })).toBe(severity);
  });

  it("is a warning where the text hedges", () => expect(severityOf({ strength: "R", confidence: "H", hedged: true })).toBe("warning"));

  it("is a hint wherever the text is ambiguous", () => {
    expect(severityOf({ strength: "R", confidence: "H", ambiguous: "…" })).toBe("hint");
    expect(severityOf({ strength: "R", confidence: "H", hedged: true, ambiguous: "…" })).toBe("hint");
  });

  it("is never more than a hint for anything that the text did not say", () => {
    const rows = Object.values(requirements).flatMap((text): Requirement[] => Object.values(text));
    for (const row of rows) {
      if (["O", "P", "R/P", "E/P", "R/O"].includes(row.strength) || row.confidence === "L") expect(severityOf(row)).toBe("hint");
    }
  });
});
