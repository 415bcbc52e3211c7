import { openDocuments } from "../../src/document/open";
import type { PartyDocument } from "../../src/document/document";
import { everyConstruction } from "../support/builder/construction";
import { officialLetter, resolution, type PartyContent } from "../support/builder/content";
import { party } from "../support/builder/party";

const named = ["word", "colon", "serial", "symbol", "typeSymbol", "issuerSymbol", "place", "comma", "day", "month", "year", "items", "capacity", "positions", "name", "attestation"];

/** Every component with its text and its parts, one line each. */
function told(document: PartyDocument): readonly string[] {
  return document.components.filter((component) => component.kind !== "pageNumber").map((component) => {
    const parts = named.flatMap((name) => component.partsNamed(name).map((part) => `${name}=${part.text}`));
    return [component.kind, component.text, ...parts].join(" | ");
  }).sort();
}
const separators = (document: PartyDocument): readonly string[] => [...new Set(document.lines.map((line) => line.of))].sort();

function expected(content: PartyContent): readonly string[] {
  const lines: string[] = [];
  const put = (kind: string, texts: readonly string[], ...parts: string[]): void => { if (texts.length > 0) lines.push([kind, texts.join("\n"), ...parts].join(" | ")); };
  put("partyTitle", content.partyTitle === null ? [] : [content.partyTitle]);
  put("parentIssuer", content.parentIssuer);
  put("issuerName", content.issuerName);
  put("separatorAsterisk", ["*"]);
  const [, serial = "", type = "", issuer = ""] = /^Số (\d+)-(\p{L}+)\/(\p{L}+)$/u.exec(content.referenceNumber ?? "") ?? [];
  put("referenceNumber", [content.referenceNumber ?? ""], "word=Số", `serial=${serial}`, `symbol=${type}/${issuer}`, `typeSymbol=${type}`, `issuerSymbol=${issuer}`);
  put("placeAndDate", [content.placeAndDate ?? ""], "place=Cao Bằng", "comma=,", "day=12", "month=6", "year=2026");
  put("typeName", content.typeName === null ? [] : [content.typeName]);
  put("subject", content.subject);
  put("fiveHyphens", content.fiveHyphens === null ? [] : [content.fiveHyphens]);
  put("letterSubject", content.letterSubject);
  if (content.addressees) put("addressees", [content.addressees.word, ...content.addressees.items], "word=Kính gửi", "colon=:", ...content.addressees.items.map((item) => `items=${item}`));
  put("body", content.body.map((part) => part.text));
  const [signer] = content.signers;
  if (signer) {
    put("signatureBlock", [signer.capacity ?? "", ...signer.positions, signer.name], `capacity=${signer.capacity}`, ...signer.positions.map((text) => `positions=${text}`), `name=${signer.name}`);
    put("signingCapacity", [signer.capacity ?? ""]);
    put("signerPosition", signer.positions);
    put("signerName", [signer.name]);
  }
  if (content.recipients) {
    put("recipients", [content.recipients.word, ...content.recipients.items], "word=Nơi nhận", "colon=:", ...content.recipients.items.map((item) => `items=${item}`));
    put("archiveLine", content.recipients.items.slice(-1));
  }
  return lines.sort();
}

describe.each([["nghị quyết", resolution, "resolution", "provincialCommittee"], ["công văn", officialLetter, "officialLetter", "advisoryAgency"]] as const)("%s", (_name, content, type, issuerKind) => {
  it.each(everyConstruction().map((one) => [one.name, one.construction] as const))("%s", (_construction, construction) => {
    const { documents } = openDocuments(party({ base: content, construction }));
    expect(documents).toHaveLength(1);
    const [document] = documents;
    if (!document) throw new Error("no document");
    expect(told(document)).toEqual(expected(content));
    expect(document).toMatchObject({ kind: "party", documentType: type, issuerKind, issueDate: "2026-06-12", attached: false });
    expect(separators(document)).toEqual(["partyTitle", "recipients"]);
    const made = construction.lines ?? "drawingml";
    const inRow = construction.header === "table2" || construction.header === "twoTables";
    expect(document.lines.find((line) => line.of === "partyTitle")?.made).toBe(made === "cellBorder" && !inRow ? "paragraphBorder" : made);
    const page = document.components.filter((component) => component.kind === "pageNumber");
    expect(page).toHaveLength(construction.pageNumber === "none" ? 0 : 1);
  });
});
