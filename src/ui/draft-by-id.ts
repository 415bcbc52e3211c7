import { draft, type DraftOptions } from "../drafting/index";
import type { Parts } from "../engine/worker";
import type { Answers } from "../templates/field";
import { templateOf } from "../templates/index";

/** A template by its id, drafted; an unknown id is a problem like any other. */
export async function draftById(id: string, answers: unknown, options: DraftOptions): ReturnType<Parts["draft"]> {
  const template = templateOf(id);
  if (!template) return { ok: false, problems: [{ field: "", message: `Không có mẫu «${id}».` }] };
  return draft(template, answers as Answers, options);
}
