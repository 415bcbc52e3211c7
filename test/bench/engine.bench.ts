import { SaxesParser } from "saxes";
import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { openDocuments } from "../../src/document/open";
import { openPackage } from "../../src/ooxml/package";
import { parseXml } from "../../src/ooxml/xml";
import { rules } from "../../src/rules/index";
import { draftedNamed, oneFormEach } from "../support/forms";
import { documentXml, longDocument, paragraphsPerPage, withDocumentXml } from "./long-document";
import { medianMs, ms, ratio, row } from "./measure";

const options = { on: "2026-11-22" };
/** A checker that remembers nothing of the run before. */
const freshChecker = (): ReturnType<typeof createChecker> => createChecker({ rules });

function bareSaxes(xml: string): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => { throw error; });
  parser.write(xml).close();
}

/** A session keeps the last snapshot; a changed sentence in the middle is what a drafter's typing leaves. */
function oneChanged(xml: string): string {
  const at = xml.indexOf("Đẩy mạnh", Math.floor(xml.length / 2));
  return `${xml.slice(0, at)}Tăng cường${xml.slice(at + "Đẩy mạnh".length)}`;
}
function changedParagraph(xml: string, changed: string): { readonly index: number; readonly xml: string } {
  let at = 0;
  while (xml[at] === changed[at]) at += 1;
  const start = changed.lastIndexOf("<w:p ", at);
  const index = [...changed.slice(0, start).matchAll(/<w:p[ >]/gu)].length;
  return { index, xml: changed.slice(start, changed.indexOf("</w:p>", at) + "</w:p>".length) };
}

console.log(`Node ${process.version}; medians; ${rules.length} rules.`);
console.log("\nFirst full check (read, recognise, judge) of Flat OPC text as Word hands it over, against bare saxes over the same document.xml; last the same from a .docx, with unzipping:");
row("pages", "paragraphs", "XML", "bare saxes", "our parser", "read", "full check", "check/saxes", "per page", "from .docx");
for (const pages of [10, 50, 100, 300, 1000]) {
  const file = longDocument(pages);
  const xml = documentXml(file);
  const runs = pages > 300 ? 3 : 7;
  const saxes = medianMs(() => { bareSaxes(xml); }, runs, 1);
  const parse = medianMs(() => parseXml(xml), runs, 1);
  const flat = openPackage(file).saveFlat();
  const read = medianMs(() => openDocuments(flat), runs, 1);
  const full = medianMs(() => startSession(freshChecker(), flat, options), runs, 1);
  const zipped = medianMs(() => startSession(freshChecker(), file, options), runs, 1);
  row(String(pages), String(pages * paragraphsPerPage), `${(xml.length / 1e6).toFixed(1)} MB`, ms(saxes), ms(parse), ms(read), ms(full), ratio(full / saxes), ms(full / pages), ms(zipped));
}

const pages = 300;
const file = longDocument(pages);
const xml = documentXml(file);
const changedXml = oneChanged(xml);
const changedFile = withDocumentXml(file, changedXml);
const changed = changedParagraph(xml, changedXml);
const checker = freshChecker();
const session = startSession(checker, file, options);

console.log(`\n${pages} pages, one paragraph changed:`);
// As it is typed: each state follows from the one before.
let typing = session;
let letters = 0;
row("changed paragraph handed over", ms(medianMs(() => {
  letters += 1;
  typing = typing.update([{ story: "body", index: changed.index, xml: changed.xml.replace("Tăng cường", `Tăng cường ${"a".repeat(letters % 7)}`) }]);
}, 15, 3)), "budget 10 ms");
const scan = medianMs(() => { let same = 0; while (same < xml.length && xml.charCodeAt(same) === changedXml.charCodeAt(same)) same += 1; return same; }, 15, 3);
const unzip = medianMs(() => openPackage(changedFile).part("word/document.xml"), 7, 2);
const again = medianMs(() => session.replace(changedFile), 7, 2);
row("whole snapshot again (.docx)", ms(again), `of which unzipping ${ms(unzip)}`);
const changedFlat = openPackage(changedFile).saveFlat();
const flatSession = startSession(checker, openPackage(file).saveFlat(), options);
row("whole snapshot again (Flat OPC)", ms(medianMs(() => flatSession.replace(changedFlat), 15, 3)), "goal 50 ms");
row("  half of the string compared", ms(scan));

console.log("\nA usual document (5 pages), warm:");
const short = longDocument(5);
const shortFlat = openPackage(short).saveFlat();
row("full check, as Word hands it over", ms(medianMs(() => startSession(checker, shortFlat, options), 25, 5)), "budget 15 ms");
row("full check of the .docx, with unzipping", ms(medianMs(() => startSession(checker, short, options), 25, 5)));

console.log("\nDrafting (one issuer for each template, kinds in turn):");
for (const edition of ["hd05", "hd36"] as const) {
  for (const { id, of } of oneFormEach(edition)) row(`${id} of ${of} (${edition})`, ms(medianMs(() => draftedNamed(id, of, edition), 9, 2)), "budget 50 ms");
}

globalThis.gc?.();
console.log(`\nPeak resident memory of this whole run: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB.`);
