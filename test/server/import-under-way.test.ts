import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { columns, type Column } from "../../src/register/columns";
import { filledRows } from "./support/filled-register";
import { makeOffice, type TestOffice } from "./support/office";
import { freshPglite, startServer, type Reply, type TestServer } from "./support/server";
import { freePort } from "./support/storage";
import { suiteStorage } from "./support/suite-storage";

// Others go on while a long file comes in; and a server that is cut short in the middle of it leaves no half of it.
jest.setTimeout(300_000);
const { folder, storages, postgres } = suiteStorage("importing");

const rows = 12_000;
const names: readonly Column[] = ["reference", "issueDate", "documentType", "issuer", "subject", "signer", "secrecy", "state", "reason"];
const csv = [names.map((name) => columns[name].title), ...filledRows(rows).map((row) => names.map((name) => String(row[name] ?? "")))].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n");

describe.each(storages)("on %s", (storage) => {
  let server: TestServer;
  let office: TestOffice;
  const start = async (name: string, port?: number): Promise<TestServer> => {
    const data = join(folder, `${storage}-${name}`);
    if (storage === "PGlite" && port === undefined) await freshPglite(data);
    return startServer({ data, databaseUrl: storage === "PostgreSQL" ? port === undefined ? address = postgres()?.create(name) : address : undefined, port: port ?? await freePort() });
  };
  let address: string | undefined;
  afterEach(async () => { await server.stop(); });
  const send = (): Promise<Reply> => server.call("POST", "/api/v1/import?apply=true", { token: office.clerk, body: csv, headers: { "content-type": "text/csv" } });
  const total = async (): Promise<number> => (await server.call("GET", "/api/v1/entries?limit=1", { token: office.clerk })).json.total;
  const verdict = async (of = server): Promise<readonly string[]> => (await of.call("GET", "/api/v1/operator/verify", { token: of.operatorToken() })).json.problems;
  /** Waits until some of the lines are there. */
  const begun = async (): Promise<void> => { while (await total() === 0) await new Promise((done) => setTimeout(done, 20)); };

  it("numbers are given behind the file while it comes in; what would meet it waits; a backup of that moment holds all of it", async () => {
    server = await start("beside");
    office = await makeOffice(server, "Một");
    let isOver = false;
    const imported = send().finally(() => { isOver = true; });
    await begun();
    const given: number[] = [];
    const reserve = async (): Promise<void> => { given.push((await office.reserve({ documentType: "resolution" })).json.entry.serial); };
    const small = "Số và ký hiệu;Ngày ban hành\n9999-HD/TU;02/10/2025\n";
    const progress = async (token: string): Promise<readonly unknown[]> => {
      const { status, json } = await server.call("GET", "/api/v1/import", { token });
      return [status, json.progress ?? null];
    };
    // The file's last series: the longest still to be written.
    const [typed, second, clerks, administrators, drafters] = await Promise.all([
      server.call("POST", "/api/v1/entries/recorded", { token: office.clerk, key: randomUUID(), body: { issuer: office.committee, documentType: "guidance", issueDate: "2026-06-01", serial: rows / 10, origin: "typed" } }),
      server.call("POST", "/api/v1/import?apply=true", { token: office.clerk, body: small, headers: { "content-type": "text/csv" } }), progress(office.clerk), progress(office.administrator), progress(office.drafter), reserve(),
    ]);
    // Each was answered while the import went on.
    expect(isOver).toBe(false);
    // Who waits for it is told how far it is.
    expect([clerks, administrators, drafters]).toEqual([[200, { written: expect.any(Number), rows }], [200, null], [403, null]]);
    const [packed, problems] = await Promise.all([fetch(`${server.url}/api/v1/operator/backup`, { headers: { authorization: `Bearer ${server.operatorToken()}` } }).then((response) => response.arrayBuffer()), verdict(), reserve()]);
    await reserve();
    expect((await imported).json).toEqual({ rows, taken: rows, refused: [], applied: true });
    expect(await progress(office.clerk)).toEqual([200, null]);
    // None of them is a number of the file's.
    expect(given).toEqual(given.map((_, index) => rows / 10 + 1 + index));
    expect([typed, second].map(({ status, json }) => [status, json.error.code])).toEqual([[503, "importing"], [503, "importing"]]);
    expect(problems).toEqual([]);
    expect(await verdict()).toEqual([]);
    const again = (await send()).json;
    expect([again.taken, again.refused.length, again.refused[0].why]).toEqual([0, rows, "Số 01 đã có trong sổ."]);

    const other = await start("restored");
    try {
      expect((await other.call("POST", "/api/v1/operator/restore", { token: other.operatorToken(), body: new Uint8Array(packed), headers: { "content-type": "application/gzip" } })).status).toBe(200);
      expect(await verdict(other)).toEqual([]);
      const imported = (of: TestServer) => of.call("GET", "/api/v1/entries?limit=1&type=guidance", { token: office.clerk }).then(({ json }) => json.total);
      expect([await imported(other), await imported(server)]).toEqual([rows / 10, rows / 10]);
    } finally {
      await other.stop();
    }
  });

  it("a server that is killed in the middle has the whole file after the next start", async () => {
    const port = await freePort();
    server = await start("killed");
    office = await makeOffice(server, "Một");
    const imported = send().catch(() => undefined);
    await begun();
    await server.stop("SIGKILL");
    await imported;
    server = await start("killed", port);
    // Lists count to 10,000 only.
    const { entries, problems } = (await server.call("GET", "/api/v1/operator/verify", { token: server.operatorToken() })).json;
    expect([entries, problems]).toEqual([rows, []]);
    expect((await send()).json.taken).toBe(0);
  });
});

it.each<[string, string]>([["a count of uses that is none", "Lần trùng số «1,5» không phải là số."]])("%s is refused with its row, and nothing is left to be written", async (_, why) => {
  const data = join(folder, "odd");
  await freshPglite(data);
  const server = await startServer({ data });
  try {
    const office = await makeOffice(server, "Một");
    const odd = "Số và ký hiệu;Ngày ban hành;Loại văn bản;Lần trùng số\n01-KH/TU;02/10/2025;Kế hoạch;1,5\n02-KH/TU;02/10/2025;Kế hoạch;\n";
    const { json } = await server.call("POST", "/api/v1/import?apply=true", { token: office.clerk, body: odd, headers: { "content-type": "text/csv" } });
    expect([json.taken, json.refused]).toEqual([1, [{ row: 2, why }]]);
  } finally {
    await server.stop();
  }
});
