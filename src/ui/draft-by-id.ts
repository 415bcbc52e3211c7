import { draft, readProfile, type DraftOptions, type Profile } from "../drafting/index";
import type { Parts } from "../engine/worker";
import type { Answers } from "../templates/field";
import { templateOf } from "../templates/index";

/** A template by its id, drafted for the office of the first profile; an unknown id or a broken profile is a problem like any other. */
export async function draftById(id: string, answers: unknown, profiles: readonly unknown[], options: Omit<DraftOptions, "issuer">): ReturnType<Parts["draft"]> {
  const template = templateOf(id);
  if (!template) return { ok: false, problems: [{ field: "", message: `Không có mẫu «${id}».` }] };
  const read = profiles.map(readProfile);
  const [profile, ...base] = read.flatMap((each): readonly Profile[] => ("profile" in each ? [each.profile] : []));
  const wrong = read.flatMap((each) => ("problems" in each ? each.problems : []));
  if (!profile || wrong.length > 0) return { ok: false, problems: (wrong.length > 0 ? wrong : ["Chưa chọn hồ sơ cơ quan ban hành."]).map((message) => ({ field: "profile", message })) };
  return draft(template, answers as Answers, { ...options, issuer: { profile, source: (wanted) => base.find((each) => each.id === wanted) } });
}
