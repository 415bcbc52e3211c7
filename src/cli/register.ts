import { createReadStream, createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { defaultDataFolder } from "../server/config";
import { readArgs } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { clearStaleParts, partOf } from "./part-file";
import { print } from "./print";
import { xlsxType } from "../register/media-types";

interface Connection {
  ask<T>(method: string, path: string, body?: object): Promise<T>;
  raw(method: string, path: string, init: RequestInit): Promise<Response>;
}

/**
 * The running server: `--server` and a person's token, or the one that this account runs on this machine (its address and
 * the operator's token stand in a file beside the register). The command line never opens the register itself.
 */
function connect(values: { readonly server?: string; readonly data?: string }, as: "person" | "operator"): Connection {
  const file = join(values.data ?? defaultDataFolder(process.env), "server.json");
  const running = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as { readonly url: string; readonly operatorToken: string } : undefined;
  const url = values.server ?? running?.url;
  if (url === undefined) throw new UsageError(`Không thấy máy chủ đang chạy (${file}); hãy chạy «the-thuc server» trước, hoặc ghi --server ĐỊA-CHỈ.`);
  const token = as === "operator" ? process.env["THE_THUC_OPERATOR_TOKEN"] ?? running?.operatorToken : process.env["THE_THUC_TOKEN"];
  if (token === undefined) throw new UsageError(as === "operator" ? "Lệnh này chạy trên máy chủ, bằng tài khoản đang chạy máy chủ (hoặc đặt THE_THUC_OPERATOR_TOKEN)." : "Hãy đặt mã truy cập trong biến môi trường THE_THUC_TOKEN.");
  const raw = async (method: string, path: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(new URL(`/api/v1${path}`, url), { method, ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } }).catch(() => {
      throw new UsageError(`Không gặp được máy chủ ở ${url}.`);
    });
    if (response.ok) return response;
    const answer = await response.json().catch(() => undefined) as { readonly error?: { readonly message?: string } } | undefined;
    throw new UsageError(answer?.error?.message ?? `Máy chủ trả lời ${response.status}.`);
  };
  return {
    raw,
    ask: async <T>(method: string, path: string, body?: object) =>
      await (await raw(method, path, body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {})).json() as T,
  };
}

/** Streams an answer into a file that appears only when it is whole. */
async function save(response: Response, path: string): Promise<void> {
  if (existsSync(path)) throw new UsageError(`${path} đã có; lệnh này không ghi đè.`);
  const draft = partOf(path);
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    process.kill(process.pid, signal);
  };
  // A command that is told to end leaves nothing; one that is killed leaves its part to the next.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    clearStaleParts(dirname(path));
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(draft, { mode: 0o600, flags: "wx" }));
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UsageError(`Chưa ghi được ${path}: ${error instanceof Error ? error.message : String(error)}.`);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

const options = {
  server: { type: "string" }, data: { type: "string" }, name: { type: "string" }, administrator: { type: "string" }, kind: { type: "string" }, symbol: { type: "string" },
  committee: { type: "string" }, closed: { type: "string" }, successor: { type: "string" }, "congress-closed": { type: "string" }, "first-meeting": { type: "string" },
  "appointed-from": { type: "string" }, start: { type: "string" }, reason: { type: "string" }, opens: { type: "string" }, closes: { type: "string" }, role: { type: "string" },
  subject: { type: "string" }, person: { type: "string" }, label: { type: "string" }, days: { type: "string" }, issuer: { type: "string" }, period: { type: "string" },
  run: { type: "string" }, next: { type: "string" }, output: { type: "string" }, type: { type: "string" }, apply: { type: "boolean" }, stop: { type: "boolean" },
} as const;
type Values = { readonly [K in keyof typeof options]?: (typeof options)[K]["type"] extends "boolean" ? boolean : string };

const need = (values: Values, name: keyof Values): string => {
  const value = values[name];
  if (typeof value !== "string") throw new UsageError(`Cần --${name}.`);
  return value;
};
const whole = (values: Values, name: keyof Values): number => {
  const value = Number(need(values, name));
  if (!Number.isInteger(value)) throw new UsageError(`--${name} phải là số nguyên.`);
  return value;
};
const json = (value: unknown): Promise<void> => print(JSON.stringify(value, null, 2));

