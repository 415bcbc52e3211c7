import { strFromU8, unzipSync } from "fflate";
import { validateDocx } from "../../support/ooxml-validator";

export interface Drafted { readonly name: string; readonly docx: Uint8Array }
export interface Validated { readonly forms: number; readonly asked: number; readonly valid: number; readonly unavailable: boolean; readonly complaints: readonly string[] }

/** How many validators run at once: each is a process of its own and takes a core for seconds. */
const atOnce = 2;

/** Without words, and measures down to their sign and kind: `-12.5` and `-3.7` are the same to a schema, `12` and `12.5` are not. */
const withoutValues = (xml: string): string => xml.replace(/>[^<]+</gu, "><").replace(/="(?<sign>-?)\d+(?<rest>\.\d+)?(?<unit>pt)?"/gu, (_, sign: string, rest: string | undefined, unit: string | undefined) => `="${sign}${rest === undefined ? "0" : "0.5"}${unit ?? ""}"`);

/**
 * What a schema judges apart: each form of paragraph, what stands around the paragraphs (tables, rows, sections), each other
 * part. A schema sees nothing of a paragraph's neighbours, so a form that is valid in one document is valid in all.
 */
function formsOf(docx: Uint8Array): readonly string[] {
  // Of our own data Word's schema says nothing.
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => !/^customXml\/item\d+\.xml$/u.test(name)).map(([name, bytes]) => [name, withoutValues(strFromU8(bytes))] as const);
  return parts.flatMap(([name, shape]) => {
    if (name !== "word/document.xml") return [`${name} ${shape}`];
    const around = shape.replace(/<w:p>.*?<\/w:p>/gu, "<w:p/>").replace(/(?:<w:p\/>)+/gu, "<w:p/>");
    return [around, ...new Set(shape.match(/<w:p>.*?<\/w:p>/gu) ?? [])];
  });
}

/** Few documents, chosen greedily, in which every form stands at least once. */
function coverOf(files: readonly Drafted[]): { readonly forms: number; readonly chosen: readonly Drafted[] } {
  const known = new Map<string, number>();
  const idOf = (form: string): number => {
    const id = known.get(form) ?? known.size;
    known.set(form, id);
    return id;
  };
  const all = files.filter(({ docx }) => docx.length > 0).map((file) => ({ file, forms: formsOf(file.docx).map(idOf) })).sort((a, b) => b.forms.length - a.forms.length);
  const seen = new Set<number>();
  const chosen: Drafted[] = [];
  for (const { file, forms } of all) {
    if (forms.every((form) => seen.has(form))) continue;
    for (const form of forms) seen.add(form);
    chosen.push(file);
  }
  return { forms: seen.size, chosen };
}

/**
 * Asks Microsoft's Open XML validator about documents that hold every form there is; with `isWhole` about every file that is
 * given, at a second or two each.
 */
export async function validateStructures(files: readonly Drafted[], isWhole: boolean): Promise<Validated> {
  const { forms, chosen: cover } = coverOf(files);
  const chosen = isWhole ? files.filter(({ docx }) => docx.length > 0) : cover;
  const complaints: string[] = [];
  let valid = 0;
  let unavailable = false;
  const left = [...chosen];
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined && !unavailable; file = left.shift()) {
      const errors = await validateDocx(file.docx);
      if (errors === "unavailable") unavailable = true;
      else if (errors.length === 0) valid += 1;
      else complaints.push(`${file.name}\n      ${errors[0]?.path ?? ""} ${errors[0]?.description ?? ""}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { forms, asked: chosen.length, valid, unavailable, complaints };
}
