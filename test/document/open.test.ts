import fc from "../support/properties";
import { componentKinds } from "../../src/standard/vocabulary";
import { anchorOf, formatRun, insertParagraph, removeParagraph, replaceText } from "../../src/document/edits";
import { applyEdits } from "../../src/document/apply";
import { componentOf, type Paragraph, type Span } from "../../src/document/document";
import { openDocuments, patch, reopen } from "../../src/document/open";
import { pt } from "../../src/shared/measure";
import { everyConstruction } from "../support/builder/construction";
import { decision, officialLetter, resolution, withText } from "../support/builder/content";
import { party } from "../support/builder/party";

const paragraphs = (opened: ReturnType<typeof openDocuments>): readonly Paragraph[] => opened.documents.flatMap((document) => document.paragraphs);
const serialOf = (opened: ReturnType<typeof openDocuments>): Span => {
  const serial = opened.documents[0] && componentOf(opened.documents[0], "referenceNumber")?.part("serial");
  if (!serial) throw new Error("no serial");
  return serial;
};

describe("reading again", () => {
  it("keeps every paragraph that did not change", () => {
    const before = openDocuments(party());
    const after = reopen(before, party({ body: resolution.body.map((part, i) => i === 2 ? { ...part, text: "Nội dung mới." } : part) }));
    const changed = paragraphs(after).filter((paragraph, i) => paragraph !== paragraphs(before)[i]);
    expect(changed.map((paragraph) => paragraph.text)).toEqual(["Nội dung mới."]);
  });
  it.each([["in the flow", "Nghị quyết này phổ biến đến chi bộ.", 1], ["in the head's table", "Số 06-NQ/TU", 5]])("a patch changes one paragraph %s, and no object outside its table", (_where, text, most) => {
    const before = openDocuments(party());
    const index = paragraphs(before).findIndex((paragraph) => paragraph.text === text);
    const after = patch(before, [{ story: "body", index, xml: "<w:p><w:r><w:t>Số 7-NQ/TU</w:t></w:r></w:p>" }]);
    const changed = paragraphs(after).filter((paragraph, i) => paragraph !== paragraphs(before)[i]);
    expect(changed.map((paragraph) => paragraph.text)).toContain("Số 7-NQ/TU");
    expect(changed.length).toBeLessThanOrEqual(most);
    if (most > 1) expect(serialOf(after).text).toBe("7");
  });
});

describe.each(["docx", "flatOpc"] as const)("edits, %s", (container) => {
  it.each(["nfc", "nfd"] as const)("replaces what the anchor names, %s, split over runs", (letters) => {
    const opened = openDocuments(party({ referenceNumber: "Số 6-NQ/TU", construction: { container, letters, splitRuns: true } }));
    const { input, outcomes } = applyEdits(opened, [replaceText(serialOf(opened), "06")]);
    expect(outcomes).toEqual(["done"]);
    expect(typeof input).toBe(container === "docx" ? "object" : "string");
    const after = reopen(opened, input);
    expect(after.documents[0] && componentOf(after.documents[0], "referenceNumber")?.text).toBe("Số 06-NQ/TU");
    const texts = (one: typeof opened): readonly string[] => one.file.stories.flatMap((story) => story.paragraphs.map((paragraph) => paragraph.text));
    const different = texts(after).filter((text, i) => text !== texts(opened)[i]);
    expect(different).toHaveLength(1);
  });
  it("decomposed letters are found and mended", () => {
    const opened = openDocuments(party({ construction: { container, letters: "nfd" } }));
    const type = opened.documents[0] && componentOf(opened.documents[0], "typeName")?.lines[0];
    if (!type) throw new Error("no type name");
    expect(type.paragraph.decomposed).toBe(true);
    const { input, outcomes } = applyEdits(opened, [replaceText(type, "NGHỊ QUYẾT")]);
    expect(outcomes).toEqual(["done"]);
    const after = reopen(opened, input).documents[0];
    expect(after && componentOf(after, "typeName")?.lines[0]?.paragraph.decomposed).toBe(false);
  });
});

