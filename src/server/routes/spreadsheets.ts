import { setImmediate } from "node:timers/promises";
import { columnNames, columns, findColumns, readRow, writeRow, type CellValue, type Column } from "../../register/columns";
import type { ListedEntry } from "../../register/entry";
import { csvRows } from "../../register/csv";
import { asking, type Routes } from "../context";
import { refusals } from "../errors";
import { queries } from "../schemas";
import { entriesInOrder, type Filter } from "../store/entries";
import type { OfficeState } from "../store/offices";
import { previewRows, takeRows, type Accepted, type Refused } from "../store/imports";
import { printedRegister } from "../print";
import { readSpreadsheet } from "../read-spreadsheet";
import { writeSpreadsheet, type Written } from "../write-spreadsheet";
import { xlsxType } from "../../register/media-types";

const widths: Readonly<Partial<Record<Column, number>>> = { reference: 18, issueDate: 13, documentType: 16, issuer: 30, subject: 60, signer: 24, recipients: 40, drafter: 24, reason: 30, note: 30 };
const chunk = 500;
const mostRows = 200_000;

interface ExportQuery { readonly issuer?: string; readonly period?: string; readonly run?: string; readonly type?: string; readonly state?: string; readonly from?: string; readonly to?: string; readonly format?: "xlsx" | "html" }

/** The register from and to spreadsheets, and as a book to print. */
export default ((app, context) => {
  app.addContentTypeParser([xlsxType, "text/csv"], { parseAs: "buffer", bodyLimit: 64 * 2 ** 20 }, (_, body, done) => done(null, body));

  app.post<{ Body: Buffer; Querystring: { apply?: "true" } }>("/api/v1/import", { bodyLimit: 64 * 2 ** 20, schema: { summary: "Nhập sổ có sẵn (.xlsx, .csv); không có apply thì chỉ xem trước", tags: ["spreadsheets"], querystring: queries.import } }, async (request) => {
    const { who, register } = await asking(context, request);
    register.allow(who, "import");
    if (!Buffer.isBuffer(request.body)) throw refusals.invalid("Hãy gửi tệp .xlsx hoặc .csv.");
    const rows = await inTurns(rowsOf(await readSheet(request.body, request.headers["content-type"] ?? "")));
    const state = await register.state(who.office, true);
    const refused: Refused[] = [];
    const accepted: Accepted[] = [];
    await inTurns((function* () {
      for (const { row, cells } of rows) {
        const entry = readRow(cells, state);
        if (typeof entry === "string") refused.push({ row, why: entry });
        else accepted.push({ row, entry });
        yield;
      }
    })());
    const apply = request.query.apply === "true";
    const { begin, end } = register.imports.follow(who.person);
    const { taken, refused: known } = await (apply
      ? takeRows(register.db, who.office, who.person, accepted, begin).finally(end)
      : previewRows(register.db, who.office, accepted));
    return { rows: rows.length, taken, refused: [...refused, ...known].sort((a, b) => a.row - b.row), applied: apply };
  });

  app.get("/api/v1/import", { schema: { summary: "Việc nhập sổ của người đang hỏi: đã ghi bao nhiêu dòng; null khi không có hoặc chưa bắt đầu ghi", tags: ["spreadsheets"] } }, async (request) => {
    const { who, register } = await asking(context, request);
    register.allow(who, "import");
    return { progress: await register.imports.of(register.db, who.person) ?? null };
  });

  app.get<{ Querystring: ExportQuery }>("/api/v1/export", { schema: { summary: "Xuất sổ (.xlsx) hoặc sổ để in", tags: ["spreadsheets"], querystring: queries.export } }, async (request, reply) => {
    const { who, register } = await asking(context, request);
    register.allow(who, "export");
    const { format, type, ...rest } = request.query;
    const state = await register.state(who.office, true);
    const filter: Filter = { ...rest, documentType: type };
    const entries: ListedEntry[] = [];
    for await (const page of entriesInOrder(register.db, who.office, filter, 2000)) {
      entries.push(...page);
      // The embedded database answers without letting anybody else have a turn (decision 0053).
      await setImmediate();
    }
    if (format === "html") return reply.type("text/html; charset=utf-8").header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'").send(printedRegister(context.config.local ? "" : who.officeName, entries, state));
    const rows = await inTurns(writtenOf(entries, state));
    const file = await writeSpreadsheet({ name: "Sổ văn bản đi", headings: columnNames.map((name) => columns[name].title), widths: columnNames.map((name) => widths[name] ?? 12) }, rows);
    return reply.type(xlsxType).header("Content-Disposition", "attachment; filename=\"so-van-ban-di.xlsx\"").send(file);
  });
}) satisfies Routes;

function* writtenOf(entries: readonly ListedEntry[], state: OfficeState): Generator<readonly Written[]> {
  for (const entry of entries) {
    const row = writeRow(entry, state);
    yield columnNames.map((name) => row[name]);
  }
}

/** Text as Excel saves it: UTF-8, or UTF-16 with its mark («Unicode Text»). Throws where it is neither. */
function textOf(file: Buffer): string {
  const mark = file.subarray(0, 2).toString("hex");
  return new TextDecoder(mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8", { fatal: true }).decode(file);
}

async function readSheet(file: Buffer, contentType: string): Promise<readonly (readonly CellValue[])[]> {
  let sheet: readonly (readonly CellValue[])[];
  try {
    sheet = contentType.startsWith("text/csv") ? await inTurns(csvRows(textOf(file))) : await readSpreadsheet(file);
  } catch {
    throw refusals.invalid("Tệp không đọc được; trong Excel hãy lưu lại thành .xlsx, «CSV UTF-8» hoặc «Unicode Text».");
  }
  if (sheet.length === 0) throw refusals.invalid("Tệp không có dòng nào.");
  if (sheet.length > mostRows) throw refusals.invalid(`Tệp có hơn ${mostRows} dòng; hãy chia nhỏ.`);
  return sheet;
}

interface Row { readonly row: number; readonly cells: ReadonlyMap<Column, CellValue> }
/** The rows below the headings that have something in them, as the spreadsheet counts them. */
function* rowsOf(sheet: readonly (readonly CellValue[])[]): Generator<Row> {
  const headingAt = sheet.slice(0, 20).findIndex((row) => findColumns(row) !== undefined);
  const found = findColumns(sheet[headingAt] ?? []);
  if (!found) throw refusals.invalid(`Không thấy dòng tiêu đề có cột «${columns.reference.title}».`);
  for (let index = headingAt + 1; index < sheet.length; index += 1) {
    const cells = new Map([...found].map(([column, at]) => [column, sheet[index]?.[at]]));
    if ([...cells.values()].some((value) => value !== null && value !== undefined && value !== "")) yield { row: index + 1, cells };
  }
}

/** Everything that comes, a few hundred at a time: a long file must not keep everybody else waiting for an answer. */
async function inTurns<T>(from: Iterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (const each of from) {
    if (all.push(each) % chunk === 0) await setImmediate();
  }
  return all;
}
