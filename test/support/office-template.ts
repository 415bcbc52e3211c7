import { applyEdits } from "../../src/document/apply";
import { componentOf, type Component, type PartyDocument } from "../../src/document/document";
import { anchorOf, type Anchor, type Edit } from "../../src/document/edits";
import { openDocuments } from "../../src/document/open";
import { decision } from "./builder/content";
import { party } from "./builder/party";

/** A document of the builder with tagged controls around its number, date, subject and signer, as an office makes a template. */
export function officeTemplate(change: Parameters<typeof party>[0] = {}): Uint8Array {
  const docx = party({ base: decision, ...change });
  const opened = openDocuments(docx);
  const document = opened.documents[0] as PartyDocument;
  const part = (kind: Parameters<typeof componentOf>[1], name?: string): Anchor | null => {
    const component: Component | null = componentOf(document, kind);
    const at = name === undefined ? component?.lines[0] : component?.part(name);
    return at ? anchorOf(at) : null;
  };
  const date = componentOf(document, "placeAndDate");
  const [day, year] = [date?.part("day"), date?.part("year")];
  const whole = day && year ? anchorOf({ ...day, start: day.start - 5, end: year.end, text: day.paragraph.text.slice(day.start - 5, year.end) }) : null;
  const controls = ([["serial", part("referenceNumber", "serial")], ["issueDate", whole], ["subject", part("subject")], ["signer", part("signerName")], ["ourOwn", part("archiveLine")]] as const)
    .flatMap(([tag, at]): Edit[] => (at ? [{ do: "contentControl", at, tag, alias: tag === "ourOwn" ? "Nơi lưu của cơ quan" : tag }] : []));
  return applyEdits(opened, controls).input as Uint8Array;
}
