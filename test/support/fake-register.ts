import { emptyDescription, type Issuer } from "../../src/register/model";

/** A line as the fake keeps it. */
export interface Line { id: string; serial: number; suffix: string; state: string; version: number; subject: string; reason: string; issuer: string; documentType: string; symbol: string; issueDate: string; origin?: string }
export interface Asked { readonly path: string; readonly method: string; readonly key: string | null; readonly headers: Headers; readonly body: Record<string, unknown> }
/** What a test answers itself: a status and a body, or nothing where the fake is to answer. */
export type Own = (path: string, init: RequestInit) => readonly [number, object] | undefined | Promise<readonly [number, object] | undefined>;

export interface FakeRegister {
  readonly lines: Line[];
  readonly asked: Asked[];
  readonly issuers: Issuer[];
  isAway: boolean;
  own: Own | null;
  reset(): void;
}

export const issuer = (id: string, symbol: string, name: string, kind: Issuer["kind"] = "committee"): Issuer => ({ id, kind, name, symbol, committee: kind === "committee" ? id : "1", closedOn: null, succeededBy: null });

const typeSymbols: Readonly<Record<string, string>> = { decision: "QĐ", resolution: "NQ", plan: "KH" };

/** A register behind `fetch`, as far as the page asks: numbers in one series, what is told of them, issuers with one term each. */
export function fakeRegister(): FakeRegister {
  const keys = new Map<string, Line>();
  const shown = (line: Line): object => ({ ...emptyDescription, period: "1", run: line.documentType, twin: 0, origin: "given", isCopy: false, secrecy: "none", owner: "1", ownerName: "x", enteredAt: "", ...line });
  const made = (body: Record<string, unknown>): Line => {
    const of = String(body["issuer"] ?? "1");
    const type = String(body["documentType"] ?? "decision");
    return {
      id: String(fake.lines.length + 1), serial: fake.lines.length + 1, suffix: "", state: "reserved", version: 1, subject: String(body["subject"] ?? ""), reason: "", issuer: of, documentType: type,
      symbol: `${typeSymbols[type] ?? "QĐ"}/${fake.issuers.find(({ id }) => id === of)?.symbol ?? "TU"}`, issueDate: "2026-06-01",
    };
  };
  const fake: FakeRegister = {
    lines: [], asked: [], issuers: [], isAway: false, own: null,
    reset() {
      for (const list of [fake.lines, fake.asked, fake.issuers]) list.length = 0;
      keys.clear();
      fake.issuers.push(issuer("1", "TU", "Tỉnh uỷ"));
      fake.isAway = false;
      fake.own = null;
      globalThis.fetch = jest.fn(async (url: string, init: RequestInit) => {
        if (fake.isAway) throw new TypeError("Failed to fetch");
        const path = url.replace("/api/v1", "");
        const [status, body] = await fake.own?.(path, init) ?? answer(path, init);
        return { ok: status < 400, status, json: () => Promise.resolve(JSON.parse(JSON.stringify(body))), blob: () => Promise.resolve(new Blob(["x"])) };
      }) as never;
    },
  };

  function answer(path: string, init: RequestInit): readonly [number, object] {
    const headers = new Headers(init.headers);
    const key = headers.get("idempotency-key");
    const body = typeof init.body === "string" ? JSON.parse(init.body) as Record<string, string> : {};
    const { lines } = fake;
    fake.asked.push({ path, method: init.method ?? "GET", key, headers, body });
    if (path === "/session") return [200, { token: "tt_x", person: "1", name: "A", office: "1", officeName: "Máy này", role: "administrator" }];
    if (path === "/issuers" && init.method === "POST") { fake.issuers.push(issuer(String(fake.issuers.length + 1), body["symbol"] ?? "", body["name"] ?? "")); return [201, { id: "1" }]; }
    if (path === "/terms") return [201, { id: "1" }];
    if (path === "/issuers") return [200, { issuers: fake.issuers, periods: fake.issuers.filter(({ kind }) => kind === "committee").map(({ id }) => ({ id, committee: id, kind: "term", name: "2025-2030", startsOn: "2025-09-21", endsOn: null, alsoOn: null })) }];
    if (path === "/series") return [200, { series: [{ id: "1", issuer: "1", period: "1", run: "decision", firstSerial: 1, nextSerial: lines.length + 1, startReason: "" }] }];
    if (path.startsWith("/review")) return [200, { remarks: [{ kind: "gap", from: 2, to: 2, explained: false, says: "Số 02 không có trong sổ." }] }];
    if (path === "/entries" && init.method === "POST") {
      const line = keys.get(key ?? "") ?? made(body);
      if (!keys.has(key ?? "")) lines.unshift(line);
      keys.set(key ?? "", line);
      return [201, { entry: shown(line), repeated: false, warnings: [] }];
    }
    if (path === "/entries/recorded") {
      const line: Line = { ...made(body), serial: Number(body["serial"]), suffix: body["suffix"] ?? "", state: body["state"] ?? "issued", reason: body["reason"] ?? "", origin: body["origin"] ?? "" };
      lines.unshift(line);
      return [201, { entry: shown(line), repeated: false, warnings: [] }];
    }
    if (/^\/entries\/\d+$/u.test(path)) {
      const one = lines.find((each) => `/entries/${each.id}` === path) as Line;
      return [200, { entry: shown(one), history: [{ version: 1, at: "2026-06-01T01:00:00Z", person: "A", deed: "reserve", after: { state: "reserved", subject: "cũ", reason: "" } }, { version: 2, at: "2026-06-01T02:00:00Z", person: "B", deed: "correct", after: { state: "issued", subject: one.subject, reason: "nhầm" } }] }];
    }
    const [, id, deed] = /^\/entries\/(\d+)\/(\w+)$/u.exec(path) ?? [];
    const line = lines.find((each) => each.id === id);
    if (line && deed) {
      Object.assign(line, { state: deed === "void" ? "voided" : "issued", version: line.version + 1, reason: body["reason"] ?? "", ...(body["changes"] as unknown as object) });
      return [200, { entry: shown(line), repeated: false, warnings: [] }];
    }
    const wanted = new URLSearchParams(path.split("?")[1]).get("q") ?? "";
    const serial = new URLSearchParams(path.split("?")[1]).get("serial");
    const found = lines.filter((each) => each.subject.includes(wanted) && (serial === null || each.serial === Number(serial)));
    return [200, { entries: found.map(shown), next: null, total: found.length, more: false }];
  }
  return fake;
}
