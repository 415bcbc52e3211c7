import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Combination } from "./combinations";

export interface Drawn { readonly given: number; readonly opened: number; readonly different: number; readonly complaints: readonly string[] }
interface File { readonly name: string; readonly docx: Uint8Array; readonly combination: Combination }

/** One of each template in each edition, and one of each way of signing of each kind of issuer. */
function chosen(files: readonly File[]): readonly File[] {
  const seen = new Set<string>();
  return files.filter(({ docx, combination: { template, edition, form, signing } }) => {
    if (docx.length === 0) return false;
    const marks = [`${template.id} ${edition}`, ...(edition === "hd05" ? [`${form.office.kind} ${signing.split(".")[0] ?? ""}`] : [])];
    const isNew = marks.some((mark) => !seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
}

const perCall = 100;

/** Without blanks and line ends, so that a line that wraps is the same text. */
const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "").toUpperCase();

/** What was answered in one line and does not stand on the drawn page. */
function missing(page: string, { answers, form }: Combination): readonly string[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const kind = form.fields[name]?.kind;
    if (typeof answer !== "string" || (kind !== "text" && kind !== "name")) return [];
    return page.includes(squeezed(answer).replace(/[.,;:]+$/u, "")) ? [] : [`${name}: ${answer}`];
  });
}

/** Renders through LibreOffice in one batch, compares what is drawn with the answers, and makes contact sheets of first pages. */
export function drawPictures(files: readonly File[], into: string, isWhole: boolean): Drawn {
  const folder = resolve(into);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "the-thuc-pictures-"));
  try {
    const some = isWhole ? files.filter(({ docx }) => docx.length > 0) : chosen(files);
    const nameOf = (index: number): string => `p${String(index).padStart(4, "0")}`;
    some.forEach(({ docx }, index) => { writeFileSync(join(work, `${nameOf(index)}.docx`), docx); });
    // LibreOffice ends without a word somewhere behind the two hundredth file of one call.
    for (let from = 0; from < some.length; from += perCall) {
      const given = some.slice(from, from + perCall).map((_, index) => join(work, `${nameOf(from + index)}.docx`));
      execFileSync("soffice", [`-env:UserInstallation=file://${work}/profile`, "--headless", "--convert-to", "pdf", "--outdir", work, ...given], { stdio: "ignore", timeout: 1_200_000 });
    }
    const complaints: string[] = [];
    let opened = 0;
    some.forEach(({ name, combination }, index) => {
      const pdf = join(work, `${nameOf(index)}.pdf`);
      if (!existsSync(pdf)) { complaints.push(`${name}: LibreOffice không mở được`); return; }
      opened += 1;
      // A text that goes over two lines beside another column is whole in one order of reading and not in the others.
      const lost = [["-layout"], [], ["-raw"]].reduce<readonly string[] | null>((left, order) => {
        if (left?.length === 0) return left;
        const now = missing(squeezed(execFileSync("pdftotext", [...order, pdf, "-"], { encoding: "utf8" })), combination);
        return left === null ? now : left.filter((one) => now.includes(one));
      }, null) ?? [];
      if (lost.length > 0) complaints.push(`${name}: trên trang không thấy ${lost.join("; ")}`);
      if (!isWhole) execFileSync("pdftoppm", ["-r", "55", "-png", pdf, join(work, nameOf(index))]);
    });
    if (!isWhole) sheets(work, folder, some.map(({ name }, index) => ({ name, prefix: nameOf(index) })));
    return { given: some.length, opened, different: complaints.length - (some.length - opened), complaints };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Sheets of twelve, every page of each document, with a list of what stands where. */
function sheets(work: string, folder: string, documents: readonly { readonly name: string; readonly prefix: string }[]): void {
  const pictures = readdirSync(work).filter((file) => file.endsWith(".png")).sort();
  const pages = documents.flatMap(({ name, prefix }) => pictures.filter((file) => file.startsWith(`${prefix}-`)).map((file) => ({ name, file })));
  const lines: string[] = [];
  for (let from = 0, sheet = 1; from < pages.length; from += 12, sheet += 1) {
    const some = pages.slice(from, from + 12);
    const target = `sheet-${String(sheet).padStart(2, "0")}.png`;
    execFileSync("montage", [...some.map(({ file }) => join(work, file)), "-tile", "6x2", "-geometry", "+4+4", "-background", "gray", join(folder, target)]);
    lines.push(`${target}: ${some.map(({ name }) => name).join(" | ")}`);
  }
  writeFileSync(join(folder, "sheets.txt"), `${lines.join("\n")}\n`);
}
