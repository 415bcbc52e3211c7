import { randomUUID } from "node:crypto";
import type { TestServer } from "./server";

/** An office with a committee, its office, a term from 21/9/2025, a congress, and one person in each role. */
export interface TestOffice {
  readonly administrator: string;
  readonly clerk: string;
  readonly drafter: string;
  readonly committee: string;
  readonly body: string;
  readonly congress: string;
  readonly term: string;
  readonly congressPeriod: string;
  /** Asks for a number of the committee's decisions, with a new key. */
  reserve(more?: object, key?: string, token?: string): ReturnType<TestServer["call"]>;
}

export async function makeOffice(server: TestServer, name: string): Promise<TestOffice> {
  const made = await server.call("POST", "/api/v1/operator/offices", { token: server.operatorToken(), body: { name, administrator: "Quản trị" } });
  const administrator = String(made.json?.token);
  const post = async (path: string, body: object): Promise<string> => {
    const reply = await server.call("POST", path, { token: administrator, body });
    if (reply.status !== 201) throw new Error(`${path}: ${reply.status} ${reply.text}`);
    return String(reply.json.id ?? reply.json.token);
  };
  const holder = async (role: string): Promise<string> => {
    const person = await post("/api/v1/people", { name: `${name} ${role}`, role });
    const token = await server.call("POST", "/api/v1/tokens", { token: administrator, body: { person, label: "thử" } });
    return String(token.json.token);
  };
  const committee = await post("/api/v1/issuers", { kind: "committee", name: "Tỉnh uỷ", symbol: "TU" });
  const body = await post("/api/v1/issuers", { kind: "body", name: "Văn phòng Tỉnh uỷ", symbol: "VPTU", committee });
  const congress = await post("/api/v1/issuers", { kind: "congress", name: "Đại hội đại biểu Đảng bộ tỉnh", symbol: "ĐH", committee });
  const term = await post("/api/v1/terms", { committee, name: "2025-2030", facts: { congressClosedOn: "2025-09-20" } });
  const congressPeriod = await post("/api/v1/congresses", { committee, name: "Đại hội XVIII", opensOn: "2025-09-18", closesOn: "2025-09-20" });
  const [clerk, drafter] = [await holder("clerk"), await holder("drafter")];
  return {
    administrator, clerk, drafter, committee, body, congress, term, congressPeriod,
    reserve: (more = {}, key = randomUUID(), token = drafter) => server.call("POST", "/api/v1/entries", { token, key, body: { issuer: committee, documentType: "decision", issueDate: "2026-06-01", ...more } }),
  };
}