describe("refusals", () => {
  it("an anchor whose text is gone is stale, the others are made", () => {
    const opened = openDocuments(party());
    const serial = serialOf(opened);
    const stale = { ...replaceText(serial, "9"), at: { ...anchorOf(serial), text: "99" } };
    const [body] = (opened.documents[0] && componentOf(opened.documents[0], "body")?.lines) ?? [];
    if (!body) throw new Error("no body");
    const { input, outcomes } = applyEdits(opened, [stale, formatRun(body, { size: pt(15) }), { ...stale, at: { ...stale.at, paragraph: 9999 } }]);
    expect(outcomes).toEqual(["stale", "done", "stale"]);
    expect(serialOf(openDocuments(input)).text).toBe("06");
  });
  it("a paragraph with pending changes is left alone", () => {
    const opened = openDocuments(party({ construction: { tracked: true } }));
    const [line] = (opened.documents[0] && componentOf(opened.documents[0], "placeAndDate")?.lines) ?? [];
    if (!line) throw new Error("no date");
    expect(line.paragraph.pending).toBe(true);
    const { outcomes } = applyEdits(opened, [replaceText(line, "x")]);
    expect(outcomes).toEqual(["pendingChange"]);
  });
  it("insertions and removals go through", () => {
    const opened = openDocuments(party());
    const [first, second] = (opened.documents[0] && componentOf(opened.documents[0], "body")?.lines) ?? [];
    if (!first || !second) throw new Error("no body");
    const { input, outcomes } = applyEdits(opened, [insertParagraph(first, "after", { text: "Thêm một đoạn.", like: true }), removeParagraph(second)]);
    expect(outcomes).toEqual(["done", "done"]);
    const after = openDocuments(input).documents[0];
    expect(after && componentOf(after, "body")?.lines.slice(0, 3).map((line) => line.text)).toEqual([first.text, "Thêm một đoạn.", resolution.body[2]?.text]);
  });
});

describe("properties", () => {
  const words = fc.constantFrom("Số", ":", "-", "*", "\t", "\n", " ", "…", "ĐẢNG CỘNG SẢN VIỆT NAM", "Nơi nhận:", "T/M", "K/T", "BÍ THƯ", "kiêm", "ngày", "tháng", "năm", "12", "2026", "NGHỊ QUYẾT", "Phụ lục", "1", "Điều 1.", "a)", "Kính gửi", "-----", "Căn cứ", "(Báo cáo của", "ø", "Ế", "u\u031b\u0309", "/", "QĐ", "BẢN SAO VĂN BẢN", "Điện thoại:", "Xác nhận chữ ký của đồng chí", "");
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" "));
  const constructions = everyConstruction().map((one) => one.construction);
  it("whatever stands where, reading never throws and every span says what stands there", () => {
    fc.assert(fc.property(fc.constantFrom(resolution, officialLetter, decision), fc.array(fc.tuple(fc.constantFrom(...componentKinds), text), { maxLength: 5 }), fc.constantFrom(...constructions), (base, changes, construction) => {
      const content = changes.reduce((so, [kind, written]) => withText(so, kind, written), base);
      const { documents } = openDocuments(party({ base: content, construction }));
      for (const document of documents) {
        for (const component of document.components) {
          for (const line of component.lines) expect(line.paragraph.text.slice(line.start, line.end)).toBe(line.text);
          expect(component.text).toBe(component.lines.map((line) => line.text).join("\n"));
          for (const name of ["word", "colon", "serial", "symbol", "typeSymbol", "issuerSymbol", "place", "comma", "day", "month", "year", "heading", "title", "number", "items"]) {
            for (const part of component.partsNamed(name)) expect(part.paragraph.text.slice(part.start, part.end)).toBe(part.text);
          }
        }
        const found = new Set(document.components.map((component) => component.kind));
        for (const kind of componentKinds) expect(found.has(kind) || document.missing.has(kind)).toBe(true);
        for (const line of document.lines) expect(line.anchor.paragraph.text.slice(line.anchor.start, line.anchor.end)).toBe(line.anchor.text);
      }
    }), { numRuns: 100 });
  });
  it("reading is a function of the file", () => {
    fc.assert(fc.property(fc.constantFrom(...constructions), (construction) => {
      const told = (): string => JSON.stringify(openDocuments(party({ construction })).documents.map((document) => document.components.map((component) => [component.kind, component.text, component.side])));
      expect(told()).toBe(told());
    }), { numRuns: 10 });
  });
});
