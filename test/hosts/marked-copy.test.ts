import { openDocuments } from "../../src/document/open";
import { markedCopy } from "../../src/hosts/browser/marked-copy";
import { markOf } from "../../src/hosts/browser/mark-name";
import { openPackage } from "../../src/ooxml/package";
import { everyConstruction } from "../support/builder/construction";
import { resolution } from "../support/builder/content";
import { party } from "../support/builder/party";

/** The text behind each mark, up to the end of its paragraph: what a viewer would find there. */
function textAtMark(xml: string, story: string, index: number): string | null {
  const at = xml.indexOf(`w:name="${markOf(story, index)}"`);
  if (at < 0) return null;
  return xml.slice(at).split(/<\/w:p>|<w:p[ >]/u)[0] ?? null;
}

it.each(everyConstruction().filter(({ construction }) => construction.container !== "flatOpc").map((each) => [each.name || "plain", each] as const))("marks every paragraph as it is counted: %s", (_name, { construction }) => {
  const docx = party({ construction, base: resolution }) as Uint8Array;
  const copy = markedCopy(docx);
  const body = openPackage(copy).part("word/document.xml") ?? "";
  const [before, after] = [openDocuments(docx), openDocuments(copy)];
  const paragraphs = before.file.stories[0]?.paragraphs ?? [];
  expect(after.file.stories[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual(paragraphs.map((paragraph) => paragraph.text));
  for (const paragraph of paragraphs) {
    const words = paragraph.text.match(/[\p{L}\p{M}]+/u)?.[0];
    const behind = textAtMark(body, "body", paragraph.index);
    expect(behind).not.toBeNull();
    // The first letters of a paragraph stand right behind its mark, whatever the runs.
    if (words) expect(behind).toContain(words.slice(0, 1));
  }
  expect(body).not.toContain(markOf("body", paragraphs.length));
});

it("marks an empty paragraph written as one tag, and headers by their part", () => {
  const copy = openPackage(markedCopy(party({ extraXml: "<w:p/>" }) as Uint8Array));
  expect(copy.part("word/document.xml")).not.toContain("<w:p/>");
  expect(copy.part("word/header1.xml")).toContain(markOf("header:word/header1.xml", 0));
});

it("gives the first page the blank header that Word shows there", () => {
  const copy = openPackage(markedCopy(party({ page: { titlePage: true } }) as Uint8Array));
  expect(copy.part("word/document.xml")).toContain(`w:type="first" r:id="ttEmptyHeader"`);
  expect(copy.part("word/tt-empty-header.xml")).not.toBeNull();
  const without = openPackage(markedCopy(party({ page: { titlePage: false } }) as Uint8Array));
  expect(without.part("word/document.xml")).not.toContain("ttEmptyHeader");
});
