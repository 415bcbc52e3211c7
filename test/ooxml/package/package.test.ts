import { strFromU8, strToU8, unzipSync } from "fflate";
import { openPackage } from "../../../src/ooxml/package";
import { contentTypes, documentXml, partsOf, rels, smallDocx, zip } from "./small-docx";

const text = "<w:p><w:r><w:t>Uỷ ban &amp; «Đảng»</w:t></w:r></w:p>";

describe("a .docx", () => {
  it("names its main part by relationship, wherever it lies", () => {
    const parts = {
      "[Content_Types].xml": contentTypes({ "/nội dung/vanban.xml": "document.main" }),
      "_rels/.rels": rels(["rId9", "officeDocument", "/n%E1%BB%99i%20dung/vanban.xml"]),
      "nội dung/vanban.xml": documentXml(text),
    };
    const pkg = openPackage(zip(parts));
    expect(pkg.mainPart).toBe("nội dung/vanban.xml");
    expect(pkg.part(pkg.mainPart)).toContain("Uỷ ban &amp; «Đảng»");
  });

  it("finds parts whatever their case and keeps the spelling of the file", () => {
    const pkg = openPackage(smallDocx(text));
    expect(pkg.part("WORD/Document.XML")).toBe(pkg.part("word/document.xml"));
    expect(pkg.withParts(new Map([["Word/STYLES.xml", null]])).partNames).not.toContain("word/styles.xml");
  });

  it.each([
    ["UTF-8 with a byte order mark", (xml: string) => strToU8(`\ufeff${xml}`)],
    ["UTF-16, little end first", (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"))],
    ["UTF-16, big end first", (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le").swap16())],
    ["UTF-16 without a mark", (xml: string) => Uint8Array.from(Buffer.from(xml.replace("UTF-8", "UTF-16"), "utf16le"))],
  ])("reads %s and writes UTF-8", (_, encode) => {
    const pkg = openPackage(smallDocx(text, { "word/document.xml": encode(documentXml(text)) }));
    expect(pkg.part(pkg.mainPart)).toContain("Uỷ ban &amp; «Đảng»");
    const saved = pkg.withParts(new Map([[pkg.mainPart, (pkg.part(pkg.mainPart) ?? "").replace("ban", "viên")]])).save();
    const written = strFromU8(unzipSync(saved)["word/document.xml"] ?? new Uint8Array());
    expect(written).toContain("encoding=\"UTF-8\"");
    expect(written).toContain("Uỷ viên");
  });

  it("keeps every part nobody changed, in its place, and gives the same bytes each time", () => {
    const before = partsOf(text, { "word/media/image1.png": new Uint8Array([137, 80, 78, 71, 1, 2, 3]), "customXml/x.bin": new Uint8Array(5_000).fill(7) });
    const pkg = openPackage(zip(before)).withParts(new Map([["word/document.xml", documentXml("<w:p/>")]]));
    const after = unzipSync(pkg.save());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, content] of Object.entries(before)) {
      if (name === "word/document.xml") continue;
      expect(Buffer.from(after[name] ?? []).equals(Buffer.from(typeof content === "string" ? strToU8(content) : content))).toBe(true);
    }
    expect(Buffer.from(pkg.save()).equals(Buffer.from(pkg.save()))).toBe(true);
  });

  it("does not change when a copy of it does", () => {
    const pkg = openPackage(smallDocx(text));
    const before = Buffer.from(pkg.save());
    pkg.withParts(new Map([["word/document.xml", documentXml("<w:p/>")], ["word/new.xml", "<a/>"]]));
    expect(Buffer.from(pkg.save()).equals(before)).toBe(true);
    expect(pkg.part("word/new.xml")).toBeNull();
  });

  it("says in the content types what a new part is, and forgets a removed one", () => {
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    const pkg = openPackage(smallDocx(text));
    const added = pkg.withParts(new Map<string, string | Uint8Array>([["word/header1.xml", "<w:hdr/>"], ["word/media/a.png", new Uint8Array([1])]]), new Map([["word/header1.xml", type]]));
    const again = openPackage(added.save());
    expect(again.contentTypeOf("word/header1.xml")).toBe(type);
    expect(again.contentTypeOf("word/media/a.png")).toBe("image/png");
    expect(openPackage(again.withParts(new Map([["word/header1.xml", null]])).save()).contentTypeOf("word/header1.xml")).toBe("application/xml");
  });

  it("reads a template, and only notes a picture that is missing", () => {
    const pkg = openPackage(smallDocx(text, {
      "[Content_Types].xml": contentTypes({ "/word/document.xml": "template.main", "/word/styles.xml": "styles" }),
      "word/_rels/document.xml.rels": rels(["rId1", "styles", "styles.xml"], ["rId2", "image", "media/gone.png"]),
    }));
    expect(pkg.dangling.map(({ target }) => target)).toEqual(["word/media/gone.png"]);
  });
});

describe("Flat OPC", () => {
  const flat = openPackage(smallDocx(text, {
    "word/media/image1.png": new Uint8Array([137, 80, 78, 71, 0, 255]),
    "[Content_Types].xml": contentTypes({ "/word/document.xml": "document.main", "/word/styles.xml": "styles", "/word/media/image1.png": "image/png" }),
  })).saveFlat();

  it("holds the same parts as the .docx", () => {
    const pkg = openPackage(flat);
    expect(pkg.container).toBe("flatOpc");
    expect(pkg.mainPart).toBe("word/document.xml");
    expect(pkg.relationshipsOf(pkg.mainPart).map(({ target }) => target)).toEqual(["word/styles.xml"]);
    expect([...(pkg.bytes("word/media/image1.png") ?? [])]).toEqual([137, 80, 78, 71, 0, 255]);
    expect(pkg.saveFlat()).toBe(flat);
  });

  it("changes only the part that changes, and can add and remove parts", () => {
    const pkg = openPackage(flat);
    const main = pkg.part(pkg.mainPart) ?? "";
    const changed = pkg.withParts(new Map([[pkg.mainPart, main.replace("ban", "viên")]])).saveFlat();
    expect(changed).toBe(flat.replace("Uỷ ban", "Uỷ viên"));
    const more = openPackage(pkg.withParts(new Map<string, string | null>([["word/media/image1.png", null], ["word/a.xml", "<?xml version=\"1.0\"?><a/>"]])).saveFlat());
    expect(more.part("word/media/image1.png")).toBeNull();
    expect(more.part("word/a.xml")).toBe("<a/>");
  });

  it("becomes a .docx that is read alike", () => {
    const back = openPackage(openPackage(flat).save());
    expect(back.container).toBe("docx");
    expect((back.part("word/document.xml") ?? "").replace(/^<\?xml[^>]*>\s*/u, "")).toBe(openPackage(flat).part("word/document.xml"));
    expect(back.contentTypeOf("word/media/image1.png")).toBe("image/png");
  });

  it("counts over a package inside a part", () => {
    const nested = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/inner.xml" pkg:contentType="application/xml"><pkg:xmlData><a/></pkg:xmlData></pkg:part></pkg:package>`;
    const pkg = openPackage(openPackage(flat).withParts(new Map([["word/afchunk.xml", nested]])).saveFlat());
    expect(pkg.part("word/afchunk.xml")).toBe(nested);
    expect(pkg.partNames).not.toContain("inner.xml");
  });
});
