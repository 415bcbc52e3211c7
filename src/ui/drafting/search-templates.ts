import type { Template } from "../../templates/template";
import { folded } from "../folded";

/** Templates that have every word of the query, a word also by its beginning or by initials («nq» finds nghị quyết). */
export function searchTemplates(templates: readonly Template[], query: string): readonly Template[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  return templates.filter((template) => {
    const words = folded(template.title).split(/[^\p{L}\d]+/u).filter(Boolean);
    const initials = words.map((word) => word[0] ?? "").join("");
    return wanted.every((want) => words.some((word) => word.startsWith(want)) || (want.length > 1 && initials.includes(want)));
  });
}
