import { columns, secrecyWords, stateWords, typeName, type ImportContext } from "../register/columns";
import { writeReferenceNumber } from "../register/series";
import { writeDay } from "../register/terms";
import type { Entry } from "../register/entry";

const escape = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** «Sổ đăng ký văn bản đi» as a page to print: one table for each series, in the order of the numbers; the office above them where it has a name. */
export function printedRegister(office: string, entries: readonly Entry[], { issuers, periods }: ImportContext): string {
  const books = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.issuer} ${entry.period} ${entry.run}`;
    const book = books.get(key) ?? [];
    book.push(entry);
    books.set(key, book);
  }
  const titles = ["reference", "issueDate", "subject", "signer", "recipients", "drafter", "copies", "secrecy", "note"] as const;
  const widths = [11.5, 10, 25, 11, 13, 9, 6.5, 5, 9];
  const head = `<tr>${titles.map((name) => `<th>${escape(columns[name].title)}</th>`).join("")}</tr>`;
  const tables = [...books.values()].map((book) => {
    const [first] = book;
    if (!first) return "";
    const issuer = issuers.find(({ id }) => id === first.issuer)?.name ?? "";
    const period = periods.find(({ id }) => id === first.period);
    const run = first.run === "congress" ? "mọi thể loại" : first.run === "copies" ? "bản sao" : typeName(first.documentType);
    const rows = book.map((entry) => `<tr${entry.state === "voided" ? " class=\"void\"" : ""}>${[
      writeReferenceNumber(entry.serial, entry.suffix, entry.symbol).replace("Số ", ""), entry.issueDate === null ? "" : writeDay(entry.issueDate), entry.subject, entry.signer, entry.recipients, entry.drafter,
      entry.copies === null ? "" : String(entry.copies), secrecyWords[entry.secrecy], [entry.state === "issued" ? "" : stateWords[entry.state], entry.reason, entry.note].filter(Boolean).join("; "),
    ].map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`);
    return `<section><h2>${escape(issuer)}</h2><p>${escape(run)}. ${period?.kind === "congress" ? "" : "Nhiệm kỳ "}${escape(period?.name ?? "")}. ${book.length} số.</p><table><colgroup>${widths.map((width) => `<col style="width:${width}%">`).join("")}</colgroup><thead>${head}</thead><tbody>${rows.join("")}</tbody></table></section>`;
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sổ đăng ký văn bản đi</title><style>
@page{size:A4 landscape;margin:15mm;@bottom-center{content:counter(page);font:11pt "Times New Roman",serif}}body{font:12pt "Times New Roman",serif;margin:0}h1{text-align:center;font-size:16pt}h2{font-size:13pt;margin:12pt 0 0}
table{border-collapse:collapse;table-layout:fixed;width:100%}th,td{border:1px solid;padding:3pt;vertical-align:top;text-align:left;font-size:11pt;overflow-wrap:anywhere;white-space:pre-line}thead{display:table-header-group}tr{break-inside:avoid}
section+section{break-before:page}.void td:first-child{text-decoration:line-through}</style></head><body><h1>SỔ ĐĂNG KÝ VĂN BẢN ĐI</h1>${office === "" ? "" : `<p>${escape(office)}</p>`}${tables.join("") || "<p>Chưa có số nào.</p>"}</body></html>`;
}
