import * as v from "valibot";
import { profileSchema, type Profile } from "./schema";

/** A profile from parsed JSON, or one sentence for each thing that is wrong, with the place in the file. */
export function readProfile(json: unknown): { readonly profile: Profile } | { readonly problems: readonly string[] } {
  const read = v.safeParse(profileSchema, json);
  if (read.success) return { profile: read.output };
  return { problems: read.issues.map((issue) => sentence(issue)) };
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? "";
  const at = path === "" ? "Hồ sơ cơ quan" : `Mục «${path}» của hồ sơ cơ quan`;
  if (issue.type === "strict_object" && issue.expected === "never") return `${at} không có trong mẫu hồ sơ; bỏ mục này hoặc sửa tên mục.`;
  if (issue.received === "undefined") return `${at} còn thiếu.`;
  switch (issue.type) {
    case "max_length": return `${at} quá dài; nhiều nhất là ${String((issue as { requirement?: unknown }).requirement)}.`;
    case "min_length": return `${at} còn để trống.`;
    case "regex": return `${at} ghi «${String(issue.input)}», chưa đúng dạng.`;
    case "picklist": return `${at} ghi «${String(issue.input)}»; chỉ nhận một trong các giá trị: ${(issue.expected ?? "").replace(/[()"]/gu, "").replace(/ \| /gu, ", ")}.`;
    default: return `${at} chưa đúng kiểu dữ liệu.`;
  }
}