type Action = (values: Values, words: readonly string[]) => Promise<number | void>;
const id = (words: readonly string[]): string => words[0] ?? (() => { throw new UsageError("Cần số của mục (xem bằng lệnh không có tham số)."); })();

const actions: Readonly<Record<string, Action>> = {
  offices: async (values) => json(await connect(values, "operator").ask("GET", "/operator/offices")),
  "add-office": async (values) => json(await connect(values, "operator").ask("POST", "/operator/offices", { name: need(values, "name"), administrator: need(values, "administrator") })),
  backup: async (values) => {
    const output = need(values, "output");
    await save(await connect(values, "operator").raw("GET", "/operator/backup", {}), output);
    await print(`Đã sao lưu vào ${output} (${statSync(output).size} byte).`);
  },
  restore: async (values, words) => {
    const file = id(words);
    if (!existsSync(file)) throw new UsageError(`Không thấy ${file}.`);
    const response = await connect(values, "operator").raw("POST", "/operator/restore", { body: Readable.toWeb(createReadStream(file)) as BodyInit, headers: { "content-type": "application/gzip" }, duplex: "half" } as RequestInit);
    await print(`Đã khôi phục ${(await response.json() as { rows: number }).rows} dòng.`);
  },
  verify: async (values) => {
    const verdict = await connect(values, "operator").ask<{ readonly offices: number; readonly series: number; readonly entries: number; readonly versions: number; readonly problems: readonly string[] }>("GET", "/operator/verify");
    await print([`${verdict.offices} cơ quan, ${verdict.series} dãy, ${verdict.entries} mục, ${verdict.versions} bản ghi lịch sử.`, ...verdict.problems, verdict.problems.length === 0 ? "Sổ nhất quán." : `${verdict.problems.length} chỗ không nhất quán.`].join("\n"));
    return verdict.problems.length === 0 ? exitCodes.fine : exitCodes.findings;
  },
  issuers: async (values) => json(await connect(values, "person").ask("GET", "/issuers")),
  "add-issuer": async (values) => json(await connect(values, "person").ask("POST", "/issuers", { kind: need(values, "kind"), name: need(values, "name"), symbol: need(values, "symbol"), ...(values.committee ? { committee: values.committee } : {}) })),
  "change-issuer": async (values, words) => json(await connect(values, "person").ask("PATCH", `/issuers/${id(words)}`, {
    ...(values.name ? { name: values.name } : {}), ...(values.symbol ? { symbol: values.symbol } : {}), ...(values.closed ? { closedOn: values.closed } : {}), ...(values.successor ? { succeededBy: values.successor } : {}) })),
  "add-term": async (values) => json(await connect(values, "person").ask("POST", "/terms", {
    committee: need(values, "committee"), name: need(values, "name"),
    facts: { congressClosedOn: values["congress-closed"] ?? null, firstMeetingOn: values["first-meeting"] ?? null, appointedFrom: values["appointed-from"] ?? null, statedStart: values.start ?? null, statedReason: values.reason ?? "" } })),
  "add-congress": async (values) => json(await connect(values, "person").ask("POST", "/congresses", { committee: need(values, "committee"), name: need(values, "name"), opensOn: need(values, "opens"), closesOn: values.closes ?? null })),
  terms: async (values) => json((await connect(values, "person").ask<{ readonly periods: unknown }>("GET", "/issuers")).periods),
  tokens: async (values) => json((await connect(values, "person").ask<{ readonly tokens: unknown }>("GET", "/people")).tokens),
  import: async (values, words) => {
    const file = words[0] ?? (() => { throw new UsageError("Cần tệp .xlsx hoặc .csv."); })();
    if (!existsSync(file)) throw new UsageError(`Không thấy ${file}.`);
    const type = /\.csv$/iu.test(file) ? "text/csv" : xlsxType;
    const response = await connect(values, "person").raw("POST", `/import${values.apply ? "?apply=true" : ""}`, { body: readFileSync(file), headers: { "content-type": type } });
    const said = await response.json() as { readonly rows: number; readonly taken: number; readonly refused: readonly { readonly row: number; readonly why: string }[] };
    const lines = said.refused.map(({ row, why }) => `Dòng ${row}: ${why}`);
    await print([...lines, values.apply ? `Đã nhập ${said.taken} trong ${said.rows} dòng.` : `Nhập được ${said.taken} trong ${said.rows} dòng; thêm --apply để nhập.`].join("\n"));
    return lines.length === 0 ? exitCodes.fine : exitCodes.findings;
  },
  export: async (values) => {
    const output = need(values, "output");
    const format = /\.html?$/iu.test(output) ? "html" : "xlsx";
    const query = new URLSearchParams({ format, ...(values.issuer ? { issuer: values.issuer } : {}), ...(values.period ? { period: values.period } : {}), ...(values.run ? { run: values.run } : {}) });
    await save(await connect(values, "person").raw("GET", `/export?${query.toString()}`, {}), output);
    await print(`Đã xuất vào ${output} (${statSync(output).size} byte).`);
  },
  series: async (values) => json(await connect(values, "person").ask("GET", "/series")),
  "start-series": async (values) => json(await connect(values, "person").ask("POST", "/series", { issuer: need(values, "issuer"), period: need(values, "period"), run: need(values, "run"), next: whole(values, "next"), reason: need(values, "reason") })),
  people: async (values) => json(await connect(values, "person").ask("GET", "/people")),
  "add-person": async (values) => json(await connect(values, "person").ask("POST", "/people", { name: need(values, "name"), role: need(values, "role"), subject: values.subject ?? null })),
  "change-person": async (values, words) => json(await connect(values, "person").ask("PATCH", `/people/${id(words)}`, { ...(values.role ? { role: values.role } : {}), ...(values.stop ? { active: false } : {}) })),
  "add-token": async (values) => json(await connect(values, "person").ask("POST", "/tokens", { person: need(values, "person"), label: values.label ?? "", ...(values.days ? { days: whole(values, "days") } : {}) })),
  "revoke-token": async (values, words) => json(await connect(values, "person").ask("DELETE", `/tokens/${id(words)}`)),
};

