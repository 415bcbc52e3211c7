import { draft, issuerOf, type DraftOptions } from "../drafting/index";
import type { Parts } from "../engine/worker";
import type { Answers } from "../templates/field";
import { templateOf } from "../templates/index";

/** A template by its id, drafted for the office of the first profile; an unknown id or a broken profile is a problem like any other. */
export async function draftById(id: string, answers: unknown, profiles: readonly unknown[], options: Omit<DraftOptions, "issuer">): ReturnType<Parts["draft"]> {
  const template = templateOf(id);
  if (!template) return { ok: false, problems: [{ field: "", message: `Không có mẫu «${id}».` }] };
  const issuer = issuerOf(profiles);
  if (issuer === null || "problems" in issuer) return { ok: false, problems: (issuer?.problems ?? ["Chưa chọn hồ sơ cơ quan ban hành."]).map((message) => ({ field: "profile", message })) };
  return draft(template, answers as Answers, { ...options, issuer });
}
