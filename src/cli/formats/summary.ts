import type { JsonFinding, JsonResult } from "../../engine/report";

/** The whole answer of `check`, as `--format json` prints it. */
export interface CheckAnswer { readonly tool: "the-thuc"; readonly version: string; readonly results: readonly JsonResult[] }

export const isBlockingJson = (finding: JsonFinding): boolean => finding.severity === "error" && finding.outcome === "wrong" && !finding.dismissed;

export const severityWords = { error: "Lỗi", warning: "Cảnh báo", hint: "Gợi ý" } as const;
export const kindWords = { party: "văn bản của Đảng", notParty: "không phải văn bản của Đảng", unsure: "chưa xác định được", unreadable: "không đọc được" } as const;
export const fixWords = { safe: "sửa được ngay", ask: "sửa có hỏi", none: "" } as const;

/** «3 lỗi, 1 cảnh báo» */
export function countWords(findings: readonly JsonFinding[]): string {
  const left = findings.filter((finding) => !finding.dismissed);
  const aside = findings.length - left.length;
  const words = leftWords(left);
  return aside > 0 ? `${words}; ${aside} điều được bỏ qua có lý do` : words;
}

function leftWords(left: readonly JsonFinding[]): string {
  if (left.length === 0) return "không có điều gì cần sửa";
  const count = (severity: JsonFinding["severity"], word: string): string => {
    const number = left.filter((finding) => finding.severity === severity).length;
    return number === 0 ? "" : `${number} ${word}`;
  };
  return [count("error", "lỗi"), count("warning", "cảnh báo"), count("hint", "gợi ý")].filter(Boolean).join(", ");
}
