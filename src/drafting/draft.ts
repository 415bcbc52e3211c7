import { authorityEditionOn, formatEditionOn, type Day } from "../standard/editions";
import { standardFor, type Standard } from "../standard/index";
import type { FormatEdition } from "../standard/vocabulary";
import { fillBlanks } from "../templates/blanks";
import type { Answers } from "../templates/field";
import type { Template } from "../templates/template";
import { checkAnswers } from "./check-answers";
import { composeAttached } from "./compose-attached";
import { composeClosing } from "./compose-closing";
import { composeHead, letterSubject } from "./compose-head";
import { composeMain } from "./compose-main";
import type { Composition } from "./composition";
import { parseDay, reignOf } from "./days";
import { textWidthOf } from "./document-xml";
import { formFor, type Form, type Issuer } from "./form";
import { toDocx, toFlatOpc } from "./package-file";
import { partsOf } from "./parts";
import type { Problem } from "./problem";
import { ProfileError } from "./profile/office";
import type { SigningOption } from "./signing-options";
import type { Values } from "./values";

export interface DraftOptions {
  readonly issuer: Issuer;
  /** Absent: the edition in force on the document's date, or on `on` where it has none. */
  readonly edition?: FormatEdition;
  /** The day of drafting: what «today» is. */
  readonly on: Day;
}
export type Drafted =
  | { readonly ok: true; readonly edition: FormatEdition; readonly form: Form; readonly answers: Answers; readonly docx: Uint8Array; flatOpc(): string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A template with an issuer and answers as a document. Nothing is built while one answer is wrong. */
export function draft(template: Template, answers: Answers, { issuer, edition, on }: DraftOptions): Drafted {
  const today = parseDay(on);
  if (today === null || today === "noSuchDay") return refused("on", `Ngày soạn thảo ghi «${on}»; ngày ghi theo dạng 2026-06-03.`);
  const date = dateAnswered(answers) ?? today;
  const chosen = edition ?? formatEditionOn(date) ?? formatEditionOn(today) ?? "hd05";
  if (template.editions && !template.editions.includes(chosen)) return refused("edition", `Mẫu «${template.title}» không dùng cho ${reignOf(chosen).title}.`);

  const standard = standardFor(chosen, authorityEditionOn(date) ?? (chosen === "hd36" ? "qd66" : "qd399"));
  const form = openForm(template, issuer, standard);
  if ("ok" in form) return form;
  const checked = checkAnswers(form, answers, standard, today);
  if ("problems" in checked) return { ok: false, problems: checked.problems };
  const parts = partsOf(compose(form, checked.values, checked.answers, standard, today), standard.tables);
  return { ok: true, edition: chosen, form, answers: checked.answers, docx: toDocx(parts), flatOpc: () => toFlatOpc(parts) };
}

function openForm(template: Template, issuer: Issuer, standard: Standard): Form | Extract<Drafted, { ok: false }> {
  try {
    const form = formFor(template, issuer, standard);
    return "excluded" in form ? { ok: false, problems: [{ field: "issuer", message: form.excluded, ...(form.provision ? { provision: form.provision } : {}) }] } : form;
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return { ok: false, problems: [{ field: "profile", message: error.message }] };
  }
}

const refused = (field: string, message: string): Extract<Drafted, { ok: false }> => ({ ok: false, problems: [{ field, message }] });

/** The document's own date, where there is a good one. */
function dateAnswered(answers: Answers): Day | null {
  const answer = Object.hasOwn(answers, "issueDate") ? answers["issueDate"] : null;
  const day = typeof answer === "string" ? parseDay(answer.trim()) : null;
  return day === "noSuchDay" ? null : day;
}

function compose(form: Form, values: Values, answers: Answers, standard: Standard, on: Day): Composition {
  const { template, office } = form;
  const option = form.options.find(({ id }) => id === values.choice("signing"));
  if (!option) throw new Error("the way of signing was checked with the answers");
  const own = wordsOf(form, option);
  const filled = (text: string): string => fillBlanks(text, (name) => values.text(name) ?? own[name] ?? "…");
  const textWidth = textWidthOf(standard.tables.page);
  return {
    title: titleOf(template, values, filled, standard),
    record: {
      template: template.id, documentType: template.documentType, edition: form.edition,
      issuer: { kind: office.kind, name: office.name, superior: office.superior, symbol: office.symbol }, answers,
    },
    head: composeHead(form, values, filled, standard, on, textWidth),
    main: composeMain(template, template.blocks, values, filled, standard, textWidth),
    closing: composeClosing(form, option, values, standard, textWidth),
    attached: template.attached ? composeAttached(form, template.attached, option, values, filled, standard, on, textWidth) : [],
  };
}

const wordsOf = ({ office }: Form, option: SigningOption): Readonly<Record<string, string>> =>
  ({ issuer: office.inText, short: office.short, deciding: option.deciding, term: office.term?.name ?? "…", place: office.place });

/** `Nghị quyết về …`, with the words that the page has: what is changed there is changed in the title. */
function titleOf(template: Template, values: Values, filled: (text: string) => string, standard: Standard): string {
  const name = standard.authority.documentTypes.find(({ type }) => type === template.documentType)?.name ?? template.title;
  const subject = template.blocks.flatMap((block) => {
    if (block.is === "theme") return values.lines(block.each);
    if (block.is === "letterSubject") return [letterSubject(filled(block.text), standard)];
    return block.is === "subject" ? [filled(block.text).replace(/[\s.,;:]+$/u, "")] : [];
  });
  return [name.charAt(0).toUpperCase() + name.slice(1), ...subject].join(" ");
}
