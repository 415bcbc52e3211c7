import { openPackage, type OfficePackage } from "../../ooxml/package";
import { fillControls, taggedControls, type TaggedControl } from "../../ooxml/write/controls";
import { readWordFile } from "../../ooxml/read";
import type { Day } from "../../standard/editions";
import type { Standard } from "../../standard/index";
import { exampleOf, type Answers } from "../../templates/field";
import { badCharacter, tidy } from "../characters";
import { checkLines } from "../check-list";
import { checkSingle } from "../check-single";
import { wrong, type Checked } from "../checked";
import { parseDay, shortDay } from "../days";
import type { Problem } from "../problem";
import { bare, paddedSerial, placeAndDate } from "../wording";
import { knownFields, neededFields, openText, type KnownField } from "./known-fields";

/** A place of an office's own template, by its tag; one tag may stand in several places. */
export interface OfficeField {
  readonly tag: string;
  /** As the office named it, else as we do. */
  readonly label: string;
  /** Null: a field of the office's own. */
  readonly known: KnownField | null;
  readonly controls: readonly TaggedControl[];
}
export interface OfficeTemplate {
  readonly pkg: OfficePackage;
  readonly fields: readonly OfficeField[];
  /** Fields that a document cannot do without and the template has no place for. */
  readonly lacking: readonly string[];
  /** Tags whose control cannot be filled: a picture, a box to tick, a locked one. */
  readonly unusable: readonly string[];
  readonly writeBlock: "signed" | "protected" | null;
}

/** A .docx with tagged content controls, read as a template. Throws only `BadFileError`. */
export function readOfficeTemplate(bytes: Uint8Array | string): OfficeTemplate {
  const pkg = openPackage(bytes);
  const controls = taggedControls(pkg);
  const tags = [...new Set(controls.map(({ tag }) => tag))];
  const fields = tags.map((tag): OfficeField => {
    const own = controls.filter((one) => one.tag === tag);
    const known = Object.hasOwn(knownFields, tag) ? knownFields[tag] ?? null : null;
    return { tag, label: own.find(({ alias }) => alias !== null)?.alias ?? known?.label ?? tag, known, controls: own };
  });
  return {
    pkg, fields, lacking: neededFields.filter((name) => !tags.includes(name)),
    unusable: fields.filter(({ controls: own }) => own.every(({ takes, isLocked }) => takes === "other" || isLocked)).map(({ tag }) => tag),
    writeBlock: readWordFile(pkg).writeBlock,
  };
}

export type Filled = { readonly ok: true; readonly output: Uint8Array; readonly open: readonly string[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The template with its places filled; everything else of the file is byte for byte what it was. Nothing is made while one answer is wrong. */
export function fillOfficeTemplate(template: OfficeTemplate, answers: Answers, standard: Standard, on: Day): Filled {
  const problems: Problem[] = [];
  const values = new Map<string, readonly string[]>();
  if (template.writeBlock !== null) return { ok: false, problems: [{ field: "", message: template.writeBlock === "signed" ? "Mẫu đã ký số nên không điền được." : "Mẫu đang được bảo vệ, không cho sửa; bỏ bảo vệ trong Word rồi làm lại." }] };
  for (const name of Object.keys(answers)) if (!template.fields.some(({ tag }) => tag === name)) problems.push({ field: name, message: `Mẫu không có ô «${name}».` });
  for (const { tag, label, known, controls } of template.fields) {
    const given = Object.hasOwn(answers, tag) ? answers[tag] : undefined;
    if (given === undefined) continue;
    if (template.unusable.includes(tag)) {
      problems.push({ field: tag, message: `Ô «${label}» trong mẫu không điền chữ được.` });
      continue;
    }
    const checked = checkAnswer(label, known, given, controls, standard);
    if ("wrong" in checked) problems.push({ field: tag, message: checked.wrong });
    else values.set(tag, printed(tag, checked, standard, on));
  }
  if (problems.length > 0) return { ok: false, problems };
  // The same day in figures, where the line of an appendix or of an attached text shows it.
  const day = typeof answers["issueDate"] === "string" ? parseDay(answers["issueDate"]) : null;
  if (values.has("issueDate") && day !== null && day !== "noSuchDay") values.set("issueDate.short", [shortDay(day, standard.tables.placeAndDate)]);
  const { pkg } = fillControls(template.pkg, values);
  const open = template.fields.filter(({ tag, controls }) => !values.has(tag) && controls.some(({ isPrompt }) => isPrompt)).map(({ tag }) => tag);
  return { ok: true, output: pkg.save(), open };
}

function checkAnswer(label: string, known: KnownField | null, given: unknown, controls: readonly TaggedControl[], standard: Standard): Checked {
  const choices = controls.find(({ takes }) => takes === "choice")?.choices;
  const text = typeof given === "string" ? tidy(given) : "";
  if (choices && text !== "" && !choices.includes(text)) return wrong(`«${label}» ghi «${text}»; chọn một trong các giá trị: ${choices.join(", ")}.`);
  const isList = Array.isArray(given) || controls.some(({ takes }) => takes === "lines");
  const field: KnownField = known ?? (isList ? { kind: "lines", label, longest: 5000, most: 400, example: [] } : { kind: "text", label, longest: 5000, example: "" });
  if (field.kind === "lines") return checkLines({ ...field, label }, given);
  // An office's own field may be typed over several lines where its control takes them.
  if (typeof given === "string" && /[\r\n]/u.test(given) && isList) return badCharacter(given) === null ? { value: { is: "lines", value: given.split(/\r\n|\r|\n/u).map(tidy) } } : wrong(`«${label}» ${badCharacter(given) ?? ""}.`);
  return checkSingle(field, given, standard);
}

/** As it is printed: the number with its zero, the day in words, a list with the marks of the standard. */
function printed(tag: string, { value }: Extract<Checked, { readonly value: unknown }>, { tables }: Standard, on: Day): readonly string[] {
  if (value.is === "serial") return [paddedSerial(value.value, tables.numbering)];
  if (value.is === "day") return [placeAndDate("", value.value, on, tables.placeAndDate).at(-1)?.text ?? openText];
  if (value.is === "passages" || value.is === "rows") return [];
  if (value.is !== "lines") return [value.value ?? openText];
  const list = value.value;
  if (list.length === 0) return [openText];
  if (tag === "bases") return list.map((text, i) => `${tables.body.basisMark} ${bare(text)}${i === list.length - 1 ? tables.body.lastBasisEnd : tables.body.basisEnd}`);
  if (tag === "recipients") return list.map((text) => `${tables.recipients.itemMark} ${bare(text)}${tables.recipients.itemEnd}`);
  if (tag === "addressees" && list.length > 1) return list.map((text) => `${tables.recipients.addresseeMark} ${bare(text)}${tables.recipients.addresseeEnd}`);
  return list;
}

/** The template with examples where it has prompts: what is judged is then the template and not the words of a prompt. */
export function sampleOf(template: OfficeTemplate, standard: Standard, on: Day): Uint8Array {
  const prompts = template.fields.filter(({ known, controls, tag }) => known !== null && !template.unusable.includes(tag) && controls.some(({ isPrompt }) => isPrompt));
  const answers = Object.fromEntries(prompts.flatMap(({ tag, known }) => {
    const example = known === null ? "" : tag === "issueDate" ? on : exampleOf(known, standard.edition);
    return example === "" ? [] : [[tag, example]];
  }));
  const filled = fillOfficeTemplate(template, answers, standard, on);
  return filled.ok ? filled.output : template.pkg.save();
}
