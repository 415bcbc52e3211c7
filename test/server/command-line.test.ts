import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeOffice, type TestOffice } from "./support/office";
import { freshPglite, startServer, type TestServer } from "./support/server";

// The command line beside a running server: it never opens the register's folder itself.
jest.setTimeout(300_000);
const folder = mkdtempSync(join(tmpdir(), "the-thuc-register-cli-"));
const data = join(folder, "data");
let server: TestServer;
let office: TestOffice;
beforeAll(async () => {
  await freshPglite(data);
  server = await startServer({ data });
  office = await makeOffice(server, "Một");
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran { readonly code: number | null; readonly out: string; readonly err: string }
const run = (args: readonly string[], token?: string, at = data): Promise<Ran> => new Promise((resolve) => {
  const env: NodeJS.ProcessEnv = { ...process.env, ...(token === undefined ? {} : { THE_THUC_TOKEN: token }) };
  const child = spawn(process.execPath, ["src/cli/launch.mjs", "register", ...args, "--data", at], { env, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => { out += chunk.toString(); });
  child.stderr.on("data", (chunk: Buffer) => { err += chunk.toString(); });
  child.once("exit", (code) => { resolve({ code, out, err }); });
});

it("imports what a preview promised, row by row, exports it, backs up, restores elsewhere and verifies", async () => {
  const csv = join(folder, "sổ cũ.csv");
  writeFileSync(csv, "Số và ký hiệu;Ngày ban hành;Loại văn bản;Trích yếu\n01-KH/TU;02/10/2025;Kế hoạch;kiểm tra\n02-KH/TU;31/02/2026;Kế hoạch;sai ngày\n03-KH/TU;05/10/2025;Kế hoạch;giám sát\n");
  const preview = await run(["import", csv], office.clerk);
  expect([preview.code, preview.out]).toEqual([1, expect.stringContaining("Nhập được 2 trong 3 dòng; thêm --apply để nhập.")]);
  expect(preview.out).toContain("Dòng 3: Không hiểu ngày «31/02/2026».");
  expect((await server.call("GET", "/api/v1/entries", { token: office.clerk })).json.total).toBe(0);
  expect((await run(["import", csv, "--apply"], office.clerk)).out).toContain("Đã nhập 2 trong 3 dòng.");

  const exported = join(folder, "so.xlsx");
  expect((await run(["export", "--output", exported, "--run", "plan"], office.clerk)).code).toBe(0);
  // The very file comes in again, and every number is there already.
  const again = await run(["import", exported], office.clerk);
  expect([again.code, again.out]).toEqual([1, expect.stringContaining("Nhập được 0 trong 2 dòng")]);
  const book = join(folder, "so.html");
  await run(["export", "--output", book], office.clerk);
  expect(readFileSync(book, "utf8")).toContain("SỔ ĐĂNG KÝ VĂN BẢN ĐI");
  // Nothing is written over.
  expect((await run(["export", "--output", book], office.clerk)).code).toBe(2);

  const saved = join(folder, "so.gz");
  expect((await run(["backup", "--output", saved])).code).toBe(0);
  expect((await run(["verify"])).out).toContain("Sổ nhất quán.");
  const elsewhere = join(folder, "elsewhere");
  await freshPglite(elsewhere);
  const other = await startServer({ data: elsewhere });
  try {
    expect((await run(["restore", saved], undefined, elsewhere)).out).toMatch(/^Đã khôi phục \d+ dòng\./u);
    expect((await run(["verify"], undefined, elsewhere)).out.split("\n")[0]).toBe((await run(["verify"])).out.split("\n")[0]);
  } finally {
    await other.stop();
  }
});

describe("a file that is not whole yet", () => {
  /** A server that sends half of a backup and then nothing. */
  const halting = async (work: (url: string) => Promise<void>): Promise<void> => {
    const half = createServer((_, response) => { response.writeHead(200, { "content-type": "application/gzip" }); response.write("half"); });
    await new Promise<void>((up) => { half.listen(0, "127.0.0.1", up); });
    try {
      await work(`http://127.0.0.1:${(half.address() as AddressInfo).port}`);
    } finally {
      half.closeAllConnections();
      half.close();
    }
  };
  const parts = (at: string): readonly string[] => readdirSync(at).filter((name) => name.endsWith(".the-thuc-part"));
  const cut = async (at: string, url: string, signal: NodeJS.Signals): Promise<void> => {
    const child = spawn(process.execPath, ["src/cli/launch.mjs", "register", "backup", "--server", url, "--output", join(at, "cắt.gz")], { env: { ...process.env, THE_THUC_OPERATOR_TOKEN: "x" }, stdio: "ignore" });
    const gone = new Promise((done) => { child.once("exit", done); });
    while (!parts(at).some((name) => statSync(join(at, name)).size > 0)) await new Promise((done) => setTimeout(done, 50));
    child.kill(signal);
    await gone;
  };

  it("goes with a command that is told to end; of one that was killed the next removes it, and nothing of anybody else's", async () => {
    const at = join(folder, "backups");
    mkdirSync(at);
    await halting((url) => cut(at, url, "SIGTERM"));
    expect(readdirSync(at)).toEqual([]);
    await halting((url) => cut(at, url, "SIGKILL"));
    const [left = ""] = parts(at);
    const machine = /\.([0-9a-f]{12})-(\d+)\.the-thuc-part$/u.exec(left);
    const others = [
      "so.gz.1234.part", "so.gz.part", `.so.gz.${machine?.[1] ?? ""}-${process.pid}.the-thuc-part`, `.so.gz.000000000000-${machine?.[2] ?? ""}.the-thuc-part`,
      `so.gz.${machine?.[1] ?? ""}-${machine?.[2] ?? ""}.the-thuc-part`, `.so.gz.${machine?.[1] ?? ""}-${machine?.[2] ?? ""}.the-thuc-part.txt`,
    ];
    for (const name of others) writeFileSync(join(at, name), "của người khác");
    const before = new Date(Date.now() - 3_600_000);
    for (const name of others) utimesSync(join(at, name), before, before);
    // Fresh: it may still be written, on a machine of the same name.
    expect((await run(["backup", "--output", join(at, "một.gz")])).code).toBe(0);
    expect(readdirSync(at)).toContain(left);
    utimesSync(join(at, left), before, before);
    expect((await run(["backup", "--output", join(at, "hai.gz")])).code).toBe(0);
    expect(readdirSync(at).sort()).toEqual([...others, "một.gz", "hai.gz"].sort());
  });

  it("on the server has no name while it is written; the next start removes those of an earlier version, and no others", async () => {
    const at = join(folder, "starting");
    await freshPglite(at);
    const stale = "backup-6f1c1f0a-3a0f-4b43-9d3a-0a7c7d9f1e2b.part";
    const others = ["backup-thang-6.part", "backup-6f1c1f0a-3a0f-4b43-9d3a-0a7c7d9f1e2b.gz", "backup.part"];
    for (const name of [stale, ...others]) writeFileSync(join(at, name), "x");
    mkdirSync(join(at, "backup-6f1c1f0a-3a0f-4b43-9d3a-0a7c7d9f1e2c.part"));
    const started = await startServer({ data: at });
    try {
      expect(readdirSync(at).filter((name) => name.startsWith("backup"))).toEqual([...others, "backup-6f1c1f0a-3a0f-4b43-9d3a-0a7c7d9f1e2c.part"].sort());
    } finally {
      await started.stop();
    }
  });
});

it("looks after issuers, terms, people and tokens", async () => {
  const as = (...args: readonly string[]) => run(args, office.administrator);
  const made = JSON.parse((await as("add-issuer", "--kind", "body", "--name", "Ban Tổ chức", "--symbol", "BTCTU", "--committee", office.committee)).out) as { id: string };
  expect((await as("issuers")).out).toContain("Ban Tổ chức");
  expect((await as("change-issuer", made.id, "--closed", "2026-12-31")).code).toBe(0);
  expect((await as("add-term", "--committee", office.committee, "--name", "2030-2035", "--congress-closed", "2030-09-20")).code).toBe(0);
  const terms = JSON.parse((await as("terms")).out) as { name: string; startsOn: string; endsOn: string | null }[];
  expect(terms.filter(({ name }) => /^20/u.test(name)).map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn])).toEqual([["2025-2030", "2025-09-21", "2030-09-20"], ["2030-2035", "2030-09-21", null]]);
  const person = JSON.parse((await as("add-person", "--name", "Lê Thị Lan", "--role", "clerk")).out) as { id: string };
  const token = JSON.parse((await as("add-token", "--person", person.id, "--days", "30")).out) as { id: string; token: string };
  expect((await run(["issuers"], token.token)).code).toBe(0);
  const tokens = await as("tokens");
  expect(tokens.out).toContain(`"id": "${token.id}"`);
  expect(tokens.out).not.toContain(token.token);
  expect((await as("revoke-token", token.id)).code).toBe(0);
  expect(await run(["issuers"], token.token)).toMatchObject({ code: 2, err: "Cần mã truy cập còn hiệu lực.\n" });
});

it.each<[string, readonly string[], string | undefined, RegExp]>([
  ["a word that is none", ["fly"], undefined, /^Không có việc «fly»/u],
  ["no token", ["issuers"], undefined, /THE_THUC_TOKEN/u],
  ["a drafter who imports", ["import", "package.json"], "drafter", /không được làm việc đó/u],
  ["a file that is not there", ["import", "khong-co.xlsx"], "clerk", /Không thấy khong-co\.xlsx/u],
  ["a file that is no spreadsheet", ["import", "package.json"], "clerk", /không đọc được/u],
  ["an export to nowhere", ["export"], "clerk", /Cần --output/u],
  ["a restore over an office", ["restore", "package.json"], undefined, /\S/u],
])("%s is one sentence and exit code 2", async (_, args, as, says) => {
  const ran = await run(args, as === undefined ? undefined : office[as as "drafter"]);
  expect([ran.code, ran.out, ran.err]).toEqual([2, "", expect.stringMatching(says)]);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
});

it("says so where no server runs, and leaves the folder alone", async () => {
  const nowhere = join(folder, "nowhere");
  expect(await run(["verify"], undefined, nowhere)).toMatchObject({ code: 2, err: expect.stringContaining("Không thấy máy chủ đang chạy") });
});
