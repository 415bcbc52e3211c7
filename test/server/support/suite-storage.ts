import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres, whyNoPostgres, type TestPostgres } from "./storage";

/** Which databases a suite runs on, the one that is not installed named as skipped; and a folder of its own, gone with it. */
export interface SuiteStorage {
  readonly folder: string;
  readonly storages: readonly ("PGlite" | "PostgreSQL")[];
  /** The server, once the suite's tests run; undefined where none is installed. */
  postgres(): TestPostgres | undefined;
}

/** To be called once, at the top of a suite. */
export function suiteStorage(name: string): SuiteStorage {
  const folder = mkdtempSync(join(tmpdir(), `the-thuc-${name}-`));
  let postgres: TestPostgres | undefined;
  beforeAll(async () => { if (whyNoPostgres === undefined) postgres = await startPostgres(); });
  afterAll(() => {
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  if (whyNoPostgres !== undefined) it.skip(`on PostgreSQL: skipped, ${whyNoPostgres}`, () => {});
  return { folder, storages: ["PGlite", ...(whyNoPostgres === undefined ? ["PostgreSQL" as const] : [])], postgres: () => postgres };
}
