import { setImmediate } from "node:timers/promises";
import writeExcelFile from "write-excel-file/node";
import { columnNames, columns, findColumns, readRow, writeRow, type CellValue, type Column, type ImportedRow } from "../../register/columns";
import type { ListedEntry } from "../../register/entry";
import { readCsv } from "../../register/csv";
import { writeSerial } from "../../register/series";
import { asking, type Routes } from "../context";
import { refusals } from "../errors";
import { queries } from "../schemas";
import { entriesInOrder, openSeries, record, settle, takenOf, type Filter } from "../store/entries";
import { printedRegister } from "../print";
import { readSpreadsheet } from "../read-spreadsheet";
import { xlsxType } from "../../register/media-types";

const widths: Readonly<Partial<Record<Column, number>>> = { reference: 18, issueDate: 13, documentType: 16, issuer: 30, subject: 60, signer: 24, recipients: 40, drafter: 24, reason: 30, note: 30 };
const chunk = 500;
const mostRows = 200_000;

interface Refused { readonly row: number; readonly why: string }
interface ExportQuery { readonly issuer?: string; readonly period?: string; readonly run?: string; readonly type?: string; readonly state?: string; readonly from?: string; readonly to?: string; readonly format?: "xlsx" | "html" }

/** The register from and to spreadsheets, and as a book to print. */
export default ((app, context) => {
  app.addContentTypeParser([xlsxType, "text/csv"], { parseAs: "buffer", bodyLimit: 64 * 2 ** 20 }, (_, body, done) => done(null, body));

  app.post<{ Body: Buffer; Querystring: { apply?: "true" } }>("/api/v1/import", { bodyLimit: 64 * 2 ** 20, schema: { summary: "Nhập sổ có sẵn (.xlsx, .csv); không có apply thì chỉ xem trước", tags: ["spreadsheets"], querystring: queries.import } }, async (request) => {
    const { who, register } = await asking(context, request);
    register.allow(who, "import");
    if (!Buffer.isBuffer(request.body)) throw refusals.invalid("Hãy gửi tệp .xlsx hoặc .csv.");
    const rows = await readRows(request.body, request.headers["content-type"] ?? "");
    const state = await register.state(who.office, true);
    const refused: Refused[] = [];
    const accepted = new Map<string, { readonly row: number; readonly entry: ImportedRow }[]>();
    for (const [index, { row, cells }] of rows.entries()) {
      // A long file must not keep everybody else waiting for an answer.
      if (index % chunk === chunk - 1) await setImmediate();
      const entry = readRow(cells, state);
      if (typeof entry === "string") refused.push({ row, why: entry });
      else {
        const key = `${entry.series.issuer} ${entry.series.period} ${entry.series.run}`;
        const same = accepted.get(key) ?? [];
        same.push({ row, entry });
        accepted.set(key, same);
      }
    }
    const apply = request.query.apply === "true";
    let taken = 0;
    // Every row that is taken is taken in one transaction: a half imported register is worse than none.
    await register.db.transaction(async (tx) => {
      for (const entries of accepted.values()) {
        const [first] = entries;
        if (!first) continue;
        const series = await openSeries(tx, who.office, first.entry.series);
        await tx.read("select to_json(1) as j from series where id = $1 for update", [series.id]);
        const there = await takenOf(tx, series.id);
        const above = new Map<string, number>();
        const fresh: ImportedRow[] = [];
        for (const { row, entry } of entries) {
          const name = `${entry.serial}/${entry.suffix}/${entry.twin}`;
          const twinAt = above.get(name);
          if (there.has(name)) refused.push({ row, why: `Số ${writeSerial(entry.serial, entry.suffix)} đã có trong sổ.` });
          else if (twinAt !== undefined) refused.push({ row, why: `Số ${writeSerial(entry.serial, entry.suffix)} trùng với dòng ${twinAt}.` });
          else {
            above.set(name, row);
            fresh.push(entry);
          }
        }
        taken += fresh.length;
        for (let at = 0; apply && at < fresh.length; at += chunk) {
          await record(tx, who.office, series, fresh.slice(at, at + chunk).map(({ series: _series, ...entry }) => ({ ...entry, origin: "imported" as const })), { key: "", hash: "", person: who.person });
        }
        if (apply && fresh.length > 0) await passOver(tx, series.id);
      }
    });
    if (apply && taken > 0) await settle(register.db);
    refused.sort((a, b) => a.row - b.row);
    return { rows: rows.length, taken, refused, applied: apply };
  });

  app.get<{ Querystring: ExportQuery }>("/api/v1/export", { schema: { summary: "Xuất sổ (.xlsx) hoặc sổ để in", tags: ["spreadsheets"], querystring: queries.export } }, async (request, reply) => {
    const { who, register } = await asking(context, request);
    register.allow(who, "export");
    const { format, type, ...rest } = request.query;
    const state = await register.state(who.office, true);
    const filter: Filter = { ...rest, documentType: type };
    const entries: ListedEntry[] = [];
    for (let last: ListedEntry | undefined; ;) {
      const page = await entriesInOrder(register.db, who.office, filter, last, 2000);
      entries.push(...page);
      last = page[page.length - 1];
      if (page.length < 2000) break;
    }
    if (format === "html") return reply.type("text/html; charset=utf-8").header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'").send(printedRegister(context.config.local ? "" : who.officeName, entries, state));
    const header = columnNames.map((name) => ({ value: columns[name].title, fontWeight: "bold" as const, wrap: true }));
    const body = entries.map((entry) => {
      const row = writeRow(entry, state);
      return columnNames.map((name) => {
        const value = row[name];
        return value === null || value === "" ? null : typeof value === "number" ? { value, type: Number } : { value, type: String };
      });
    });
    const file = await writeExcelFile([header, ...body], { sheet: "Sổ văn bản đi", columns: columnNames.map((name) => ({ width: widths[name] ?? 12 })), stickyRowsCount: 1, orientation: "landscape" }).toBuffer();
    return reply.type(xlsxType).header("Content-Disposition", "attachment; filename=\"so-van-ban-di.xlsx\"").send(file);
  });
}) satisfies Routes;

