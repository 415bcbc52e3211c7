import * as v from "valibot";
import { profileSchema, type Profile } from "./schema";

/** What is wrong at one place of a profile: `path` as in the file (`issuer.name.0`, empty for the whole), `says` without the place. */
export interface ProfileFault { readonly path: string; readonly says: string }

/** A profile from parsed JSON, or one sentence for each thing that is wrong, with the place in the file. */
export function readProfile(json: unknown): { readonly profile: Profile } | { readonly problems: readonly string[]; readonly faults: readonly ProfileFault[] } {
  const read = v.safeParse(profileSchema, json);
  if (read.success) return { profile: read.output };
  const faults = read.issues.map((issue): ProfileFault => ({ path: v.getDotPath(issue) ?? "", says: saysOf(issue) }));
  return { faults, problems: faults.map(({ path, says }) => `${path === "" ? "Hồ sơ cơ quan" : `Mục «${path}» của hồ sơ cơ quan`} ${says}`) };
}

function saysOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "không có trong mẫu hồ sơ; bỏ mục này hoặc sửa tên mục.";
  if (issue.received === "undefined") return "còn thiếu.";
  switch (issue.type) {
    case "max_length": return `quá dài; nhiều nhất là ${String((issue as { requirement?: unknown }).requirement)}.`;
    case "min_length": return "còn để trống.";
    case "regex": return `ghi «${String(issue.input)}», chưa đúng dạng.`;
    case "picklist": return `ghi «${String(issue.input)}»; chỉ nhận một trong các giá trị: ${(issue.expected ?? "").replace(/[()"]/gu, "").replace(/ \| /gu, ", ")}.`;
    default: return "chưa đúng kiểu dữ liệu.";
  }
}