export default {
  name: "register",
  about: "quản trị sổ đăng ký qua máy chủ đang chạy",
  usage: [
    "the-thuc register <việc> [--server ĐỊA-CHỈ] [--data THƯ-MỤC]",
    "",
    "Người chạy máy chủ (trên máy chủ, cùng tài khoản):",
    "  offices | add-office --name TÊN --administrator HỌ-TÊN     in mã truy cập đầu tiên, chỉ một lần",
    "  backup --output TỆP | restore TỆP | verify                 khôi phục chỉ vào sổ còn trống",
    "",
    "Người quản trị của cơ quan (mã truy cập trong THE_THUC_TOKEN):",
    "  issuers | add-issuer --kind committee|body|congress --name TÊN --symbol KÝ-HIỆU [--committee SỐ]",
    "  change-issuer SỐ [--name] [--symbol] [--closed NGÀY] [--successor SỐ]",
    "  add-term --committee SỐ --name 2025-2030 [--congress-closed NGÀY] [--first-meeting NGÀY] [--appointed-from NGÀY] [--start NGÀY --reason LÝ-DO]",
    "  add-congress --committee SỐ --name TÊN --opens NGÀY [--closes NGÀY]",
    "  terms | series | start-series --issuer SỐ --period SỐ --run decision --next 57 --reason LÝ-DO",
    "  people | add-person --name HỌ-TÊN --role drafter|clerk|administrator [--subject ID] | change-person SỐ [--role VAI] [--stop]",
    "  tokens | add-token --person SỐ [--label TÊN] [--days N] | revoke-token SỐ",
    "",
    "Văn thư (mã truy cập trong THE_THUC_TOKEN):",
    "  import TỆP.xlsx|TỆP.csv [--apply]        không có --apply thì chỉ xem trước, in từng dòng không nhập được và lý do",
    "  export --output TỆP.xlsx|TỆP.html [--issuer SỐ] [--period SỐ] [--run LOẠI]     .html là sổ để in",
    "",
    "Ngày ghi NĂM-THÁNG-NGÀY. Mã thoát: 0 xong, 1 verify thấy chỗ không nhất quán hoặc import có dòng không nhập được, 2 không làm được.",
  ].join("\n"),
  async run(args) {
    const { values, words } = readArgs(args, options);
    const [name = "", ...rest] = words;
    const action = actions[name];
    if (!action) throw new UsageError(`Không có việc «${name}». Các việc: ${Object.keys(actions).join(", ")}.`);
    return await action(values, rest) ?? exitCodes.fine;
  },
} satisfies Command;
