import fc from "../../support/properties";
import { strToU8, zipSync } from "fflate";
import { BadFileError, type BadFileCode } from "../../../src/ooxml/bad-file";
import { explainBadFile } from "../../../src/ooxml/explain-bad-file";
import { openPackage } from "../../../src/ooxml/package";
import { contentTypes, documentXml, partsOf, rels, smallDocx, stylesXml, zip } from "./small-docx";

const ole = (...streams: readonly string[]): Uint8Array => Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(5_000), ...streams.map((name) => Buffer.from(name, "utf16le")),
]);
const without = (name: string): Uint8Array => zip(Object.fromEntries(Object.entries(partsOf("<w:p/>")).filter(([part]) => part !== name)));
const main = (type: string): Uint8Array => smallDocx("<w:p/>", { "[Content_Types].xml": contentTypes({ "/word/document.xml": type }) });
const withEntry = (name: string, content: string | Uint8Array = "x"): Uint8Array => smallDocx("<w:p/>", { [name]: content });
const patched = (bytes: Uint8Array, change: (copy: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};
const whole = smallDocx();
const flat = openPackage(whole).saveFlat();

const inputs: readonly (readonly [what: string, code: BadFileCode, input: Uint8Array | string, detail?: string])[] = [
  ["0 bytes", "empty", new Uint8Array()],
  ["no text", "empty", "  "],
  ["plain text", "notDocx", strToU8("Kính gửi: Ban Tổ chức")],
  ["a PDF", "notDocx", strToU8("%PDF-1.7"), "pdf"],
  ["an RTF file", "notDocx", strToU8("{\\rtf1"), "rtf"],
  ["a web page", "notDocx", strToU8("<!DOCTYPE html><p>"), "html"],
  ["other XML as text", "notDocx", "<a xmlns='b'/>", "xml"],
  ["an old .doc", "oldDoc", ole("Root Entry", "WordDocument")],
  ["an old .doc, cut off", "oldDoc", ole("Root Entry").subarray(0, 600)],
  ["strict names in the part alone", "strict", withEntry("word/document.xml", documentXml("").replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"))],
  ["an old workbook", "notDocx", ole("Workbook"), "xls"],
  ["a password", "encrypted", ole("EncryptionInfo", "EncryptedPackage")],
  ["an encrypted entry", "encrypted", patched(whole, (copy) => {
    copy[copy.indexOf(Buffer.from("PK\x01\x02", "latin1")) + 8] = 1;
  })],
  ["a zip of pictures", "notDocx", zip({ "a.png": "x" }), "zip"],
  ["a workbook", "notDocx", zip({ "xl/workbook.xml": "<a/>" }), "xlsx"],
  ["a workbook with content types", "notDocx", main("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "xlsx"],
  ["slides", "notDocx", zip({ "ppt/presentation.xml": "<a/>" }), "pptx"],
  ["OpenDocument", "notDocx", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>", "META-INF/manifest.xml": "<a/>" }), "odt"],
  ["the end cut off", "truncated", whole.subarray(0, whole.length - 40)],
  ["half of Flat OPC", "truncated", flat.slice(0, flat.length / 2)],
  ["a part whose bytes were changed", "damaged", patched(whole, (copy) => {
    copy[copy.indexOf("word/document.xml") + 60] = (copy[copy.indexOf("word/document.xml") + 60] ?? 0) ^ 255;
  })],
  ["bytes that are no text", "damaged", withEntry("word/document.xml", new Uint8Array([60, 0xc3, 0x28, 62]))],
  ["a bomb", "tooLarge", withEntry("word/media/a.png.xml", new Uint8Array(30_000_000))],
  ["too many entries", "tooLarge", zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`a${i}.xml`, ""])))],
  ["a way out of the package", "unsafeName", withEntry("word/../../etc/passwd")],
  ["a way out by backslashes", "unsafeName", withEntry("..\\evil.xml")],
  ["an absolute name", "unsafeName", withEntry("/word/a.xml")],
  ["a drive", "unsafeName", withEntry("C:/a.xml")],
  ["two names that differ only in case", "unsafeName", withEntry("WORD/document.xml")],
  ["a document type", "doctype", withEntry("word/document.xml", `<!-- a --><!DOCTYPE a [<!ENTITY b "c">]>${documentXml("")}`)],
  ["a document type in Flat OPC", "doctype", flat.replace("<pkg:package", "<!DOCTYPE a><pkg:package")],
  ["no content types", "missingPart", without("[Content_Types].xml")],
  ["no package relationships", "missingPart", without("_rels/.rels")],
  ["no main part", "missingPart", without("word/document.xml")],
  ["a main part of no type", "missingPart", smallDocx("<w:p/>", { "[Content_Types].xml": contentTypes({}).replace(/<Default Extension="xml"[^>]*>/u, "") })],
  ["styles named and missing", "brokenRelationship", without("word/styles.xml"), "word/styles.xml"],
  ["a relationship without target", "brokenRelationship", withEntry("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"b\"/></Relationships>")],
  ["ISO Strict", "strict", smallDocx("<w:p/>", { "_rels/.rels": rels(["rId1", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", "word/document.xml"]) })],
  ["a macro document", "macro", main("application/vnd.ms-word.document.macroEnabled.main+xml")],
  ["a macro template", "macro", main("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")],
  ["relationships that are not XML", "malformedXml", withEntry("_rels/.rels", "<Relationships><a></Relationships>")],
];

const codeOf = (input: Uint8Array | string): BadFileError | null => {
  try {
    const pkg = openPackage(input);
    for (const part of pkg.partNames) if (part.endsWith(".xml")) pkg.part(part);
    return null;
  } catch (error) {
    if (error instanceof BadFileError) return error;
    throw error;
  }
};

it.each(inputs.map(([what, code, input, detail = null]) => [what, code, input, detail] as const))("%s → %s", (_, code, input, detail) => {
  const error = codeOf(input);
  expect(error?.code).toBe(code);
  if (detail !== null) expect(error?.detail).toBe(detail);
});

it("a whole file is none of these", () => {
  expect(codeOf(whole)).toBeNull();
  expect(codeOf(flat)).toBeNull();
});

it("every code has one sentence in both languages that says what to do", () => {
  const codes = new Set(inputs.map(([, code]) => code));
  for (const code of [...codes, "tooDeep" as const]) {
    const vietnamese = explainBadFile(new BadFileError(code), "vi");
    const english = explainBadFile(new BadFileError(code), "en");
    expect(vietnamese).toBe(vietnamese.normalize("NFC"));
    expect(vietnamese).toMatch(/hãy .*\.$/u);
    expect(english).toMatch(/^(?:The|This|A|Names) .*\.$/u);
  }
  expect(explainBadFile(new BadFileError("oldDoc"), "vi")).toContain("Tệp > Lưu dưới dạng");
  expect(explainBadFile(new BadFileError("notDocx", "pdf"), "vi")).toContain("tệp PDF");
});

describe("whatever the bytes, only BadFileError", () => {
  const nothingElse = (input: Uint8Array | string): void => {
    expect(() => codeOf(input)).not.toThrow();
  };

  it("random bytes, with and without the mark of a zip", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("", "PK\x03\x04", "PK\x05\x06", "\xd0\xcf\x11\xe0"), (bytes, mark) => {
      nothingElse(Buffer.concat([Buffer.from(mark, "latin1"), bytes]));
    }), { numRuns: 300 });
  });

  it("a file cut anywhere", () => {
    fc.assert(fc.property(fc.nat(whole.length), (end) => {
      nothingElse(whole.subarray(0, end));
      if (end < whole.length) expect(codeOf(whole.subarray(0, end))).not.toBeNull();
    }), { numRuns: 300 });
  });

  it("flipped bits", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 }), (flips) => {
      nothingElse(patched(whole, (copy) => {
        for (const [at, bits] of flips) copy[at] = (copy[at] ?? 0) ^ bits;
      }));
    }), { numRuns: 500 });
  });

  it("damage inside an entry", () => {
    const names = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml"];
    fc.assert(fc.property(fc.constantFrom(...names), fc.nat(2_000), fc.nat(60), fc.string({ maxLength: 12, unit: "binary" }), (name, at, length, put) => {
      const old = String(partsOf("<w:p/>")[name] ?? stylesXml);
      nothingElse(smallDocx("<w:p/>", { [name]: strToU8(old.slice(0, at) + put + old.slice(at + length)) }));
    }), { numRuns: 400 });
  });

  it("Flat OPC cut and changed", () => {
    fc.assert(fc.property(fc.nat(flat.length), fc.nat(80), fc.string({ maxLength: 8 }), (at, length, put) => {
      nothingElse(flat.slice(0, at));
      nothingElse(flat.slice(0, at) + put + flat.slice(at + length));
    }), { numRuns: 300 });
  });
});

it("never inflates past the declared size", () => {
  const lying = patched(zipSync({ ...Object.fromEntries(Object.entries(partsOf("<w:p/>")).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])) }), (copy) => {
    const directory = copy.lastIndexOf("word/styles.xml") - 46;
    copy.writeUInt32LE(10, directory + 24);
  });
  expect(codeOf(lying)?.code).toBe("damaged");
});
