import { perObject } from "../shared/remember";
import { withoutAccents } from "../shared/text";
import type { Day } from "../standard/editions";
import { documentTypeRows } from "../standard/qd399/document-types";
import type { DocumentType } from "../standard/vocabulary";
import type { Entry, Recorded } from "./entry";
import { columnLimits, emptyDescription, greatestCopies, type Description, type EntryState, type Issuer, type Period, type Secrecy, type SeriesKey, type Urgency } from "./model";
import { RegisterError } from "./problems";
import { isSecret } from "./secrecy";
import { readTypedNumber } from "./serial";
import { numberedTypes, seriesOf, symbolOf, writeSerial } from "./series";
import { isDay, writeDay } from "./terms";

/** The columns of a register on paper or in a spreadsheet, in their order, with other headings that offices use. */
export const columns = {
  reference: { title: "Số và ký hiệu", also: ["so ky hieu", "so, ky hieu", "so va ky hieu van ban", "so/ky hieu", "so van ban"] },
  issueDate: { title: "Ngày ban hành", also: ["ngay thang", "ngay", "ngay van ban", "ngay thang nam", "ngay thang van ban"] },
  documentType: { title: "Loại văn bản", also: ["ten loai", "the loai", "loai", "ten loai van ban"] },
  issuer: { title: "Cơ quan ban hành", also: ["noi ban hanh", "tac gia"] },
  subject: { title: "Trích yếu", also: ["trich yeu noi dung", "ten loai va trich yeu noi dung van ban", "noi dung"] },
  signer: { title: "Người ký", also: ["nguoi ky van ban"] },
  recipients: { title: "Nơi nhận", also: ["noi nhan van ban"] },
  drafter: { title: "Người soạn thảo", also: ["nguoi soan", "don vi soan thao", "nguoi du thao"] },
  copies: { title: "Số lượng bản", also: ["so ban", "so luong ban phat hanh", "so luong"] },
  secrecy: { title: "Độ mật", also: ["do mat", "muc do mat", "mat"] },
  urgency: { title: "Độ khẩn", also: ["muc do khan"] },
  state: { title: "Tình trạng", also: ["trang thai"] },
  reason: { title: "Lý do", also: ["ly do huy"] },
  note: { title: "Ghi chú", also: [] },
  term: { title: "Nhiệm kỳ", also: ["nhiem ky, dai hoi"] },
  copy: { title: "Bản sao", also: [] },
  twin: { title: "Lần trùng số", also: [] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly also: readonly string[] }>>;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

export const secrecyWords: Readonly<Record<Secrecy, string>> = { none: "", confidential: "Mật", secret: "Tối mật", topSecret: "Tuyệt mật" };
export const urgencyWords: Readonly<Record<Urgency, string>> = { none: "", urgent: "Khẩn", veryUrgent: "Thượng khẩn", immediate: "Hoả tốc" };
export const stateWords: Readonly<Record<EntryState, string>> = { reserved: "Giữ số", issued: "Đã phát hành", voided: "Đã huỷ" };
const typeNames = new Map(documentTypeRows.map(({ type, name }) => [type, name]));
export const typeName = (type: DocumentType): string => capital(typeNames.get(type) ?? type);
const typeByName = new Map(documentTypeRows.map(({ type, name }) => [withoutAccents(name), type]));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More documents of one number than anybody would enter. */
const greatestTwin = 99;

/** A cell as a spreadsheet reader gives it. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** Which column stands where, by the headings; undefined where a row is not the headings. */
export function findColumns(row: readonly CellValue[]): ReadonlyMap<Column, number> | undefined {
  const found = new Map<Column, number>();
  row.forEach((cell, index) => {
    const heading = withoutAccents(String(cell ?? "")).replace(/\s+/gu, " ").trim();
    const column = columnNames.find((name) => withoutAccents(columns[name].title) === heading || (columns[name].also as readonly string[]).includes(heading));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found.has("reference") ? found : undefined;
}

/** One row of a spreadsheet, understood. */
export interface ImportedRow extends Omit<Recorded, "origin"> { readonly series: SeriesKey }

/** What rows are read against. */
export interface ImportContext { readonly issuers: readonly Issuer[]; readonly periods: readonly Period[] }

/** Reads a row, or says in a sentence why it cannot be taken. */
export function readRow(cells: ReadonlyMap<Column, CellValue>, { issuers, periods }: ImportContext): ImportedRow | string {
  const text = (column: Column): string => {
    const cell = cells.get(column);
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "").normalize("NFC").trim();
  };
  const number = readTypedNumber(text("reference"));
  if (!number) return `Không hiểu số và ký hiệu «${text("reference")}».`;
  const issueDate = readDate(cells.get("issueDate"));
  if (issueDate === "wrong") return `Không hiểu ngày «${text("issueDate")}».`;

  const [, typeSymbol = "", issuerSymbols = ""] = /^([^/]*)\/?(.*)$/u.exec(number.symbol) ?? [];
  const isCopy = text("copy") !== "" || typeSymbol === "BS";
  const type = readType(text("documentType"), isCopy ? "" : typeSymbol, issueDate);
  if (typeof type !== "object") return type;

  const names = text("issuer");
  const lead = named(issuers).get(withoutAccents(names)) ?? (names === "" ? byLead(issuers, issuerSymbols) : undefined);
  if (!lead) return `Sổ chưa có cơ quan «${names || issuerSymbols || "không ghi"}».`;

  const secrecy = wordOf(secrecyWords, text("secrecy"));
  const urgency = wordOf(urgencyWords, text("urgency"));
  const state = text("state") === "" ? "issued" : wordOf(stateWords, text("state"));
  if (secrecy === undefined) return `Không hiểu độ mật «${text("secrecy")}».`;
  if (urgency === undefined) return `Không hiểu độ khẩn «${text("urgency")}».`;
  if (state === undefined) return `Không hiểu tình trạng «${text("state")}».`;
  if (issueDate === null && state === "issued") return "Văn bản đã phát hành phải có ngày ban hành.";
  if (state === "voided" && text("reason") === "") return "Số đã huỷ phải có lý do.";

  const twin = text("twin") === "" ? 0 : Number(text("twin"));
  if (!Number.isInteger(twin) || twin < 0 || twin > greatestTwin) return `Lần trùng số «${text("twin")}» không phải là số.`;
  const copies = text("copies") === "" ? null : Number(text("copies"));
  if (copies !== null && (!Number.isInteger(copies) || copies < 0 || copies > greatestCopies)) return `Số lượng bản «${text("copies")}» không phải là số.`;
  const described: Description = { subject: text("subject"), signer: text("signer"), recipients: text("recipients"), drafter: text("drafter"), copies, urgency, note: text("note") };
  for (const [column, limit] of Object.entries(columnLimits)) {
    if (text(column as Column).length > limit) return `Cột «${columns[column as Column].title}» dài quá ${limit} ký tự.`;
  }
  if (/[\u0000-\u0009\u000b-\u001f\u007f\p{Cs}]/u.test([...Object.values(described), text("reason")].join(""))) return "Có ký tự điều khiển trong ô.";
  if (isSecret(secrecy) && JSON.stringify(described) !== JSON.stringify(emptyDescription)) return "Của văn bản mật, sổ chỉ ghi số, loại, ngày và độ mật; hãy xoá các cột khác.";

  const termName = text("term");
  const chosen = termName === "" ? undefined : periods.find(({ name, committee }) => committee === lead.committee && withoutAccents(name) === withoutAccents(termName));
  if (termName !== "" && !chosen) return `Sổ chưa có nhiệm kỳ «${termName}» của ${lead.name}.`;
  if (issueDate === null && !chosen) return "Không có ngày thì phải ghi nhiệm kỳ.";
  try {
    const document = { documentType: type.type, isCopy, issueDate: issueDate ?? chosen?.startsOn ?? "", issuers: [{ ...lead, closedOn: null }] as const };
    return {
      ...described, series: seriesOf(document, periods, chosen?.id), serial: number.serial, suffix: number.suffix, twin, state,
      documentType: type.type, isCopy, symbol: number.symbol === "" ? symbolOf(document) : number.symbol, secrecy, issueDate, reason: text("reason"),
    };
  } catch (error) {
    if (error instanceof RegisterError) return error.message;
    throw error;
  }
}

/** The row of an entry; read again it gives the same. */
export function writeRow(entry: Entry, { issuers, periods }: ImportContext): Readonly<Record<Column, string | number | null>> {
  return {
    reference: `${writeSerial(entry.serial, entry.suffix)}-${entry.symbol}`,
    issueDate: entry.issueDate === null ? null : writeDay(entry.issueDate),
    documentType: typeName(entry.documentType),
    issuer: issuers.find(({ id }) => id === entry.issuer)?.name ?? "",
    subject: entry.subject, signer: entry.signer, recipients: entry.recipients, drafter: entry.drafter, copies: entry.copies,
    secrecy: secrecyWords[entry.secrecy], urgency: urgencyWords[entry.urgency], state: stateWords[entry.state], reason: entry.reason, note: entry.note,
    term: periods.find(({ id }) => id === entry.period)?.name ?? "",
    copy: entry.isCopy ? "x" : "", twin: entry.twin === 0 ? null : entry.twin,
  };
}

/** A spreadsheet must not take a text for a formula when somebody opens it. Only for CSV; in .xlsx a text is a text. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

function readDate(cell: CellValue): Day | null | "wrong" {
  if (cell === null || cell === undefined || cell === "") return null;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "wrong" : cell.toISOString().slice(0, 10);
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(String(cell).trim()) ?? [];
  const text = year === "" ? String(cell).trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : "wrong";
}

/** The type by its name, else by its symbol where only one type has it. */
function readType(name: string, symbol: string, day: Day | null): { readonly type: DocumentType } | string {
  if (name !== "") {
    const type = typeByName.get(withoutAccents(name));
    return type && numberedTypes.includes(type) ? { type } : `Không có loại văn bản «${name}».`;
  }
  const any: Issuer = { id: "", kind: "body", name: "", symbol: "", committee: "", closedOn: null, succeededBy: null };
  const found = numberedTypes.filter((type) => symbolOf({ documentType: type, issueDate: day ?? "2026-05-27", issuers: [any] }) === `${symbol}/`);
  const [type, other] = found;
  if (!type) return `Chưa ghi loại văn bản, và không có loại nào viết tắt «${symbol}».`;
  return other ? `«${symbol}» là ký hiệu của ${found.map((each) => typeNames.get(each) ?? each).join(" và ")}; cần ghi loại văn bản.` : { type };
}

function byLead(issuers: readonly Issuer[], symbols: string): Issuer | undefined {
  return issuers.find(({ symbol }) => symbol === symbols) ?? issuers.find(({ symbol }) => symbol === symbols.split("-")[0]);
}

function wordOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | undefined {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key] === text) ?? keys.find((key) => withoutAccents(words[key]) === withoutAccents(text));
}

/** Issuers by their names without accents, made once for a whole file; of two of one name the first. */
const named = perObject((issuers: readonly Issuer[]): ReadonlyMap<string, Issuer> => new Map([...issuers].reverse().map((issuer) => [withoutAccents(issuer.name), issuer])));
