import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join, dirname } from "node:path";
import { readMounts, whyNotThere } from "./folder";

/** The folder may not be used: somebody else holds it, or it is not on a disk of this machine. */
export class FolderRefused extends Error {}

export interface FolderLock {
  /** Where the database's files lie. */
  readonly files: string;
  release(): Promise<void>;
}

/** Who holds a folder, for people to read; the lock itself never depends on it. */
interface Owner { readonly pid: number; readonly since: string }

/**
 * Takes a folder for this process alone. The lock is the operating system's and falls with the process, also at kill -9:
 * on Linux a socket name outside the file system and `flock` on an open file (which also holds between containers), on
 * Windows and macOS an exclusively opened file. See decision 0042.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = realpathSync.native(folder);
  const why = whyNotThere(path, existsSync("/proc/mounts") ? readMounts(readFileSync("/proc/mounts", "utf8")) : []) ?? hasSyncMark(path);
  if (why !== undefined) throw new FolderRefused(why);

  const ownerFile = join(path, "owner.json");
  const held = (): FolderRefused => new FolderRefused(`Sổ ở ${path} đang do một tiến trình khác giữ${describe(ownerFile)}; hãy dùng máy chủ đó, hoặc dừng nó trước.`);
  const socket = process.platform === "linux" ? await listen(`\0the-thuc-register-${nameOf(path)}`, held) : undefined;
  let file: number | undefined;
  try {
    file = lockFile(join(path, "lock"), held);
  } catch (error) {
    socket?.close();
    throw error;
  }
  writeFileSync(ownerFile, JSON.stringify({ pid: process.pid, since: new Date().toISOString() } satisfies Owner), { mode: 0o600 });
  const files = join(path, "database");
  return {
    files,
    release: async () => {
      rmSync(ownerFile, { force: true });
      closeSync(file);
      if (socket) await new Promise((done) => socket.close(done));
    },
  };
}

/** The same for every path to the folder: what the disk calls it, not what somebody linked or mounted it as. */
function nameOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return createHash("sha256").update(`${dev}:${ino}`).digest("hex").slice(0, 32);
}

function listen(name: string, held: () => Error): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? held() : error));
    server.listen(name, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** libuv's O_EXLOCK on Windows and the system's on macOS; neither is in `fs.constants`. */
const exclusive: Readonly<Partial<Record<NodeJS.Platform, number>>> = { win32: 0x10000000, darwin: 0x20 | 0x4 };
const readWriteCreate = (platform: NodeJS.Platform): number => (platform === "win32" ? 0x102 : platform === "darwin" ? 0x202 : 0o102);

function lockFile(path: string, held: () => Error): number {
  let file: number;
  try {
    file = openSync(path, readWriteCreate(process.platform) | (exclusive[process.platform] ?? 0), 0o600);
  } catch (error) {
    throw ["EAGAIN", "EWOULDBLOCK", "EBUSY", "EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "") && exclusive[process.platform] ? held() : error;
  }
  if (process.platform !== "linux") return file;
  // `flock` locks the open file that it inherits; the lock stays with our descriptor when it ends.
  const { status, error } = spawnSync("flock", ["-x", "-n", "3"], { stdio: ["ignore", "ignore", "ignore", file] });
  if (error === undefined && status === 1) {
    closeSync(file);
    throw held();
  }
  return file;
}

/** Marks that synchronising programs leave in the top folder of what they copy. */
function hasSyncMark(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    const mark = [".stfolder", ".dropbox", ".dropbox.cache", ".sync", ".owncloudsync.log", ".849C9593-D756-4E56-8D6E-42412F2A707B"].find((each) => existsSync(join(at, each)));
    if (mark !== undefined) return `Thư mục ${at} đang được đồng bộ sang máy khác (có ${mark}); sổ phải nằm ở thư mục không đồng bộ.`;
    if (dirname(at) === at) return undefined;
  }
}

function describe(file: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, "utf8")) as Owner;
    return ` (tiến trình ${pid}, từ ${since})`;
  } catch {
    return "";
  }
}
