import { createSign, generateKeyPairSync, randomUUID, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request as rawRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { may, type Deed as Deed_ } from "../../src/register/roles";
import fc from "../support/properties";
import { makeOffice, type TestOffice } from "./support/office";
import { freshPglite, startServer, type TestServer } from "./support/server";
import { startPostgres, whyNoPostgres, type TestPostgres } from "./support/storage";
import { fromSchema, type Schema } from "./support/from-schema";

// What must not get in: malformed, unauthorised, injected. On PostgreSQL where there is one (it is the faster), else on PGlite.
jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "the-thuc-refusals-"));
const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherKeys = generateKeyPairSync("rsa", { modulusLength: 2048 });
let provider: Server;
let postgres: TestPostgres | undefined;
let server: TestServer;
let office: TestOffice;
let databaseUrl: string | undefined;

beforeAll(async () => {
  provider = createServer((_, response) => { response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "k", alg: "RS256", use: "sig" }] })); });
  await new Promise<void>((done) => provider.listen(0, "127.0.0.1", done));
  const env = { THE_THUC_OIDC_ISSUER: "https://id.example", THE_THUC_OIDC_AUDIENCE: "the-thuc", THE_THUC_OIDC_KEYS: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys` };
  const data = join(folder, "data");
  if (whyNoPostgres === undefined) postgres = await startPostgres();
  else await freshPglite(data);
  databaseUrl = postgres?.create("refusals");
  server = await startServer({ data, databaseUrl, env });
  office = await makeOffice(server, "Một");
});
afterAll(async () => {
  await server?.stop();
  postgres?.stop();
  provider.close();
  rmSync(folder, { recursive: true, force: true });
});

const reserveBody = () => ({ issuer: office.committee, documentType: "decision", issueDate: "2026-06-01" });
const count = async (): Promise<number> => (await server.call("GET", "/api/v1/operator/verify", { token: server.operatorToken() })).json.versions;
/** No part of how the server is made shows in what it answers. */
const leaks = /\bat .+:\d+:\d+|node_modules|\/src\/|select |insert into|syntax error|relation "|pg_|plpgsql|Error:/iu;

describe("the status of what is refused, with nothing changed", () => {
  it.each<[string, () => Promise<{ status: number; text: string }>, number]>([
    ["no token", () => server.call("POST", "/api/v1/entries", { body: reserveBody(), key: randomUUID() }), 401],
    ["a wrong token", () => office.reserve({}, randomUUID(), `tt_${"a".repeat(43)}`), 401],
    ["the operator's token for a person's deed", () => office.reserve({}, randomUUID(), server.operatorToken()), 401],
    ["a person's token for the operator's deed", () => server.call("GET", "/api/v1/operator/backup", { token: office.administrator }), 401],
    ["metrics without the operator's token", () => server.call("GET", "/api/metrics", { token: office.administrator }), 401],
    ["no key", () => server.call("POST", "/api/v1/entries", { token: office.drafter, body: reserveBody() }), 400],
    ["a short key", () => server.call("POST", "/api/v1/entries", { token: office.drafter, body: reserveBody(), key: "1" }), 400],
    ["an unknown column", () => office.reserve({ content: "toàn văn" }), 400],
    ["a day that does not exist", () => office.reserve({ issueDate: "2026-02-30" }), 400],
    ["a number for the day", () => office.reserve({ issueDate: 20260601 }), 400],
    ["an unknown type", () => office.reserve({ documentType: "partyCharter" }), 400],
    ["a subject too long", () => office.reserve({ subject: "a".repeat(1001) }), 400],
    ["a NUL in the subject", () => office.reserve({ subject: "a\u0000b" }), 400],
    ["half a surrogate", () => office.reserve({ subject: "a\ud800b" }), 400],
    ["a body of one megabyte", () => office.reserve({ subject: "a".repeat(1_000_000) }), 413],
    ["a form instead of JSON", () => server.call("POST", "/api/v1/entries", { token: office.drafter, key: randomUUID(), body: "issuer=1", headers: { "content-type": "application/x-www-form-urlencoded" } }), 415],
    ["text instead of JSON", () => server.call("POST", "/api/v1/entries", { token: office.drafter, key: randomUUID(), body: JSON.stringify(reserveBody()), headers: { "content-type": "text/plain" } }), 400],
    ["broken JSON", () => server.call("POST", "/api/v1/entries", { token: office.drafter, key: randomUUID(), body: "{", headers: { "content-type": "application/json" } }), 400],
    ["a prototype", () => server.call("POST", "/api/v1/entries", { token: office.drafter, key: randomUUID(), body: `{"__proto__":{"role":"administrator"},"issuer":"1"}`, headers: { "content-type": "application/json" } }), 400],
    ["an issuer that is not there", () => office.reserve({ issuer: "999999" }), 404],
    ["an id that is SQL", () => office.reserve({ issuer: "1 or 1=1" }), 400],
    ["a path that is SQL", () => server.call("GET", "/api/v1/entries/1%20or%201=1", { token: office.drafter }), 400],
    ["an id beyond a bigint", () => server.call("GET", "/api/v1/entries/9999999999999999999", { token: office.drafter }), 400],
    ["a path with a way up", () => server.call("GET", "/api/v1/entries/..%2f..%2fme", { token: office.drafter }), 400],
    ["a day before any term", () => office.reserve({ issueDate: "2020-01-01" }), 422],
    ["a drafter who records", () => server.call("POST", "/api/v1/entries/recorded", { token: office.drafter, key: randomUUID(), body: { ...reserveBody(), serial: 5, origin: "typed" } }), 403],
    ["a clerk who adds people", () => server.call("POST", "/api/v1/people", { token: office.clerk, body: { name: "x", role: "administrator" } }), 403],
    ["a drafter who reads the people", () => server.call("GET", "/api/v1/people", { token: office.drafter }), 403],
    ["another method", () => server.call("PUT", "/api/v1/entries", { token: office.drafter, body: {} }), 404],
    ["another site's page", () => server.call("POST", "/api/v1/entries", { token: office.drafter, key: randomUUID(), body: reserveBody(), headers: { origin: "https://evil.example" } }), 403],
    ["a page of no origin", () => server.call("POST", "/api/v1/entries", { token: office.drafter, key: randomUUID(), body: reserveBody(), headers: { origin: "null" } }), 403],
    ["the local session of a shared server", () => server.call("GET", "/api/v1/session", { headers: { "x-the-thuc": "1" } }), 404],
  ])("%s", async (_, act, status) => {
    const before = await count();
    const reply = await act();
    expect([reply.status, reply.text]).toEqual([status, expect.not.stringMatching(leaks)]);
    expect(await count()).toBe(before);
  });

  it("never lets another site's page ask first", async () => {
    const reply = await server.call("OPTIONS", "/api/v1/entries", { headers: { "origin": "https://evil.example", "access-control-request-method": "POST", "access-control-request-headers": "authorization" } });
    expect(reply.status).toBe(403);
    expect(reply.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("sends the headers that keep a browser on the safe side", async () => {
    const { headers } = await server.call("GET", "/api/health");
    expect([headers.get("x-content-type-options"), headers.get("cache-control"), headers.get("content-security-policy"), headers.get("x-powered-by"), headers.get("set-cookie")])
      .toEqual(["nosniff", "no-store", "default-src 'none'; frame-ancestors 'none'", null, null]);
  });

  it("describes itself: every route of the API is in the OpenAPI description", async () => {
    const { json } = await server.call("GET", "/api/openapi.json");
    expect(Object.keys(json.paths)).toEqual(expect.arrayContaining(["/api/v1/entries", "/api/v1/entries/{id}/issue", "/api/v1/issuers", "/api/v1/tokens", "/api/v1/operator/backup"]));
    expect(json.paths["/api/v1/entries"].post.requestBody.content["application/json"].schema.required).toEqual(["issuer", "documentType", "issueDate"]);
  });
});

it("whatever is sent, the answer is a status of ours, with no stack and no SQL, and only good requests change anything", async () => {
  const nasty = fc.constantFrom<unknown>("'; drop table entry; --", "\" or \"\"=\"", "${7*7}", "%00", "\r\nSet-Cookie: a=b", "../../etc/passwd", "𝒳", "ủy", "", null, -1, 0, 1e30, true, [], {}, ["1"], { $gt: "" });
  const field = fc.constantFrom("issuer", "with", "documentType", "isCopy", "secrecy", "issueDate", "period", "subject", "copies", "urgency", "note", "serial", "origin", "state", "reason", "version", "changes", "name", "role", "constructor");
  const body = fc.oneof(
    fc.dictionary(field, fc.oneof(nasty, fc.string({ unit: "binary" }), fc.jsonValue())),
    fc.dictionary(field, nasty).map((changes) => ({ ...reserveBody(), ...changes })),
    fc.jsonValue(),
  );
  const path = fc.constantFrom("/api/v1/entries", "/api/v1/entries/recorded", "/api/v1/entries/1/issue", "/api/v1/entries/1/void", "/api/v1/entries/1/correct", "/api/v1/entries/1/edit", "/api/v1/issuers", "/api/v1/terms", "/api/v1/congresses", "/api/v1/series", "/api/v1/people", "/api/v1/tokens");
  const token = fc.constantFrom("drafter", "clerk", "administrator", "none") as fc.Arbitrary<"drafter" | "clerk" | "administrator" | "none">;
  let good = 0;
  let refused = 0;
  await fc.assert(fc.asyncProperty(path, body, token, async (to, sent, as) => {
    const before = await count();
    const reply = await server.call("POST", to, { token: as === "none" ? undefined : office[as], key: randomUUID(), body: sent ?? "null", headers: { "content-type": "application/json" } });
    expect(reply.status).toBeLessThan(500);
    expect(reply.text).not.toMatch(leaks);
    expect(reply.headers.get("set-cookie")).toBeNull();
    if (reply.status >= 400) {
      refused += 1;
      expect(reply.json.error).toEqual({ code: expect.any(String), message: expect.any(String) });
      expect(await count()).toBe(before);
    } else {
      good += 1;
      expect(as).not.toBe("none");
    }
  }), { numRuns: 250 });
  expect(refused).toBeGreaterThan(100);
  console.info(`requests of any kind: ${refused} refused, ${good} good`);
});

describe("requests made from the register's own description of itself", () => {
  type Deed = { readonly method: string; readonly path: string; readonly body: Schema | null; readonly needsKey: boolean };
  type Holder = "drafter" | "clerk" | "administrator" | "stranger" | "revoked" | "expired" | "nobody";
  let ours: TestOffice;
  let theirs: TestOffice;
  /** People and tokens that may be stopped, raised and revoked: those who ask stay what they are. */
  const spare = { people: [] as string[], tokens: [] as string[] };
  const held: Partial<Record<Holder, string>> = {};
  beforeAll(async () => {
    [ours, theirs] = [await makeOffice(server, "Cơ quan thử"), await makeOffice(server, "Cơ quan khác")];
    const made = async (): Promise<{ readonly id: string; readonly token: string }> => {
      const person = (await server.call("POST", "/api/v1/people", { token: ours.administrator, body: { name: "Tạm", role: "administrator" } })).json.id;
      const token = (await server.call("POST", "/api/v1/tokens", { token: ours.administrator, body: { person, days: 1 } })).json;
      spare.people.push(String(person));
      spare.tokens.push(String(token.id));
      return token;
    };
    const [revoked, expired] = [await made(), await made()];
    await server.call("DELETE", `/api/v1/tokens/${revoked.id}`, { token: ours.administrator });
    Object.assign(held, { drafter: ours.drafter, clerk: ours.clerk, administrator: ours.administrator, stranger: theirs.administrator, revoked: revoked.token });
    if (!postgres) return;
    // Time cannot be waited for: the day it ends is moved.
    const db = new pg.Client({ connectionString: databaseUrl });
    await db.connect();
    await db.query("update token set expires_at = now() - interval '1 second' where id = $1", [expired.id]);
    await db.end();
    held.expired = expired.token;
  });
  /** What an office has: its lines with their history, its issuers, terms, people and series. */
  const seen = async (of: TestOffice): Promise<string> => {
    const parts = await Promise.all(["/api/v1/entries?limit=200", "/api/v1/issuers", "/api/v1/series", "/api/v1/people"].map((path) => server.call("GET", path, { token: of.administrator })));
    return parts.map(({ text }) => text).join("\n");
  };
  /** The least role for each deed, by what the register says of roles. */
  const least = ({ path }: Deed): Deed_ => (/people|tokens|issuers|terms|congresses|series/u.test(path) ? "manage" : /\/recorded$/u.test(path) ? "record" : /\/(?:issue|void|correct)$/u.test(path) ? (path.split("/").at(-1) as "issue" | "void" | "correct") : /\/edit$/u.test(path) ? "editOwn" : "reserve");

  it("do what the role allows and nothing else, whoever sends them, with whose ids; the register stays whole", async () => {
    const { paths } = (await server.call("GET", "/api/openapi.json")).json as { paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> }; parameters?: readonly { name: string; in: string }[] }>> };
    const deeds: readonly Deed[] = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods)
      .filter(([method, { requestBody }]) => method !== "get" && !/operator|import/u.test(path) && (requestBody === undefined || requestBody.content["application/json"] !== undefined))
      .map(([method, { requestBody, parameters }]) => ({ method: method.toUpperCase(), path, body: requestBody?.content["application/json"]?.schema ?? null, needsKey: parameters?.some(({ name }) => name === "idempotency-key") ?? false })));
    expect(deeds.length).toBeGreaterThanOrEqual(14);
    const ids = (of: TestOffice): readonly string[] => [of.committee, of.body, of.congress, of.term, of.congressPeriod];
    // One after the other, so that the same throw of the dice asks for the same.
    const taken = async (of: TestOffice, count: number): Promise<readonly string[]> => {
      const all: string[] = [];
      for (let i = 0; i < count; i += 1) all.push(String((await of.reserve({ documentType: "plan" })).json.entry.id));
      return all;
    };
    const [entries, foreign] = [await taken(ours, 12), await taken(theirs, 4)];
    const theirPeople = ((await server.call("GET", "/api/v1/people", { token: theirs.administrator })).json.people as { id: string; role: string }[]).filter(({ role }) => role !== "administrator").map(({ id }) => id);
    const days = ["2025-09-19", "2025-09-20", "2025-09-21", "2026-06-01", "2026-06-02", "2026-06-03", "2026-12-31", "2031-01-01"];
    const often = Array.from({ length: 6 }, () => [ours.committee, ours.body]).flat();
    const known = { ids: [...often, ...ids(ours), ...ids(theirs), ...entries, ...foreign], days };
    const request = fc.constantFrom(...deeds).chain((deed) => fc.record({
      deed: fc.constant(deed), as: fc.constantFrom<Holder>("drafter", "clerk", "clerk", "administrator", "administrator", "administrator", "stranger", "revoked", "expired", "nobody"),
      id: fc.constantFrom(...(/entries/u.test(deed.path) ? [...entries, ...foreign] : /people/u.test(deed.path) ? [...spare.people, ...theirPeople] : /tokens/u.test(deed.path) ? spare.tokens : known.ids)),
      body: deed.body === null ? fc.constant(undefined) : fromSchema(deed.body, known),
    }));
    let last = await seen(ours);
    const tally = new Map<string, number>();
    const note = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
    await fc.assert(fc.asyncProperty(request, async ({ deed, as, id, body }) => {
      const path = deed.path.replace("{id}", id);
      const reply = await server.call(deed.method, path, { token: held[as], body, key: deed.needsKey ? randomUUID() : undefined });
      const told = [deed.method, path, as, body, reply.status, reply.text] as const;
      expect([told, reply.status < 500 && !leaks.test(reply.text)]).toEqual([told, true]);
      if (as === "revoked" || as === "expired" || as === "nobody") expect([told, reply.status]).toEqual([told, 401]);
      else if (as !== "stranger" && reply.status !== 400 && !may(as, least(deed))) expect([told, reply.status]).toEqual([told, 403]);
      else if (as !== "stranger" && foreign.includes(id) && deed.path.includes("/entries/{id}") && reply.status !== 400) expect([told, [403, 404].includes(reply.status)]).toEqual([told, true]);
      // Refused, or another office's doing: nothing of ours has moved.
      const now = await seen(ours);
      if (reply.status >= 400 || as === "stranger") expect([told, now]).toEqual([told, last]);
      last = now;
      note(reply.status < 300 ? "accepted" : String(reply.status));
    }), { numRuns: 350 });
    console.info(`requests by the schema: ${[...tally].sort().map(([what, times]) => `${what} ${times}`).join(", ")}`);
    expect(tally.get("accepted") ?? 0).toBeGreaterThan(12);
    for (const status of ["401", "403", "404"]) expect([status, (tally.get(status) ?? 0) > 0]).toEqual([status, true]);
    const verdict = (await server.call("GET", "/api/v1/operator/verify", { token: server.operatorToken() })).json;
    expect(verdict.problems).toEqual([]);
  });

  it("a key that somebody else used for the same deed gives nothing away and does nothing", async () => {
    const key = randomUUID();
    // Of its own: what was thrown at the other may have closed a body, moved a term, stopped a person.
    const [ours, theirs] = [await makeOffice(server, "Cơ quan của khoá"), await makeOffice(server, "Cơ quan bên cạnh")];
    const { entry } = (await ours.reserve({ documentType: "plan", subject: "riêng của mình" }, key)).json;
    for (const [token, status] of [[ours.clerk, 422], [theirs.drafter, 404], [held.revoked, 401]] as const) {
      const reply = await ours.reserve({ documentType: "plan", subject: "riêng của mình" }, key, token);
      expect([reply.status, reply.text.includes("riêng của mình")]).toEqual([status, false]);
    }
    const again = await ours.reserve({ documentType: "plan", subject: "riêng của mình" }, key);
    expect([again.status, again.text, again.json.entry?.id]).toEqual([200, again.text, entry.id]);
  });
});

it("whatever is searched for, the answer is a list or a refusal", async () => {
  await office.reserve({ subject: "100% đúng_chuẩn \\ 'trích' \"dẫn\"" });
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("%", "_", "\\", "' or '1'='1", "100%", "đúng_", "'trích'", "\u0000")), async (q) => {
    const reply = await server.call("GET", `/api/v1/entries?q=${encodeURIComponent(q)}`, { token: office.drafter });
    expect([200, 400]).toContain(reply.status);
    expect(reply.text).not.toMatch(leaks);
  }), { numRuns: 60 });
  const found = async (q: string): Promise<number> => (await server.call("GET", `/api/v1/entries?q=${encodeURIComponent(q)}`, { token: office.drafter })).json.total;
  expect([await found("100%"), await found("dung_chuan"), await found("du%g"), await found("d_ng")]).toEqual([1, 1, 0, 0]);
});

describe("tokens of an identity provider", () => {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const sign = (claims: object, key: KeyObject = keys.privateKey, header: object = { alg: "RS256", kid: "k" }): string => {
    const content = `${encode(header)}.${encode({ iss: "https://id.example", aud: "the-thuc", sub: "an@example", exp: now + 300, ...claims })}`;
    return `${content}.${createSign("sha256").update(content).sign(key).toString("base64url")}`;
  };
  const status = async (token: string): Promise<number> => (await server.call("GET", "/api/v1/me", { token })).status;
  it("stand for the person of that subject, and for nobody where anything is wrong", async () => {
    expect(await status(sign({}))).toBe(401);
    await server.call("POST", "/api/v1/people", { token: office.administrator, body: { name: "Lê An", role: "clerk", subject: "an@example" } });
    expect((await server.call("GET", "/api/v1/me", { token: sign({}) })).json).toMatchObject({ name: "Lê An", role: "clerk" });
    const none = `${encode({ alg: "none" })}.${encode({ iss: "https://id.example", aud: "the-thuc", sub: "an@example", exp: now + 300 })}.`;
    const refused = [sign({ exp: now - 60 }), sign({ exp: undefined }), sign({ nbf: now + 600 }), sign({ iss: "https://evil.example" }), sign({ aud: "other" }), sign({ sub: "khac@example" }), sign({ sub: undefined }), sign({}, otherKeys.privateKey), sign({}, keys.privateKey, { alg: "HS256", kid: "k" }), none, `${sign({}).slice(0, -4)}AAAA`, "a.b.c"];
    expect(await Promise.all(refused.map(status))).toEqual(refused.map(() => 401));
  });
});

describe("the page of this machine", () => {
  let local: TestServer;
  beforeAll(async () => {
    const data = join(folder, "local");
    if (postgres === undefined) await freshPglite(data);
    local = await startServer({ data, databaseUrl: postgres?.create("local"), args: ["--local"] });
  });
  afterAll(async () => { await local?.stop(); });
  /** fetch does not let a Host be chosen. */
  const session = (headers: Record<string, string>, path = "/api/v1/session"): Promise<number | undefined> => new Promise((resolve, reject) => {
    const { port } = new URL(local.url);
    rawRequest({ host: "127.0.0.1", port, path, headers: { host: `localhost:${port}`, ...headers } }, (answer) => { answer.resume(); resolve(answer.statusCode); }).on("error", reject).end();
  });
  it("gets a token without set-up, and takes a number with it", async () => {
    const { json } = await local.call("GET", "/api/v1/session", { headers: { "x-the-thuc": "1" } });
    const ask = (path: string, body: object) => local.call("POST", path, { token: json.token, key: randomUUID(), body });
    const committee = (await ask("/api/v1/issuers", { kind: "committee", name: "Tỉnh uỷ", symbol: "TU" })).json.id;
    await ask("/api/v1/terms", { committee, name: "2025-2030", facts: { congressClosedOn: "2025-09-20" } });
    expect((await ask("/api/v1/entries", { issuer: committee, documentType: "decision", issueDate: "2026-06-01" })).json.entry.serial).toBe(1);
  });
  it("is not believed to be this machine's page when it comes from elsewhere", async () => {
    const { port } = new URL(local.url);
    const own = { "x-the-thuc": "1" };
    expect(await Promise.all([
      session(own), session({ ...own, origin: `http://localhost:${port}` }), session({}), session({ ...own, host: `evil.example:${port}` }), session({ ...own, host: `localhost.evil.example:${port}` }),
      session({ ...own, origin: "https://evil.example" }), session({ ...own, origin: "http://localhost:1" }), session({ ...own, origin: "null" }), session({ ...own, "sec-fetch-site": "cross-site" }), session({ ...own, "sec-fetch-site": "same-site" }),
      session({ host: "evil.example" }, "/"),
    ])).toEqual([200, 200, 403, 403, 403, 403, 403, 403, 403, 403, 403]);
  });
});
