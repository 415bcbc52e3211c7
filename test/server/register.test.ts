import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { makeOffice, type TestOffice } from "./support/office";
import { freshPglite, startServer, type TestServer } from "./support/server";
import { suiteStorage } from "./support/suite-storage";

// The first start of an embedded register is long on a busy machine.
jest.setTimeout(180_000);

const { folder, storages, postgres } = suiteStorage("server");

describe.each(storages)("the register on %s", (storage) => {
  let server: TestServer;
  let ours: TestOffice;
  let theirs: TestOffice;
  beforeAll(async () => {
    const data = join(folder, storage);
    if (storage === "PGlite") await freshPglite(data);
    server = await startServer({ data, databaseUrl: storage === "PostgreSQL" ? postgres()?.create("register") : undefined });
    ours = await makeOffice(server, "Cơ quan một");
    theirs = await makeOffice(server, "Cơ quan hai");
  });
  afterAll(async () => { expect(await server?.stop()).toBe(0); });
  const get = (path: string, token = ours.drafter) => server.call("GET", path, { token });
  const step = (id: string, name: string, body: object, token = ours.clerk, key = randomUUID()) => server.call("POST", `/api/v1/entries/${id}/${name}`, { token, key, body });

  it("counts each type by itself, the congress as one, copies as one, secret ones with the rest", async () => {
    const numbers: string[] = [];
    const take = async (more: object): Promise<void> => {
      const { json } = await ours.reserve(more);
      numbers.push(`${json.entry.serial}-${json.entry.symbol}`);
    };
    await take({});
    await take({ secrecy: "secret" });
    await take({ documentType: "regulation" });
    await take({ documentType: "report" });
    await take({ documentType: "report", isCopy: true });
    await take({ documentType: "plan", isCopy: true });
    await take({ documentType: "bylaws", issuer: ours.body, with: [ours.committee] });
    await take({ documentType: "bylaws", issuer: ours.body });
    await take({ documentType: "report", issuer: ours.congress, issueDate: "2025-09-18" });
    await take({ documentType: "minutes", issuer: ours.congress, issueDate: "2025-09-20" });
    expect(numbers).toEqual(["1-QĐ/TU", "2-QĐ/TU", "1-QĐ/TU", "1-BC/TU", "1-BS/TU", "2-BS/TU", "1-QC/VPTU-TU", "2-QC/VPTU", "1-BC/ĐH", "2-BB/ĐH"]);
  });

  it("gives a repeated request what it got, and refuses its key for another", async () => {
    const key = randomUUID();
    const first = await ours.reserve({ documentType: "plan", subject: "kế hoạch" }, key);
    const again = await ours.reserve({ documentType: "plan", subject: "kế hoạch" }, key);
    expect([first.status, again.status, again.json.repeated]).toEqual([201, 200, true]);
    expect(again.json.entry).toEqual({ ...first.json.entry, enteredAt: again.json.entry.enteredAt });
    expect((await ours.reserve({ documentType: "plan", subject: "khác" }, key)).status).toBe(422);
    expect((await ours.reserve({ documentType: "plan", subject: "kế hoạch" }, key, ours.clerk)).status).toBe(422);
    // The same key in another office is another key.
    expect((await theirs.reserve({ documentType: "plan" }, key)).status).toBe(201);
    expect((await ours.reserve({ documentType: "plan" })).json.entry.serial).toBe(first.json.entry.serial + 1);
  });

  it("two hundred at once: no number twice, none missing", async () => {
    const replies = await Promise.all(Array.from({ length: 200 }, () => ours.reserve({ documentType: "notice" })));
    const serials = replies.map(({ json }) => Number(json.entry.serial)).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  });

  it("issues, voids and corrects, and keeps every step", async () => {
    const { entry } = (await ours.reserve({ documentType: "directive", subject: "tăng cường kỷ cương" })).json;
    expect((await step(entry.id, "issue", { version: 1 }, ours.drafter)).status).toBe(403);
    const edited = await step(entry.id, "edit", { version: 1, changes: { signer: "Nguyễn Văn A" } }, ours.drafter);
    expect([edited.status, edited.json.entry.version]).toEqual([200, 2]);
    expect((await step(entry.id, "issue", { version: 1 })).json.error.code).toBe("stale");
    const key = randomUUID();
    expect((await step(entry.id, "issue", { version: 2 }, ours.clerk, key)).json.entry.state).toBe("issued");
    expect((await step(entry.id, "issue", { version: 2 }, ours.clerk, key)).json).toMatchObject({ repeated: true, entry: { state: "issued", version: 3 } });
    expect((await step(entry.id, "void", { version: 3, reason: "nhầm" })).json.error.code).toBe("alreadyIssued");
    expect((await step(entry.id, "correct", { version: 3, changes: { subject: "tăng cường kỷ luật" }, reason: "Ghi nhầm" })).status).toBe(200);
    const { history } = (await get(`/api/v1/entries/${entry.id}`)).json;
    expect(history.map((each: { deed: string; after: { state: string; subject: string } }) => [each.deed, each.after.state, each.after.subject])).toEqual([
      ["reserve", "reserved", "tăng cường kỷ cương"], ["edit", "reserved", "tăng cường kỷ cương"], ["issue", "issued", "tăng cường kỷ cương"], ["correct", "issued", "tăng cường kỷ luật"]]);

    const second = (await ours.reserve({ documentType: "directive" })).json.entry;
    expect((await step(second.id, "void", { version: 1, reason: " " })).status).toBe(422);
    expect((await step(second.id, "void", { version: 1, reason: "Không ban hành nữa" })).json.entry).toMatchObject({ state: "voided", serial: second.serial, reason: "Không ban hành nữa" });
    expect((await step(second.id, "issue", { version: 2 })).json.error.code).toBe("alreadyVoided");
    expect((await ours.reserve({ documentType: "directive" })).json.entry.serial).toBe(second.serial + 1);
  });

  it("warns where number and date run against each other", async () => {
    const [a, b] = [(await ours.reserve({ documentType: "guidance", issueDate: "2026-06-10" })).json.entry, (await ours.reserve({ documentType: "guidance", issueDate: "2026-06-08" })).json.entry];
    expect((await step(a.id, "issue", { version: 1 })).json.warnings).toEqual([]);
    expect((await step(b.id, "issue", { version: 1 })).json.warnings).toEqual(["Số 02 ghi ngày 08/6/2026 nhưng số 01 ghi ngày 10/6/2026."]);
  });

  it("keeps of a secret document number, type, date and mark", async () => {
    expect((await ours.reserve({ documentType: "conclusion", secrecy: "topSecret", subject: "x" })).json.error.code).toBe("secretColumns");
    const { entry } = (await ours.reserve({ documentType: "conclusion", secrecy: "topSecret" })).json;
    expect((await step(entry.id, "void", { version: 1, reason: "vụ việc A" })).json.error.code).toBe("reasonNotListed");
    expect((await step(entry.id, "void", { version: 1, reason: "Lấy nhầm số" })).status).toBe(200);
    const open = (await ours.reserve({ documentType: "conclusion", subject: "đã ghi" })).json.entry;
    expect((await step(open.id, "edit", { version: 1, changes: { secrecy: "secret", subject: "" } })).status).toBe(400);
  });

  it("starts at 57, passes over what the secret book used, wedges 05a, takes a number used twice with its reason", async () => {
    const start = { issuer: ours.body, period: ours.term, run: "submission", next: 57, reason: "Sổ giấy đã dùng đến số 56" };
    expect((await server.call("POST", "/api/v1/series", { token: ours.clerk, body: start })).status).toBe(403);
    expect((await server.call("POST", "/api/v1/series", { token: ours.administrator, body: start })).json.series).toMatchObject({ firstSerial: 57, nextSerial: 57 });
    const submission = { documentType: "submission", issuer: ours.body };
    const recorded = (more: object, key = randomUUID()) => server.call("POST", "/api/v1/entries/recorded", { token: ours.clerk, key, body: { ...submission, issueDate: "2026-06-01", ...more } });
    const one = randomUUID();
    const typed = await recorded({ serial: 58, origin: "secretBook", secrecy: "secret" }, one);
    expect([typed.status, (await recorded({ serial: 58, origin: "secretBook", secrecy: "secret" }, one)).status]).toEqual([201, 200]);
    expect((await recorded({ serial: 58, origin: "typed" })).json.error.code).toBe("serialTaken");
    expect((await recorded({ serial: 58, origin: "twin" })).json.error.code).toBe("reasonNeeded");
    expect((await recorded({ serial: 58, origin: "twin", reason: "Hai văn bản cùng số ở sổ giấy" })).json.entry.twin).toBe(1);
    expect((await recorded({ serial: 57, origin: "wedged", reason: "Chèn" })).status).toBe(400);
    const given = [(await ours.reserve(submission)).json.entry.serial, (await ours.reserve(submission)).json.entry.serial];
    expect(given).toEqual([57, 59]);
    expect((await recorded({ serial: 57, suffix: "a", origin: "wedged", reason: "Ban hành bổ sung" })).json.entry).toMatchObject({ serial: 57, suffix: "a", symbol: "TTr/VPTU" });
    const { series } = (await get("/api/v1/series")).json;
    const id = series.find((each: { run: string }) => each.run === "submission").id;
    const { remarks } = (await get(`/api/v1/review?series=${id}`)).json;
    expect(remarks.map((each: { says: string }) => each.says)).toEqual([
      "Từ số 01 đến số 56 dùng trước khi có sổ này (Sổ giấy đã dùng đến số 56).", "Số 57a chèn sau số 57 (Ban hành bổ sung).",
      "Số 58 dùng trong sổ văn bản mật.", "Số 58 dùng cho 2 văn bản (Hai văn bản cùng số ở sổ giấy)."]);
    expect((await server.call("POST", "/api/v1/series", { token: ours.administrator, body: { ...start, next: 3 } })).json.error.code).toBe("startTooLow");
  });

  it("finds without accents, filters and pages by the last id", async () => {
    for (let each = 0; each < 7; each += 1) await ours.reserve({ documentType: "scheme", subject: `Đề án sắp xếp tổ chức bộ máy ${each}` });
    const found = await get("/api/v1/entries?q=de+an+SAP+xep&limit=5");
    expect([found.json.entries.length, found.json.total]).toEqual([5, 7]);
    const rest = await get(`/api/v1/entries?q=de+an+sap+xep&limit=5&before=${found.json.next}`);
    expect([rest.json.entries.length, rest.json.next]).toEqual([2, null]);
    expect((await get("/api/v1/entries?q=07-da/tu")).json.entries.map((each: { serial: number }) => each.serial)).toEqual([7]);
    expect((await get("/api/v1/entries?q=100%25")).json.entries).toEqual([]);
    expect((await get(`/api/v1/entries?type=scheme&state=issued`)).json.total).toBe(0);
    expect((await get("/api/v1/entries?q=de+an", theirs.drafter)).json.total).toBe(0);
  });

  it("merges an office's issuers: the old one stops, its successor is named", async () => {
    const old = (await server.call("POST", "/api/v1/issuers", { token: ours.administrator, body: { kind: "body", name: "Ban Dân vận", symbol: "BDVTU", committee: ours.committee } })).json.id;
    expect((await server.call("PATCH", `/api/v1/issuers/${old}`, { token: ours.administrator, body: { closedOn: "2026-01-31", succeededBy: ours.body } })).status).toBe(200);
    expect((await ours.reserve({ issuer: old, issueDate: "2026-01-31" })).status).toBe(201);
    const refused = await ours.reserve({ issuer: old, issueDate: "2026-02-01" });
    expect(refused.json.error.message).toBe("Ban Dân vận không còn ban hành văn bản từ sau ngày 31/01/2026; Văn phòng Tỉnh uỷ kế tục.");
  });

  it("will not move a term away from under numbers that were given in it", async () => {
    await ours.reserve({ documentType: "program", issueDate: "2025-09-21" });
    const moved = await server.call("PATCH", `/api/v1/terms/${ours.term}`, { token: ours.administrator, body: { facts: { congressClosedOn: "2025-10-20" } } });
    expect([moved.status, moved.json.error.code]).toEqual([422, "dateOutsidePeriod"]);
    expect((await ours.reserve({ documentType: "program", issueDate: "2025-09-22" })).json.entry.serial).toBe(2);
  });

  it("shows an office nothing of another, by whatever id", async () => {
    const { entry } = (await ours.reserve({ documentType: "project" })).json;
    const asThem = (method: string, path: string, body?: object) => server.call(method, path, { token: theirs.administrator, body, key: randomUUID() });
    expect((await asThem("GET", `/api/v1/entries/${entry.id}`)).status).toBe(404);
    expect((await asThem("POST", `/api/v1/entries/${entry.id}/issue`, { version: 1 })).status).toBe(404);
    expect((await asThem("POST", `/api/v1/entries/${entry.id}/void`, { version: 1, reason: "x" })).status).toBe(404);
    expect((await asThem("POST", "/api/v1/entries", { issuer: ours.committee, documentType: "decision", issueDate: "2026-06-01" })).status).toBe(404);
    expect((await asThem("POST", "/api/v1/entries", { issuer: theirs.committee, with: [ours.body], documentType: "decision", issueDate: "2026-06-01" })).status).toBe(404);
    expect((await asThem("PATCH", `/api/v1/issuers/${ours.body}`, { name: "x" })).status).toBe(404);
    expect((await asThem("PATCH", `/api/v1/issuers/${theirs.body}`, { succeededBy: ours.body })).status).toBe(404);
    expect((await asThem("PATCH", `/api/v1/terms/${ours.term}`, { name: "x" })).status).toBe(404);
    expect((await asThem("POST", "/api/v1/terms", { committee: ours.committee, name: "x", facts: { congressClosedOn: "2031-01-01" } })).status).toBe(404);
    expect((await asThem("POST", "/api/v1/series", { issuer: ours.committee, period: ours.term, run: "decision", next: 99, reason: "x" })).status).toBe(404);
    expect((await asThem("GET", "/api/v1/review?series=1")).status).toBe(404);
    const { people, tokens } = (await server.call("GET", "/api/v1/people", { token: ours.administrator })).json;
    expect((await asThem("PATCH", `/api/v1/people/${people[1].id}`, { active: false })).status).toBe(404);
    expect((await asThem("POST", "/api/v1/tokens", { person: people[1].id })).status).toBe(404);
    expect((await asThem("DELETE", `/api/v1/tokens/${tokens[1].id}`)).status).toBe(404);
    expect((await get(`/api/v1/entries/${entry.id}`)).json.entry.state).toBe("reserved");
  });

  it("forgets a token that was revoked, and a person who was stopped", async () => {
    const { people, tokens } = (await server.call("GET", "/api/v1/people", { token: ours.administrator })).json;
    const person = (await server.call("POST", "/api/v1/people", { token: ours.administrator, body: { name: "Tạm", role: "drafter" } })).json.id;
    const make = async () => (await server.call("POST", "/api/v1/tokens", { token: ours.administrator, body: { person, days: 1 } })).json;
    const [first, second] = [await make(), await make()];
    expect((await get("/api/v1/me", first.token)).json.name).toBe("Tạm");
    await server.call("DELETE", `/api/v1/tokens/${first.id}`, { token: ours.administrator });
    expect([(await get("/api/v1/me", first.token)).status, (await get("/api/v1/me", second.token)).status]).toEqual([401, 200]);
    await server.call("PATCH", `/api/v1/people/${person}`, { token: ours.administrator, body: { active: false } });
    expect((await get("/api/v1/me", second.token)).status).toBe(401);
    expect(JSON.stringify({ people, tokens })).not.toMatch(/tt_/u);
  });

  it("backs up, verifies and restores to the same register", async () => {
    const operator = server.operatorToken();
    const packed = await fetch(`${server.url}/api/v1/operator/backup`, { headers: { authorization: `Bearer ${operator}` } });
    const bytes = new Uint8Array(await packed.arrayBuffer());
    const verdict = (await server.call("GET", "/api/v1/operator/verify", { token: operator })).json;
    expect(verdict.problems).toEqual([]);
    // A register that holds an office is not written over.
    expect((await server.call("POST", "/api/v1/operator/restore", { token: operator, body: bytes, headers: { "content-type": "application/gzip" } })).status).toBe(422);
    if (storage === "PGlite" && postgres() === undefined) return;
    const other = await startServer({ data: join(folder, `${storage}-restored`), databaseUrl: storage === "PGlite" ? postgres()?.create("restored") : postgres()?.create("restored_again") });
    try {
      const cut = await other.call("POST", "/api/v1/operator/restore", { token: other.operatorToken(), body: bytes.slice(0, bytes.length - 200), headers: { "content-type": "application/gzip" } });
      expect(cut.status).toBe(422);
      const restored = await other.call("POST", "/api/v1/operator/restore", { token: other.operatorToken(), body: bytes, headers: { "content-type": "application/gzip" } });
      expect([restored.status, restored.text]).toEqual([200, expect.stringContaining("rows")]);
      expect((await other.call("GET", "/api/v1/operator/verify", { token: other.operatorToken() })).json).toEqual(verdict);
      const all = (from: TestServer) => from.call("GET", "/api/v1/entries?limit=200", { token: ours.clerk }).then(({ json }) => json);
      expect(await all(other)).toEqual(await all(server));
      const next = async (from: TestServer) => (await from.call("POST", "/api/v1/entries", { token: ours.drafter, key: "the-same-key", body: { issuer: ours.committee, documentType: "decision", issueDate: "2026-06-01" } })).json.entry;
      expect((await next(other)).serial).toBe((await next(server)).serial);
    } finally {
      await other.stop();
    }
  });

  it("takes a backup while everybody writes; restored it is a register that verifies, holds every number acknowledged before, and gives none of them again", async () => {
    const busy = await makeOffice(server, "Cơ quan ba");
    const acknowledged: number[] = [];
    let isOver = false;
    const client = async (at: number): Promise<void> => {
      for (let each = 0; !isOver; each += 1) {
        const { entry } = (await busy.reserve({ subject: `văn bản ${at}-${each}` })).json;
        acknowledged.push(Number(entry.serial));
        if (each % 3 === 0) await step(entry.id, each % 2 === 0 ? "issue" : "void", each % 2 === 0 ? { version: 1 } : { version: 1, reason: "thử" }, busy.clerk);
      }
    };
    const clients = Array.from({ length: 8 }, (_, at) => client(at));
    const enough = async (more: number): Promise<void> => { const wanted = acknowledged.length + more; while (acknowledged.length < wanted) await new Promise((done) => setTimeout(done, 5)); };
    await enough(40);
    const before = [...acknowledged];
    const response = await fetch(`${server.url}/api/v1/operator/backup`, { headers: { authorization: `Bearer ${server.operatorToken()}` } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    await enough(40);
    isOver = true;
    await Promise.all(clients);

    const data = join(folder, `${storage}-under-load`);
    if (storage === "PGlite") await freshPglite(data);
    const other = await startServer({ data, databaseUrl: storage === "PGlite" ? undefined : postgres()?.create("under_load") });
    try {
      expect((await other.call("POST", "/api/v1/operator/restore", { token: other.operatorToken(), body: bytes, headers: { "content-type": "application/gzip" } })).status).toBe(200);
      expect((await other.call("GET", "/api/v1/operator/verify", { token: other.operatorToken() })).json.problems).toEqual([]);
      const there = new Set<number>();
      for (let page = ""; ;) {
        const { json } = await other.call("GET", `/api/v1/entries?limit=200${page}`, { token: busy.clerk });
        for (const { serial } of json.entries) there.add(Number(serial));
        if (json.next === null) break;
        page = `&before=${json.next}`;
      }
      expect(before.filter((serial) => !there.has(serial))).toEqual([]);
      const next = await other.call("POST", "/api/v1/entries", { token: busy.drafter, key: randomUUID(), body: { issuer: busy.committee, documentType: "decision", issueDate: "2026-06-01" } });
      expect(next.json.entry.serial).toBe(Math.max(...there) + 1);
      // What was found by searching before is found after.
      expect((await other.call("GET", "/api/v1/entries?q=van+ban+0-0", { token: busy.clerk })).json.total).toBe(1);
    } finally {
      await other.stop();
    }
    // Nothing of a backup stays behind.
    expect(readdirSync(join(folder, storage)).filter((name) => /^backup-/u.test(name))).toEqual([]);
  });

  it("says nothing of documents in its log", () => {
    expect(server.output()).toContain("/api/v1/entries");
    expect(server.output()).not.toMatch(/sắp xếp|sap|kỷ cương|Nguyễn|tt_|op_/u);
  });
});
