import { citation } from "../../engine/report";
import { kindWords, severityWords, type CheckAnswer } from "./summary";

const heads = ["Tệp", "Loại", "Bản quy định", "Mức", "Kết quả", "Điều khoản", "Thành phần", "Nơi", "Đoạn", "Chữ ở đó", "Nhận xét", "Cách sửa", "Quy tắc", "Bỏ qua"];

/** A cell for spreadsheets: quoted where needed, and never taken for a formula. */
function cell(value: string | number | null): string {
  let text = value === null ? "" : String(value);
  if (/^[=+@\t\r]|^-(?!\s)/u.test(text)) text = `'${text}`;
  return /[",\n\r]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** One line a finding; a file without findings has one line of its own. With a byte order mark, as Excel wants it. */
export function asCsv(answer: CheckAnswer): string {
  const rows: (string | number | null)[][] = [heads];
  for (const result of answer.results) {
    const head = [result.file, kindWords[result.kind], result.edition ?? ""];
    if (result.findings.length === 0) rows.push([...head, "", "", "", "", "", null, "", result.reason, "", "", ""]);
    for (const finding of result.findings) {
      rows.push([
        ...head, severityWords[finding.severity], finding.outcome === "unsure" ? "chưa chắc" : "sai", finding.cites.map(citation).join("; "),
        finding.component, finding.story, finding.paragraph, finding.text, finding.message, finding.fix, finding.rule, finding.dismissed ? "có lý do" : "",
      ]);
    }
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
