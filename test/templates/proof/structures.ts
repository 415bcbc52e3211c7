import { strFromU8, unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { validateDocx } from "../../support/ooxml-validator";

export interface Drafted { readonly name: string; readonly docx: Uint8Array }
export interface Validated { readonly structures: number; readonly valid: number; readonly unavailable: boolean; readonly complaints: readonly string[] }

/**
 * The document's XML without its words and measures: two documents that differ in nothing else are the same to a schema.
 * Repeated paragraphs of one form count once, since the schema's order of elements within each is what is tested.
 */
function structureOf(docx: Uint8Array): string {
  const parts = unzipSync(docx);
  const names = Object.keys(parts).sort();
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const shape = xml.replace(/>[^<]+</gu, "><").replace(/="-?\d+(?:\.\d+)?(?:pt)?"/gu, "=\"0\"").replace(/(?<name><w:p>.*?<\/w:p>)(?:\k<name>)+/gu, "$<name>");
  return createHash("sha256").update(names.join("\n")).update(shape).digest("hex");
}

/** Asks Microsoft's Open XML validator about one document of every structure; it takes seconds a file, so never about all. */
export async function validateStructures(files: readonly Drafted[]): Promise<Validated> {
  const byStructure = new Map<string, Drafted>();
  for (const file of files) if (file.docx.length > 0) byStructure.set(structureOf(file.docx), file);
  const complaints: string[] = [];
  let valid = 0;
  for (const { name, docx } of byStructure.values()) {
    const errors = await validateDocx(docx);
    if (errors === "unavailable") return { structures: byStructure.size, valid: 0, unavailable: true, complaints: [] };
    if (errors.length === 0) valid += 1;
    else complaints.push(`${name}\n      ${errors[0]?.path ?? ""} ${errors[0]?.description ?? ""}`);
  }
  return { structures: byStructure.size, valid, unavailable: false, complaints };
}
