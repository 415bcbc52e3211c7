import writeExcelFile from "write-excel-file/node";
import { columns, typeName, type Column } from "../../../src/register/columns";
import type { DocumentType } from "../../../src/standard/vocabulary";

const types: readonly DocumentType[] = ["decision", "resolution", "report", "notice", "plan", "officialLetter", "conclusion", "submission", "program", "guidance"];
const symbols: Readonly<Partial<Record<DocumentType, string>>> = { decision: "QĐ", resolution: "NQ", report: "BC", notice: "TB", plan: "KH", officialLetter: "CV", conclusion: "KL", submission: "TTr", program: "CTr", guidance: "HD" };
const doing = ["kiểm tra", "giám sát", "triển khai", "tổng kết", "thành lập", "kiện toàn", "bổ nhiệm", "khen thưởng", "phân công", "sơ kết"];
const about = ["công tác xây dựng Đảng", "chuyển đổi số", "sắp xếp tổ chức bộ máy", "quy hoạch cán bộ", "phòng, chống tham nhũng", "cải cách hành chính", "bảo vệ nền tảng tư tưởng", "phát triển đảng viên", "đại hội đảng bộ các cấp", "học tập và làm theo Bác"];
const places = ["Mường Thanh", "Tuần Giáo", "Mường Ảng", "Điện Biên Đông", "Tủa Chùa", "Mường Chà", "Nậm Pồ", "Mường Nhé", "Mường Lay", "Thanh Nưa", "Na Son", "Búng Lao"];
const signers = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Phạm Đức Dũng", "Vừ A Lồng", "Lò Thị Hương", "Quàng Văn Minh"];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/**
 * A register of many years as a spreadsheet, always the same for a number of rows: ten types that count apart, dates that
 * rise with the numbers, one number in a hundred void, one in two hundred secret. Each thousandth row has a word of its own.
 */
export function filledRows(rows: number): readonly Readonly<Partial<Record<Column, string | number>>>[] {
  return Array.from({ length: rows }, (_, at) => {
    const type = pick(types, at);
    const serial = Math.floor(at / types.length) + 1;
    const day = new Date(Date.UTC(2025, 8, 21) + Math.floor((at / rows) * 400) * 86_400_000);
    const isVoid = at % 100 === 37;
    const isSecret = at % 200 === 61;
    return {
      reference: `${serial < 10 ? "0" : ""}${serial}-${symbols[type] ?? ""}/TU`, issueDate: `${String(day.getUTCDate()).padStart(2, "0")}/${String(day.getUTCMonth() + 1).padStart(2, "0")}/${day.getUTCFullYear()}`,
      documentType: typeName(type), issuer: "Tỉnh uỷ",
      ...(isSecret ? { secrecy: "Mật" } : {
        subject: `về việc ${pick(doing, at * 7 + Math.floor(at / 10))} ${pick(about, at * 3 + Math.floor(at / 100))} tại ${pick(places, at * 5 + Math.floor(at / 1000))}${at % 1000 === 500 ? ` vuviec${at}` : ""}`,
        signer: pick(signers, at * 11 + Math.floor(at / 50)), recipients: `Như trên; Ban Thường vụ Tỉnh uỷ; Đảng uỷ ${pick(places, at)}`, copies: (at % 40) + 1,
      }),
      ...(isVoid ? { state: "Đã huỷ", reason: isSecret ? "Không ban hành" : "Không ban hành nữa" } : { state: "Đã phát hành" }),
    };
  });
}

/** The rows as a file that a person would have saved. */
export function filledSpreadsheet(rows: number): Promise<Buffer> {
  const names: readonly Column[] = ["reference", "issueDate", "documentType", "issuer", "subject", "signer", "recipients", "copies", "secrecy", "state", "reason"];
  const header = names.map((name) => ({ value: columns[name].title, fontWeight: "bold" as const }));
  const body = filledRows(rows).map((row) => names.map((name) => {
    const value = row[name];
    return value === undefined ? null : typeof value === "number" ? { value, type: Number } : { value, type: String };
  }));
  return writeExcelFile([header, ...body], { sheet: "Sổ" }).toBuffer();
}
