import fc from "../../support/properties";
import { BadFileError } from "../../../src/ooxml/bad-file";
import { parseWithSaxes } from "../../../src/ooxml/parse-saxes";
import { scanXml } from "../../../src/ooxml/scan-xml";
import { isElement, parseXml, type XmlElement, type XmlNode } from "../../../src/ooxml/xml";

/** A plain copy, so that a lazily read tree and an eager one compare. */
const plain = (node: XmlNode): unknown => isElement(node)
  ? { ...places(node), name: node.name, attributes: { ...node.attributes }, children: node.children.map(plain) }
  : { ...node };
const places = ({ start, openEnd, closeStart, end }: XmlElement): object => ({ start, openEnd, closeStart, end });

function outcome(read: (xml: string) => XmlElement, xml: string): unknown {
  try {
    return plain(read(xml));
  } catch (error) {
    return error instanceof BadFileError ? error.code : error;
  }
}

const plainName = fc.constantFrom("w:p", "w:r", "w:t", "a", "w:rPr", "b-c", "x.y", "constructor");
const name = fc.oneof({ weight: 20, arbitrary: plainName }, { weight: 1, arbitrary: fc.constantFrom("_z", "ô", "__proto__") });
const text = fc.oneof(
  fc.string({ maxLength: 6, unit: "grapheme" }).map((one) => one.replace(/[<&]/gu, "").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, "")),
  fc.constantFrom("&amp;", "&lt;", "&#233;", "&#x1EA1;", "&#13;", "\r\n", "\r", "\t", "Đảng", ">", "]]", "'", "😀", ""),
);
const value = text.map((one) => one.replace(/"/gu, "&quot;"));
const attribute = fc.tuple(name, value, fc.constantFrom(" ", "  ", "\n", "\r\n")).map(([key, said, space]) => [key, `${space}${key}="${said}"`] as const);
const attributes = fc.uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key }).map((list) => list.map(([, one]) => one).join(""));
const { xml } = fc.letrec<{ xml: string; node: string }>((tie) => ({
  xml: fc.tuple(name, attributes, fc.array(tie("node"), { maxLength: 4 }), fc.constantFrom("", " ")).map(([key, said, inside, space]) =>
    inside.length === 0 && space === "" ? `<${key}${said}/>` : `<${key}${said}${space}>${inside.join("")}</${key}${space}>`),
  node: fc.oneof({ depthSize: "small" }, { weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom("<!-- c -->", "<!---->", "<![CDATA[<x>&]]>", "<?pi x?>") }, { weight: 3, arbitrary: tie("xml") }),
}));
const prolog = fc.constantFrom("", "", "", "", "\uFEFF", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n", "<?xml version=\"1.1\"?>", "<?xml version='1.0'?>", "<!-- x -->", "<!DOCTYPE w:p>", " \n");
const whole = fc.tuple(prolog, xml, fc.constantFrom("", "", "", "\r\n", " ", "x")).map((parts) => parts.join(""));

const damage = fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom("", "<", ">", "&", "\"", "'", "/", "]]>", "\u0001", "\ud800", "\uffff", "=", " ", "&bad;", "<!--", "--", "</w:p>", "ô", "<a>", "\r"));

it("gives the tree of saxes or leaves the decision to it", () => {
  let scanned = 0;
  fc.assert(fc.property(whole, (source) => {
    const own = scanXml(source);
    if (own) scanned += 1;
    expect(outcome(parseXml, source)).toEqual(outcome(parseWithSaxes, source));
  }), { numRuns: 1500 });
  expect(scanned).toBeGreaterThan(300);
});

it("accepts nothing that saxes refuses", () => {
  fc.assert(fc.property(whole, fc.array(damage, { minLength: 1, maxLength: 3 }), (source, damages) => {
    const damaged = damages.reduce((one, [at, length, by]) => one.slice(0, at % (one.length + 1)) + by + one.slice((at % (one.length + 1)) + length), source);
    expect(outcome(parseXml, damaged)).toEqual(outcome(parseWithSaxes, damaged));
  }), { numRuns: 3000 });
});

describe("refusals", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "doctype"], ["<a>&x;</a>", "doctype"], [`${"<a>".repeat(257)}${"</a>".repeat(257)}`, "tooDeep"],
    ["<a>", "malformedXml"], ["", "malformedXml"], ["<a/><b/>", "malformedXml"], ["<a b=\"1\" b=\"2\"/>", "malformedXml"], ["<a>]]></a>", "malformedXml"],
  ];
  it.each(rows)("%.40s → %s", (source, code) => expect(outcome(parseXml, source)).toBe(code));
  it("takes 256 levels", () => expect(parseXml(`${"<a>".repeat(256)}${"</a>".repeat(256)}`).name).toBe("a"));
});

it("scans what Word writes without saxes", () => {
  const source = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\"x\"><w:body><w:p w:rsidR=\"00A1\"><w:r><w:t xml:space=\"preserve\"> Đảng &amp; </w:t></w:r></w:p></w:body></w:document>";
  expect(scanXml(source)).not.toBeNull();
});
