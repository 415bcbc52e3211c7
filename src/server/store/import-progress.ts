import type { Queries } from "./database";
import type { Decided } from "./imports";

/** How far an import has come that was decided: rows in the register, of the rows it takes. */
export interface ImportProgress { readonly written: number; readonly rows: number }

/** The imports that are being written for people who wait for them at this server; another one of the same database knows nothing of them. */
export class ImportsUnderWay {
  readonly #decided = new Map<string, Decided>();

  /** For one import of the person: to be told what it decided, and that it is over. */
  follow(person: string): { readonly begin: (decided: Decided) => void; readonly end: () => void } {
    let own: Decided | undefined;
    return {
      begin: (decided) => { this.#decided.set(person, own = decided); },
      // Another one of the same person goes on, where this one was refused because of it.
      end: () => { if (this.#decided.get(person) === own) this.#decided.delete(person); },
    };
  }

  /** Undefined where the person has none that is decided. Whoever writes the rows, what is still to be written stands in the database. */
  async of(db: Queries, person: string): Promise<ImportProgress | undefined> {
    const decided = this.#decided.get(person);
    if (!decided) return undefined;
    const left = await db.read<number>("select to_json(id) as j from import_part where person_id = $1 and decided", [person]);
    return { written: left.reduce((rows, id) => rows - (decided.sizes.get(id) ?? 0), decided.rows), rows: decided.rows };
  }
}
