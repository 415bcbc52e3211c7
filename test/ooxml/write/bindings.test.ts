import fc from "../../support/properties";
import type { PackageEdit } from "../../../src/ooxml/edits";
import { openPackage, type OfficePackage } from "../../../src/ooxml/package";
import { smallDocx } from "../package/small-docx";
import { at, bold, editPackage, p, run, textsOf } from "./support";

const namespace = "urn:test:data";
const xpath = (name: string): string => `/ns0:data[1]/ns0:${name}[1]`;
const data = (number: string, subject: string): string => `<data xmlns="${namespace}"><number>${number}</number><subject>${subject}</subject></data>`;
const control = (paragraph: number, start: number, end: number, name: string): PackageEdit =>
  ({ do: "contentControl", at: at(paragraph, start, end), tag: name, alias: name, binding: { namespace, xpath: xpath(name) } });

/** A number in two places and a subject, bound as Word binds them. */
function bound(): OfficePackage {
  const pkg = openPackage(smallDocx(p(run("Số "), run("5", bold), run("-NQ/TU")) + p(run("về công tác")) + p(run("(kèm theo số 5 về công tác)"))));
  const { outcomes, pkg: made } = editPackage(pkg, { do: "customXmlPart", namespace, xml: data("5", "về công tác") },
    control(0, 3, 4, "number"), control(1, 0, 11, "subject"), control(2, 13, 14, "number"), control(2, 15, 26, "subject"));
  expect(outcomes).toEqual(["done", "done", "done", "done", "done"]);
  return made;
}
const dataOf = (pkg: OfficePackage): string => pkg.part("customXml/item1.xml")?.replace(/^.*?<data/su, "<data") ?? "";
const words = (paragraph: number, start: number, end: number, text: string): PackageEdit => ({ do: "replaceText", at: at(paragraph, start, end), with: text });

describe("a change inside a bound control", () => {
  it.each<[string, PackageEdit, readonly string[], string]>([
    ["of a number", words(0, 3, 4, "05"), ["Số 05-NQ/TU", "về công tác", "(kèm theo số 05 về công tác)"], data("05", "về công tác")],
    ["of a line with the number in it", words(0, 0, 10, "Số 05-NQ/TU"), ["Số 05-NQ/TU", "về công tác", "(kèm theo số 05 về công tác)"], data("05", "về công tác")],
    ["in the second place", words(2, 13, 14, "17"), ["Số 17-NQ/TU", "về công tác", "(kèm theo số 17 về công tác)"], data("17", "về công tác")],
    ["of some of the words", words(1, 3, 7, "cán bộ & công"), ["Số 5-NQ/TU", "về cán bộ & công tác", "(kèm theo số 5 về cán bộ & công tác)"], data("5", "về cán bộ &amp; công tác")],
    ["outside the control", words(0, 5, 7, "QĐ"), ["Số 5-QĐ/TU", "về công tác", "(kèm theo số 5 về công tác)"], data("5", "về công tác")],
  ])("%s shows everywhere and in the data", (_, edit, texts, xml) => {
    const { outcomes, file, pkg } = editPackage(bound(), edit);
    expect(outcomes).toEqual(["done"]);
    expect(textsOf(file)).toEqual(texts);
    expect(dataOf(pkg)).toBe(xml);
  });

  it("keeps the formatting of the control", () => {
    const { body } = editPackage(bound(), words(2, 13, 14, "05"));
    expect(body).toContain(`<w:r>${bold}<w:t>05</w:t></w:r>`);
  });

  it("is made once where two edits say the same and refused where they do not", () => {
    const same = editPackage(bound(), words(0, 3, 4, "05"), words(2, 13, 14, "05"));
    expect(same.outcomes).toEqual(["done", "done"]);
    expect(textsOf(same.file)[2]).toBe("(kèm theo số 05 về công tác)");
    const other = editPackage(bound(), words(0, 3, 4, "05"), words(2, 13, 14, "06"));
    expect(other.outcomes).toEqual(["done", "overlap"]);
    expect(textsOf(other.file)).toEqual(["Số 05-NQ/TU", "về công tác", "(kèm theo số 05 về công tác)"]);
    expect(dataOf(other.pkg)).toBe(data("05", "về công tác"));
  });

  it("leaves nothing to be undone when Word fills the controls from the data", () => {
    fc.assert(fc.property(fc.constantFrom(0, 2), fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => !/[\p{C}\s<]/u.test(text)), (where, text) => {
      const start = where === 0 ? 3 : 13;
      const { file, pkg } = editPackage(bound(), words(where, start, start + 1, text));
      const [head, , line] = textsOf(file);
      expect(head).toBe(`Số ${text}-NQ/TU`);
      expect(line).toBe(`(kèm theo số ${text} về công tác)`);
      expect(dataOf(pkg)).toBe(data(text.replace(/&/gu, "&amp;").replace(/>/gu, "&gt;"), "về công tác"));
    }), { numRuns: 60 });
  });
});

it("data put in anew shows in every control", () => {
  const { file, outcomes } = editPackage(bound(), { do: "customXmlPart", namespace, xml: data("12", "về cán bộ") });
  expect(outcomes).toEqual(["done"]);
  expect(textsOf(file)).toEqual(["Số 12-NQ/TU", "về cán bộ", "(kèm theo số 12 về cán bộ)"]);
});

const rebound = (change: (xml: string) => string): OfficePackage => {
  const pkg = bound();
  return pkg.withParts(new Map([[pkg.mainPart, change(pkg.part(pkg.mainPart) ?? "")]]));
};
it.each<[string, (xml: string) => string, string]>([
  ["a path that is no plain one", (xml) => xml.replaceAll(xpath("number"), "//ns0:number"), "unsupported"],
  ["a date, which is stored otherwise than shown", (xml) => xml.replaceAll("<w:text/>", "<w:date/>"), "unsupported"],
  ["another place with a tracked change", (xml) => xml.replace("<w:p><w:r><w:t xml:space=\"preserve\">(kèm", (all) => all.replace("<w:p>", "<w:p><w:ins w:id=\"9\" w:author=\"a\"><w:r><w:t>y</w:t></w:r></w:ins>")), "pendingChange"],
  ["data that is not there, which Word leaves alone", (xml) => xml.replaceAll(xpath("number"), "/ns0:data[1]/ns0:none[1]"), "done"],
  ["a part that is not there", (xml) => xml.replace(/w:storeItemID="[^"]*"/gu, "w:storeItemID=\"{00000000-0000-0000-0000-000000000000}\""), "done"],
])("%s", (_, change, outcome) => {
  expect(editPackage(rebound(change), words(0, 3, 4, "05")).outcomes).toEqual([outcome]);
});
