import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filledSpreadsheet } from "./support/filled-register";
import { makeOffice, type TestOffice } from "./support/office";
import { freshPglite, startServer, type TestServer } from "./support/server";
import { startPostgres, whyNoPostgres, type TestPostgres } from "./support/storage";

jest.setTimeout(300_000);
const folder = mkdtempSync(join(tmpdir(), "the-thuc-spreadsheets-"));
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
let postgres: TestPostgres | undefined;
let server: TestServer;
let office: TestOffice;
let other: TestOffice;
beforeAll(async () => {
  const data = join(folder, "data");
  if (whyNoPostgres === undefined) postgres = await startPostgres();
  else await freshPglite(data);
  server = await startServer({ data, databaseUrl: postgres?.create("spreadsheets") });
  office = await makeOffice(server, "Một");
  other = await makeOffice(server, "Hai");
});
afterAll(async () => {
  await server?.stop();
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const send = (body: string | Uint8Array, apply: boolean, token = office.clerk, type = "text/csv") =>
  server.call("POST", `/api/v1/import${apply ? "?apply=true" : ""}`, { token, body, headers: { "content-type": type } });
const list = async (token: string): Promise<Record<string, unknown>[]> => (await server.call("GET", "/api/v1/entries?limit=200", { token })).json.entries;

const csv = [
  "SỔ ĐĂNG KÝ VĂN BẢN ĐI;;;;;;;",
  "Số, ký hiệu;Ngày tháng;Tên loại;Trích yếu;Người ký;Số bản;Độ mật;Trạng thái;Lý do",
  "01-QĐ/TU;02/10/2025;quyết định;\"khen thưởng; đợt 1\";Nguyễn Văn A;5;;;",
  "1-QĐ/TU;03/10/2025;quy định;làm việc;;;;;",
  "02-QĐ/TU;03/6/2026;;thiếu loại;;;;;",
  "03-NQ/TU;31/02/2026;;ngày sai;;;;;",
  "04-NQ/TU;01/3/2026;;phát triển;;;;;",
  "04-NQ/TU;02/3/2026;;trùng;;;;;",
  "05-NQ/TU;02/3/2026;;có trích yếu;;;Mật;;",
  "06-NQ/TU;03/3/2026;;;;;Tối mật;;",
  "07-NQ/TU;;;;;;;Đã huỷ;",
  "08-NQ/BXD;04/3/2026;;không có cơ quan;;;;;",
  "09-NQ/TU;04/3/2019;;trước nhiệm kỳ;;;;;",
  "abc;04/3/2026;;;;;;;",
  ";;;;;;;;",
].join("\r\n");

it("shows before it takes, takes what can be taken, and says of every other row why not", async () => {
  const seen = (await send(csv, false)).json;
  expect(await list(office.clerk)).toEqual([]);
  expect(seen).toMatchObject({ rows: 12, taken: 4, applied: false });
  expect(seen.refused.map(({ row, why }: { row: number; why: string }) => `${row}: ${why}`)).toEqual([
    "5: «QĐ» là ký hiệu của quyết định và quy định; cần ghi loại văn bản.",
    "6: Không hiểu ngày «31/02/2026».",
    "8: Số 04 trùng với dòng 7.",
    "9: Của văn bản mật, sổ chỉ ghi số, loại, ngày và độ mật; hãy xoá các cột khác.",
    "11: Số đã huỷ phải có lý do.",
    "12: Sổ chưa có cơ quan «BXD».",
    "13: Chưa ghi nhiệm kỳ (hoặc đại hội) nào của Tỉnh uỷ gồm ngày 04/3/2019.",
    "14: Không hiểu số và ký hiệu «abc».",
  ]);
  expect((await send(csv, true)).json).toEqual({ ...seen, applied: true });
  expect((await list(office.clerk)).map(({ serial, documentType, subject, secrecy }) => [serial, documentType, subject, secrecy])).toEqual(expect.arrayContaining([
    [1, "decision", "khen thưởng; đợt 1", "none"], [1, "regulation", "làm việc", "none"], [4, "resolution", "phát triển", "none"], [6, "resolution", "", "secret"]]));
  // The same file again brings nothing, and giving goes on behind it.
  expect((await send(csv, true)).json.taken).toBe(0);
  expect((await office.reserve({ documentType: "resolution" })).json.entry.serial).toBe(7);
});

it("exports a spreadsheet that another register takes whole, to the same lines", async () => {
  await office.reserve({ documentType: "plan", subject: "=1+1 \"kế hoạch\" <b>", recipients: "Như trên\nLưu VP" });
  const file = new Uint8Array(await (await fetch(`${server.url}/api/v1/export`, { headers: { authorization: `Bearer ${office.clerk}` } })).arrayBuffer());
  const taken = (await send(file, true, other.clerk, xlsx)).json;
  const ours = await list(office.clerk);
  expect([taken.taken, taken.refused]).toEqual([ours.length, []]);
  const told = (entries: Record<string, unknown>[]): unknown[] => entries.map(({ serial, suffix, twin, state, documentType, isCopy, symbol, secrecy, issueDate, subject, signer, recipients, drafter, copies, urgency, note, reason }) =>
    [documentType, serial, suffix, twin, state, isCopy, symbol, secrecy, issueDate, subject, signer, recipients, drafter, copies, urgency, note, reason]).sort();
  expect(told(await list(other.clerk))).toEqual(told(ours));
});

// The headings make one more. The rows are handed over 500 at a time.
it.each([499, 500, 1200])("reads all of %s rows of .xlsx", async (rows) => expect((await send(await filledSpreadsheet(rows), false, office.clerk, xlsx)).json.rows).toBe(rows));

it("prints a book in which nothing is markup but ours", async () => {
  const page = await server.call("GET", "/api/v1/export?format=html", { token: office.clerk });
  expect(page.text).toContain("SỔ ĐĂNG KÝ VĂN BẢN ĐI");
  expect(page.text).toContain("&#60;b&#62;");
  expect(page.text).not.toMatch(/<b>|<script/u);
});

it.each<[string, string | Uint8Array, string, number]>([
  ["not a spreadsheet", new Uint8Array([1, 2, 3]), xlsx, 400],
  ["text that is not UTF-8", new Uint8Array([0xff, 0xfe, 0x41]), "text/csv", 400],
  ["no heading", "a,b\n1,2", "text/csv", 400],
])("refuses %s", async (_, body, type, status) => expect((await send(body, true, office.clerk, type)).status).toBe(status));
it("is for clerks", async () => expect([(await send(csv, true, office.drafter)).status, (await server.call("GET", "/api/v1/export", { token: office.drafter })).status]).toEqual([403, 403]));
