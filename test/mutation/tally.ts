import type { Base } from "./bases";
import type { Outcome } from "./tasks";
import { constructions } from "./mutants";
import type { Mutant } from "./mutant";

interface Count { made: number; detected: number; unsure: number; mendable: number; mended: number; refused: number; alarms: number }
const zero = (): Count => ({ made: 0, detected: 0, unsure: 0, mendable: 0, mended: 0, refused: 0, alarms: 0 });
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)}%`);

/** What was found and mended, by kind of row and construction, with every fault once and how often. */
export class Tally {
  private readonly cells = new Map<string, Map<string, Count>>();
  private readonly totals = new Map<string, Count>();
  private readonly unbrokenDocuments = new Map<string, { documents: number; alarms: number }>();
  private readonly faults = new Map<string, string[]>();

  unbroken(base: Base, construction: string, alarms: readonly string[]): void {
    const count = this.unbrokenDocuments.get(base.edition) ?? { documents: 0, alarms: 0 };
    count.documents += 1;
    count.alarms += alarms.length;
    this.unbrokenDocuments.set(base.edition, count);
    for (const alarm of alarms) this.fault(`unbroken ${base.edition} ${base.name}: ${alarm}`, construction);
  }

  add(mutant: Mutant, column: string, verdict: Outcome, where = column): void {
    const row = this.cells.get(mutant.kind) ?? new Map<string, Count>();
    this.cells.set(mutant.kind, row);
    const cell = row.get(column) ?? zero();
    row.set(column, cell);
    const total = this.totals.get(mutant.base.edition) ?? zero();
    this.totals.set(mutant.base.edition, total);
    for (const count of [cell, total]) {
      count.made += 1;
      if (verdict.detected === "wrong") count.detected += 1;
      if (verdict.detected === "unsure") count.unsure += 1;
      if (verdict.mended === "yes" || verdict.mended === "no") count.mendable += 1;
      if (verdict.mended === "yes") count.mended += 1;
      if (verdict.mended === "refused") count.refused += 1;
      if (verdict.alarms.length > 0) count.alarms += 1;
    }
    const name = `${mutant.base.edition} ${mutant.base.name}: ${mutant.kind}: ${mutant.what}`;
    if (verdict.detected !== "wrong") this.fault(`${verdict.detected}: ${name}: ${verdict.notes.join("; ")}`, where);
    else for (const note of verdict.notes) this.fault(`${name}: ${note}`, where);
    for (const alarm of verdict.alarms) this.fault(`false alarm: ${name}: ${alarm}`, where);
  }

  private fault(text: string, where: string): void {
    const places = this.faults.get(text) ?? [];
    this.faults.set(text, places);
    places.push(where);
  }

  isClean(): boolean {
    return this.faults.size === 0;
  }

  lines(): readonly string[] {
    const columns = [...constructions.map(({ name }) => name), "all others"].filter((name) => [...this.cells.values()].some((row) => row.has(name)));
    const cell = (count: Count | undefined): string => (count ? `${count.detected}/${count.made} ${count.mended}/${count.mendable}${count.alarms > 0 ? `!${count.alarms}` : ""}` : "");
    const table = [...this.cells].map(([kind, row]) => kind.padEnd(24) + columns.map((name) => cell(row.get(name)).padStart(15)).join(""));
    return [
      "", "Faults (each with the constructions it was seen in):",
      ...[...this.faults].map(([text, where]) => `  ${text}\n      in ${where.length}: ${[...new Set(where)].slice(0, 9).join(", ")}`),
      "", "Detected/made mended/mendable !false alarms, by kind of row and construction:",
      "".padEnd(24) + columns.map((name) => name.padStart(15)).join(""), ...table, "",
      [...this.totals].map(([edition, count]) => {
        const calm = this.unbrokenDocuments.get(edition) ?? { documents: 0, alarms: 0 };
        return `${edition}: ${count.made} mutants, detected ${percent(count.detected, count.made)} (${count.detected}), false alarms ${count.alarms + calm.alarms} (in ${count.made} mutants and ${calm.documents} unbroken documents), `
          + `mended ${percent(count.mended, count.mendable)} (${count.mended} of ${count.mendable} with a fix, ${count.refused} refused for pending changes), unsure ${percent(count.unsure, count.made)}`;
      }).join(" · "),
    ];
  }
}
