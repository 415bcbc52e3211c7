import { authorityEditionOn, formatEditionOn, type Day } from "../standard/editions";
import { standardFor, type Standard } from "../standard/index";
import type { FormatEdition } from "../standard/vocabulary";
import { fillBlanks } from "../templates/blanks";
import type { Answers } from "../templates/field";
import type { Template } from "../templates/template";
import { checkAnswers } from "./check-answers";
import { composeClosing } from "./compose-closing";
import { composeHead } from "./compose-head";
import { composeMain } from "./compose-main";
import type { Composition } from "./composition";
import { parseDay, reignOf } from "./days";
import { textWidthOf } from "./document-xml";
import { toDocx, toFlatOpc } from "./package-file";
import { partsOf } from "./parts";
import type { Problem } from "./problem";
import type { Values } from "./values";

export interface DraftOptions {
  /** Absent: the edition in force on the document's date, or on `on` where it has none. */
  readonly edition?: FormatEdition;
  /** The day of drafting: what «today» is. */
  readonly on: Day;
}
export type Drafted =
  | { readonly ok: true; readonly edition: FormatEdition; readonly docx: Uint8Array; flatOpc(): string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A template with answers as a document. Nothing is built while one answer is wrong. */
export function draft(template: Template, answers: Answers, { edition, on }: DraftOptions): Drafted {
  const today = parseDay(on);
  if (today === null || today === "noSuchDay") return refused("on", `Ngày soạn thảo ghi «${on}»; ngày ghi theo dạng 2026-06-03.`);
  const date = dateAnswered(template, answers) ?? today;
  const chosen = edition ?? formatEditionOn(date) ?? formatEditionOn(today) ?? "hd05";
  if (template.editions && !template.editions.includes(chosen)) return refused("edition", `Mẫu «${template.title}» không dùng cho ${reignOf(chosen).title}.`);

  const standard = standardFor(chosen, authorityEditionOn(date) ?? "qd399");
  const checked = checkAnswers(template, answers, standard, today);
  if ("problems" in checked) return { ok: false, problems: checked.problems };
  const parts = partsOf(compose(template, checked.values, answers, standard, today), standard.tables);
  return { ok: true, edition: chosen, docx: toDocx(parts), flatOpc: () => toFlatOpc(parts) };
}

const refused = (field: string, message: string): Drafted => ({ ok: false, problems: [{ field, message }] });

/** The document's own date, where there is a good one. */
function dateAnswered(template: Template, answers: Answers): Day | null {
  const [name] = Object.entries(template.fields).find(([, field]) => field.kind === "date") ?? [];
  const answer = name !== undefined && Object.hasOwn(answers, name) ? answers[name] : null;
  const day = typeof answer === "string" ? parseDay(answer.trim()) : null;
  return day === "noSuchDay" ? null : day;
}

function compose(template: Template, values: Values, answers: Answers, standard: Standard, on: Day): Composition {
  const filled = (text: string): string => fillBlanks(text, (name) => values.text(name) ?? "…");
  const textWidth = textWidthOf(standard.tables.page);
  return {
    title: titleOf(template, filled, standard),
    record: {
      template: template.id, documentType: template.documentType, edition: standard.edition,
      issuer: { kind: template.issuerKind, name: [], superior: [], symbol: "" }, answers,
    },
    head: composeHead(template, values, filled, standard, on, textWidth),
    main: composeMain(template, values, filled, standard, textWidth),
    closing: composeClosing(template, values, filled, standard, textWidth),
  };
}

/** `Nghị quyết về …`. */
function titleOf(template: Template, filled: (text: string) => string, { authority }: Standard): string {
  const name = authority.documentTypes.find(({ type }) => type === template.documentType)?.name ?? template.title;
  const subject = template.blocks.flatMap((block) => (block.is === "subject" || block.is === "letterSubject" ? [filled(block.text)] : []));
  return [name.charAt(0).toUpperCase() + name.slice(1), ...subject].join(" ");
}
