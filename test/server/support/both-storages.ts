import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshPglite } from "./server";
import { startPostgres, whyNoPostgres, type TestPostgres } from "./storage";

export type Storage = "pglite" | "postgres";
/** An empty register to start a server on: what `startServer` takes. */
export interface Empty { readonly data: string; readonly databaseUrl: string | undefined }

/** An option of a proof's command line, `--rows 1000`. */
export function optionOf(args: readonly string[], name: string, otherwise: string): string {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : args[at + 1] ?? otherwise;
}
/** The storages that `--storage pglite|postgres|both` names; both without it. */
export function storagesOf(args: readonly string[]): readonly Storage[] {
  const named = optionOf(args, "storage", "both");
  return named === "both" ? ["pglite", "postgres"] : [named === "postgres" ? "postgres" : "pglite"];
}

/** Tries something on an empty register of each storage, one after another; true where each try was. PostgreSQL is left out, and that is said, where there is none. */
export async function onEach(storages: readonly Storage[], name: string, attempt: (storage: Storage, empty: Empty) => Promise<boolean>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), `the-thuc-${name}-`));
  let postgres: TestPostgres | undefined;
  let good = true;
  try {
    for (const storage of storages) {
      if (storage === "postgres" && whyNoPostgres !== undefined) {
        console.log(`postgres: skipped, ${whyNoPostgres}`);
        continue;
      }
      const data = join(folder, storage);
      if (storage === "postgres") postgres = await startPostgres();
      else await freshPglite(data);
      good = await attempt(storage, { data, databaseUrl: storage === "postgres" ? postgres?.create(name) : undefined }) && good;
    }
  } finally {
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return good;
}
