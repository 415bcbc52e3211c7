/** Runs one statement. Statements are written so that PGlite and PostgreSQL answer alike: what comes back is JSON. */
export interface Queries {
  /** The column `j` of every row: each query that reads gives one JSON value per row under that name. */
  read<T>(sql: string, values?: readonly Value[]): Promise<readonly T[]>;
  run(sql: string, values?: readonly Value[]): Promise<void>;
}
export type Value = string | number | boolean | null;

/** A PostgreSQL database: the embedded one or a server's. */
export interface Database extends Queries {
  readonly kind: "pglite" | "postgres";
  /** Commits when `work` is done, takes everything back when it throws. */
  transaction<T>(work: (queries: Queries) => Promise<T>, isolation?: "repeatable read"): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL's five letters for what went wrong, where the database said no. */
export const sqlState = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^[0-9A-Z]{5}$/u.test(code) ? code : undefined;
};
export const uniqueViolation = "23505";
