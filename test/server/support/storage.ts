import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of the tests' own, in a folder of its own. */
export interface TestPostgres {
  /** A new empty database; the address to give a server as DATABASE_URL. */
  create(name: string): string;
  stop(): void;
}

const bin = ((): string | undefined => {
  const base = "/usr/lib/postgresql";
  const versions = existsSync(base) ? readdirSync(base).filter((each) => existsSync(join(base, each, "bin/initdb"))).sort((a, b) => Number(b) - Number(a)) : [];
  return versions[0] === undefined ? undefined : join(base, versions[0], "bin");
})();
const isRoot = process.getuid?.() === 0;

/** Why there is no PostgreSQL to test with; undefined where there is. */
export const whyNoPostgres: string | undefined = bin === undefined ? "no /usr/lib/postgresql/*/bin here" : isRoot && spawnSync("runuser", ["-u", "nobody", "--", "true"]).status !== 0 ? "PostgreSQL refuses to run as root and there is no runuser" : undefined;

/** Runs one of PostgreSQL's programs; it refuses to run as root, so then as nobody. */
function run(program: string, args: readonly string[]): void {
  const command = [join(bin ?? "", program), ...args];
  const [first = "", ...rest] = isRoot ? ["runuser", "-u", "nobody", "--", ...command] : command;
  // A server that pg_ctl starts keeps what it inherits open: no pipes.
  execFileSync(first, rest, { stdio: "ignore", cwd: tmpdir(), timeout: 120_000 });
}

export async function startPostgres(): Promise<TestPostgres> {
  if (whyNoPostgres !== undefined) throw new Error(whyNoPostgres);
  const folder = mkdtempSync(join(tmpdir(), "the-thuc-postgres-"));
  if (isRoot) {
    chmodSync(folder, 0o777);
    execFileSync("chown", ["nobody", folder]);
  }
  const port = await freePort();
  const data = join(folder, "data");
  run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", `-h 127.0.0.1 -p ${port} -k ${folder} -c max_connections=120 -c fsync=on -c synchronous_commit=on`, "start"]);
  return {
    create(name) {
      run("createdb", ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres", name]);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    stop() {
      try { run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]); } finally { rmSync(folder, { recursive: true, force: true }); }
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
