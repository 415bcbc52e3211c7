import { mmToPt, pt, type Pt } from "../shared/measure";
import type { Day } from "../standard/editions";
import type { Standard } from "../standard/index";
import type { Attached } from "../templates/template";
import { composeMain } from "./compose-main";
import type { Grid, Piece, Run } from "./composition";
import { calendarDay, shortDay } from "./days";
import type { Form } from "./form";
import { blank, geometry } from "./geometry";
import { balancedWidth } from "./line-breaks";
import { widthIn } from "./measure-text";
import type { SigningOption } from "./signing-options";
import type { Values } from "./values";
import { referenceNumber, textOf } from "./wording";

/** The text that the document issues: on a page of its own, with a line that says what it was issued by. */
export function composeAttached(
  form: Form, attached: Attached, option: SigningOption, values: Values, filled: (text: string) => string, standard: Standard, on: Day, textWidth: Pt,
): readonly (Piece | Grid)[] {
  const pieces = composeMain({ ...form.template, documentType: attached.documentType }, attached.blocks, values, filled, standard, textWidth);
  const runs = referenceLine(form, option, values, standard, on);
  const narrow = balancedWidth(textOf(runs), pt(textWidth - mmToPt(geometry.slack)), (words) => widthIn(standard.tables, "body", words));
  const indent = narrow === null ? null : pt((textWidth - narrow - mmToPt(geometry.slack)) / 2);
  const line: Piece = { style: "TTReferenceLine", runs, ...(indent === null ? {} : { indentLeft: indent, indentRight: indent }) };
  return pieces.flatMap((piece, index): readonly (Piece | Grid)[] => {
    const placed = index === 0 && !("rows" in piece) ? { ...piece, pageBreakBefore: true as const } : piece;
    return !("rows" in piece) && piece.style === "TTFiveHyphens" ? [line, placed] : [placed];
  });
}

/** `(Kèm theo Quyết định số 05-QĐ/TU, ngày 12/6/2026 của Ban Thường vụ Tỉnh uỷ)`. */
function referenceLine(form: Form, option: SigningOption, values: Values, { tables, authority }: Standard, on: Day): readonly Run[] {
  const { template, office } = form;
  const name = authority.documentTypes.find(({ type }) => type === template.documentType)?.name ?? "";
  const [, ...number] = referenceNumber(values.serial("serial"), template.documentType, office.symbol, tables.numbering);
  const day = values.day("issueDate");
  const short = day === null ? `${blank}/${blank}/${calendarDay(on).year}` : shortDay(day, tables.placeAndDate);
  return [
    { text: `(${tables.appendix.referenceOpening} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${tables.numbering.word.toLowerCase()} ` }, ...number,
    { text: `${tables.placeAndDate.separator} ${tables.placeAndDate.words.day} ` }, { text: short, field: "issueDate.short" },
    { text: " của " }, { text: option.deciding, field: "issuerName.inText" }, { text: ")" },
  ];
}