/** The series goes on behind what was imported, so that nobody is given a number below it. */
async function passOver(tx: Parameters<typeof openSeries>[0], series: string): Promise<void> {
  await tx.run("update series set next_serial = greatest(next_serial, (select max(serial) + 1 from entry where series_id = $1)) where id = $1", [series]);
}

/** Text as Excel saves it: UTF-8, or UTF-16 with its mark («Unicode Text»). Throws where it is neither. */
function textOf(file: Buffer): string {
  const mark = file.subarray(0, 2).toString("hex");
  return new TextDecoder(mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8", { fatal: true }).decode(file);
}

async function readRows(file: Buffer, contentType: string): Promise<readonly { readonly row: number; readonly cells: ReadonlyMap<Column, CellValue> }[]> {
  let sheet: readonly (readonly CellValue[])[];
  try {
    sheet = contentType.startsWith("text/csv") ? readCsv(textOf(file)) : await readSpreadsheet(file);
  } catch {
    throw refusals.invalid("Tệp không đọc được; trong Excel hãy lưu lại thành .xlsx, «CSV UTF-8» hoặc «Unicode Text».");
  }
  if (sheet.length === 0) throw refusals.invalid("Tệp không có dòng nào.");
  if (sheet.length > mostRows) throw refusals.invalid(`Tệp có hơn ${mostRows} dòng; hãy chia nhỏ.`);
  const headingAt = sheet.slice(0, 20).findIndex((row) => findColumns(row) !== undefined);
  const found = findColumns(sheet[headingAt] ?? []);
  if (!found) throw refusals.invalid(`Không thấy dòng tiêu đề có cột «${columns.reference.title}».`);
  return sheet.slice(headingAt + 1)
    .map((values, index) => ({ row: headingAt + index + 2, cells: new Map([...found].map(([column, at]) => [column, values[at]])) }))
    .filter(({ cells }) => [...cells.values()].some((value) => value !== null && value !== undefined && value !== ""));
}
