import { fold } from "../shared/text";
import type { Standard } from "../standard/index";
import type { ChoiceField, Field } from "../templates/field";
import { badCharacter, tidy } from "./characters";
import { tooLong, wrong, type Checked } from "./checked";
import { parseDay, reignOf, shortDay } from "./days";

export type SingleField = Exclude<Field, { kind: "lines" | "paragraphs" | "parts" | "articles" | "rows" }>;

/** A field with one value: text, name, date, number, choice. */
export function checkSingle(field: SingleField, answer: unknown, standard: Standard): Checked {
  if (answer !== undefined && answer !== null && typeof answer !== "string" && typeof answer !== "number") return wrong(`«${field.label}» là một dòng chữ.`);
  const bad = badCharacter(String(answer ?? ""));
  if (bad) return wrong(`«${field.label}» ${bad}.`);
  const text = tidy(String(answer ?? ""));
  if (text === "") {
    if (field.required) return wrong(`«${field.label}» còn để trống; ô này phải ghi.`);
    return { value: field.kind === "choice" ? { is: "choice", value: null, words: null } : { is: valueKind[field.kind], value: null } };
  }
  switch (field.kind) {
    case "text": return tooLong(field.label, text, field.longest) ?? { value: { is: "text", value: text } };
    case "name": return tooLong(field.label, text, field.longest) ?? checkName(field.label, text, standard);
    case "date": return checkDate(field.label, text, standard);
    case "serial": return checkSerial(field.label, text);
    case "choice": return checkChoice(field, text);
  }
}
const valueKind = { text: "text", name: "text", date: "day", serial: "serial" } as const;

function checkName(label: string, text: string, { tables }: Standard): Checked {
  if (/\d/u.test(text)) return wrong(`«${label}» ghi «${text}»; họ và tên không có chữ số.`);
  const titles = new Set(tables.signing.titlesNotBeforeName.map(fold));
  let rest = text;
  for (let cut = titleLength(rest, titles); cut > 0; cut = titleLength(rest, titles)) rest = rest.slice(cut);
  if (rest !== text) return wrong(`«${label}» ghi «${text}»; trước họ và tên không ghi học hàm, học vị, cấp bậc, danh hiệu: «${rest}».`);
  return { value: { is: "text", value: text } };
}

/** Length of the title that a name opens with, what parts it from the name included; 0 where it opens with none. */
function titleLength(text: string, titles: ReadonlySet<string>): number {
  const words = text.split(/(?<=[\s.,])(?=[^\s.,])/u);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const opening = words.slice(0, count).join("");
    if (titles.has(fold(opening.replace(/[\s.,]+$/u, "")))) return opening.length;
  }
  return 0;
}

function checkDate(label: string, text: string, { edition, tables }: Standard): Checked {
  const day = parseDay(text);
  if (day === null) return wrong(`«${label}» ghi «${text}»; ngày ghi theo dạng 03/6/2026 hoặc 2026-06-03.`);
  if (day === "noSuchDay") return wrong(`«${label}» ghi «${text}»; không có ngày này trong lịch.`);
  const { title, first, last } = reignOf(edition);
  if (day >= first && (last === null || day <= last)) return { value: { is: "day", value: day } };
  const reach = `từ ngày ${shortDay(first, tables.placeAndDate)}${last === null ? "" : ` đến ngày ${shortDay(last, tables.placeAndDate)}`}`;
  return wrong(`«${label}» là ngày ${shortDay(day, tables.placeAndDate)}; ${title} chỉ áp dụng với văn bản ghi ngày ${reach}.`);
}

function checkSerial(label: string, text: string): Checked {
  const [, digits, letter = ""] = /^(\d{1,5})(\p{Ll}?)$/u.exec(text) ?? [];
  if (digits === undefined || Number(digits) === 0) return wrong(`«${label}» ghi «${text}»; số văn bản là số nguyên từ 1 trở lên.`);
  return { value: { is: "serial", value: `${Number(digits)}${letter}` } };
}

function checkChoice(field: ChoiceField, text: string): Checked {
  const words = Object.hasOwn(field.options, text) ? field.options[text] : undefined;
  if (words !== undefined) return { value: { is: "choice", value: text, words } };
  const offered = Object.entries(field.options).map(([option, says]) => `${option} (${says})`).join(", ");
  return wrong(`«${field.label}» ghi «${text}»; chọn một trong các giá trị: ${offered}.`);
}
