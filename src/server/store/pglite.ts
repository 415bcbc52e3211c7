import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { Database, Queries, Value } from "./database";
import { lockFolder } from "./lock";

/** What we touch of PGlite's file system; it is not in its types. */
interface MountedFiles { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number } } }

/**
 * PGlite's own file system has no `fsync`, and PGlite starts PostgreSQL with `-F` because of that: a power cut could
 * then take numbers that were already answered for. Given one, PostgreSQL does its part in the right order (decision 0041).
 */
class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(...args);
    const addFsync = (module: unknown): void => {
      (module as MountedFiles).NODEFS.stream_ops.fsync = ({ nfd }) => { fsyncSync(nfd); return 0; };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [addFsync, ...(emscriptenOpts.preRun ?? [])] } };
  }
}

/** Opens the database in a folder and holds the folder until `close` or until this process ends, however it ends. */
export async function openPglite(folder: string): Promise<Database> {
  const lock = await lockFolder(folder);
  try {
    const startParams = [...PGlite.defaultStartParams.filter((each) => each !== "-F"), "-c", "fsync=on", "-c", "wal_sync_method=fsync"];
    const db = await PGlite.create({ fs: new DurableFiles(lock.files), startParams });
    const on = (queries: Pick<PGlite, "query">): Queries => ({
      read: async <T>(sql: string, values: readonly Value[] = []) => (await queries.query<{ j: T }>(sql, [...values])).rows.map(({ j }) => j),
      run: async (sql, values = []) => void (await queries.query(sql, [...values])),
    });
    return {
      kind: "pglite",
      ...on(db),
      run: async (sql, values) => void (values ? await db.query(sql, [...values]) : await db.exec(sql)),
      transaction: (work, isolation) => db.transaction(async (tx) => {
        if (isolation) await tx.query(`set transaction isolation level ${isolation}`);
        return work(on(tx));
      }),
      close: async () => {
        await db.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
