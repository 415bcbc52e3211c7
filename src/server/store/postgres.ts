import pg from "pg";
import type { Database, Queries, Value } from "./database";

/** Connections to a PostgreSQL server; statements with values are prepared once for each connection. */
export async function openPostgres(url: string, connections = 10): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000, statement_timeout: 120_000, idle_in_transaction_session_timeout: 60_000, application_name: "the-thuc" });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on("error", () => {});
  const names = new Map<string, string>();
  const named = (text: string): string => {
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    return name;
  };
  const on = (client: Pick<pg.ClientBase, "query">): Queries => ({
    read: async <T>(sql: string, values: readonly Value[] = []) => {
      const { rows } = await client.query<{ j: T }>({ text: sql, values: [...values], name: named(sql) });
      return rows.map(({ j }) => j);
    },
    run: async (sql, values) => void (await client.query(values ? { text: sql, values: [...values], name: named(sql) } : { text: sql })),
  });
  await pool.query("select 1").catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  return {
    kind: "postgres",
    ...on(pool as unknown as Pick<pg.ClientBase, "query">),
    async transaction(work, isolation) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query(isolation ? `begin isolation level ${isolation}` : "begin");
        const result = await work(on(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((failed: Error) => { broken = failed; });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
