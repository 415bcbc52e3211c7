import { standardFor } from "../../../src/standard/index";
import { preferred, typographyKeys, type FormatEdition, type TypographyKey } from "../../../src/standard/vocabulary";
import { mmToPt } from "../../../src/shared/measure";

/** How a paragraph of some kind looks: all of it in points. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly color: string | null;
  readonly alignment: "left" | "center" | "right" | "both";
  readonly indentLeft: number;
  readonly indentRight: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: "auto" | "exact" | "atLeast";
}
export type LookName = TypographyKey
  | "separatorAsterisk" | "fiveHyphens" | "basis" | "signatureAttestation" | "concurrently" | "formula" | "empty"
  | "signerPositionAlone" | "appendix" | "appendixTitle" | "appendixReference" | "tableCell" | "copyStamp" | "plainRecipientsColon";
export type Looks = Readonly<Record<LookName, Look>>;

const justified = new Set<LookName>(["body", "basis", "articleHeading", "clause", "point"]);
const leftAligned = new Set<LookName>(["recipientsWord", "plainRecipientsColon", "recipient", "drafterMark", "contactDetails", "addressee"]);

/** The looks of an edition, compliant with its tables. */
export function looksOf(edition: FormatEdition): Looks {
  const { typography, page, body } = standardFor(edition, edition === "hd05" ? "qd399" : "qd66").tables;
  const base: Look = {
    font: page.fontFamily, size: 14, bold: false, italic: false, underline: false, caps: false, color: null, alignment: "center",
    indentLeft: 0, indentRight: 0, firstLine: 0, before: 0, after: 0, line: 12, lineRule: "auto",
  };
  const running = {
    alignment: "both", firstLine: mmToPt(preferred(body.firstLineIndent)), after: preferred(body.paragraphSpacing),
    line: preferred(body.lineSpacing), lineRule: "exact",
  } as const;
  const look = (name: LookName, row: TypographyKey | null): Look => {
    const found = row === null ? undefined : typography[row];
    const size = found?.size ? preferred(found.size) : base.size;
    const face = found?.face ?? [];
    return {
      ...base, size, bold: face.includes("bold"), italic: face.includes("italic"), underline: face.includes("underline"),
      ...(justified.has(name) ? running : {}), ...(leftAligned.has(name) ? { alignment: "left" as const } : {}),
    };
  };
  const rows = Object.fromEntries(typographyKeys.map((key) => [key, look(key, key)])) as Record<TypographyKey, Look>;
  return {
    ...rows,
    addressee: { ...look("addressee", "addressee"), indentLeft: 150 },
    separatorAsterisk: { ...base, bold: false },
    fiveHyphens: base,
    basis: look("basis", "body"),
    signatureAttestation: { ...base },
    concurrently: base,
    signerPositionAlone: { ...rows.signerPosition, bold: true },
    formula: { ...look("formula", "body"), bold: true, before: 6, after: 6 },
    empty: base,
    appendix: { ...rows.typeName, size: rows.subject.size },
    appendixTitle: rows.subject,
    appendixReference: { ...base, italic: true },
    tableCell: { ...rows.body, alignment: "left", firstLine: 0, line: 12, lineRule: "auto", after: 0 },
    copyStamp: { ...base, size: 13, bold: true },
    plainRecipientsColon: { ...rows.recipientsWord, underline: false },
  };
}
