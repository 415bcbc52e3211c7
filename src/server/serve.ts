import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { buildApp } from "./app";
import { Gate } from "./auth";
import type { ServerConfig } from "./config";
import type { Context, LocalDesk } from "./context";
import { Metrics } from "./metrics";
import { clearNamed } from "./nameless-file";
import { Register } from "./service";
import type { Database } from "./store/database";
import { finishImports } from "./store/imports";
import { FolderRefused } from "./store/lock";
import { openPglite } from "./store/pglite";
import { openPostgres } from "./store/postgres";
import { createOffice, listOffices, listPeople } from "./store/people";
import { migrate } from "./store/schema";

export interface RunningServer {
  readonly url: string;
  /** Resolves when the register can be used, or with the sentence why it cannot. */
  readonly opened: Promise<string | undefined>;
  close(): Promise<void>;
}

/** Where the command line on the same machine finds the running server; only this account can read it. */
export interface RunFile { readonly url: string; readonly pid: number; readonly operatorToken: string }
export const runFileName = "server.json";

/**
 * Starts a server: the pages at once, the register behind them. Where the register cannot be opened the pages still work,
 * and the API says why.
 */
export async function serve(config: ServerConfig): Promise<RunningServer> {
  const operatorToken = `op_${randomBytes(32).toString("base64url")}`;
  const context: Context = { config, metrics: new Metrics(), door: { is: "shut", why: "Sổ đang mở; hãy thử lại sau giây lát." } };
  const app = await buildApp(context);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const shown = config.host === "127.0.0.1" || config.host === "0.0.0.0" || config.host === "::" ? "localhost" : config.host;
  const url = `${config.tls ? "https" : "http"}://${shown}:${port}/`;

  let db: Database | undefined;
  const opening = (async (): Promise<string | undefined> => {
    try {
      db = await openDatabase(config);
      await migrate(db);
      // What an import had decided when the last server ended.
      await finishImports(db);
      // The embedded database has nobody who counts what is in it while it runs.
      if (db.kind === "pglite") await db.run("analyze");
      const gate = new Gate(db, operatorToken, config.oidc);
      const local = config.local ? await localDesk(db) : null;
      if (local) gate.admit(local);
      writeRunFile(config.dataFolder, { url, pid: process.pid, operatorToken });
      context.door = { is: "open", register: new Register(db), gate, local };
      app.log.info({ storage: db.kind }, "register open");
      return undefined;
    } catch (error) {
      await db?.close().catch(() => {});
      db = undefined;
      const why = error instanceof Error ? error.message : String(error);
      context.door = { is: "shut", why: error instanceof FolderRefused ? why : "Không mở được sổ; người quản trị xem nhật ký máy chủ." };
      app.log.error({ err: error }, "register shut");
      return why;
    }
  })();

  return {
    url,
    opened: opening,
    close: async () => {
      await app.close();
      await opening;
      if (context.door.is === "open") rmSync(join(config.dataFolder, runFileName), { force: true });
      await db?.close();
    },
  };
}

async function openDatabase(config: ServerConfig): Promise<Database> {
  if (config.databaseUrl !== null) return openPostgres(config.databaseUrl, config.connections);
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const db = await openPglite(join(config.dataFolder, "register"));
  // The register is locked, so nobody else's backup is under way here.
  clearNamed(config.dataFolder);
  return db;
}

/** In local mode one office and one person, made on the first start; the token lives only as long as the process. */
async function localDesk(db: Database): Promise<LocalDesk> {
  const [known] = await listOffices(db);
  const office = known ?? { id: (await createOffice(db, "Máy này", "Người dùng máy này")).office, name: "Máy này" };
  const administrator = (await listPeople(db, office.id)).find(({ role, active }) => role === "administrator" && active);
  if (!administrator) throw new FolderRefused("Sổ trên máy này không còn người quản trị nào.");
  return {
    token: `tt_${randomBytes(32).toString("base64url")}`,
    who: { person: administrator.id, name: administrator.name, role: "administrator", office: office.id, officeName: office.name },
  };
}

function writeRunFile(folder: string, content: RunFile): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, runFileName);
  writeFileSync(`${path}.tmp`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
}
