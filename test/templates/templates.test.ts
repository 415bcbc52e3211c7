import { readdirSync } from "node:fs";
import { provisions, standardFor } from "../../src/standard/index";
import { administrativePapers, documentTypes } from "../../src/standard/vocabulary";
import { blanksOf, fillBlanks } from "../../src/templates/blanks";
import { listTemplates, templateOf } from "../../src/templates/index";
import { officeBlanks } from "../../src/templates/template";
import { placeholdersIn } from "../../src/shared/placeholders";

const templates = listTemplates().map((template) => [template.id, template] as const);

it("lists every template file under its own name, and every type has one", () => {
  const files = ["documents", "papers"].flatMap((folder) => readdirSync(`src/templates/${folder}`)).map((file) => file.replace(/\.ts$/u, ""));
  expect([...files].sort()).toEqual(templates.map(([id]) => id).sort());
  for (const [id, template] of templates) expect(templateOf(id)).toBe(template);
  expect(templateOf("no-such-template")).toBeUndefined();
  expect(new Set(templates.map(([, { documentType }]) => documentType))).toEqual(new Set([...documentTypes, ...administrativePapers]));
});

describe.each(templates)("%s", (_, template) => {
  const blocks = [...template.blocks, ...(template.attached?.blocks ?? [])];

  it("names only fields and provisions that exist, and uses every field it asks for", () => {
    const known = [...Object.keys(template.fields), ...officeBlanks];
    const named = blocks.flatMap((block) => [...blanksOf("text" in block ? block.text : ""), ...blanksOf("first" in block ? block.first ?? "" : ""), ...("each" in block ? [block.each] : []), ...(block.is === "reportLine" ? [block.of, block.to] : [])]);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(template.fields).filter((name) => !named.includes(name))).toEqual([]);
    for (const id of [...template.follows, ...Object.values(template.fields).flatMap(({ follows = [] }) => follows)]) expect(Object.keys(provisions)).toContain(id);
  });

  it("has a text to go on from, with every place that is still to be written marked", () => {
    const filled = JSON.stringify(Object.values(template.fields).map((field) => field.filled ?? ""));
    expect(placeholdersIn(filled).length).toBeGreaterThan(0);
    // No bracket is opened that the gate would not find.
    expect(filled.match(/\[…/gu)?.length).toBe(placeholdersIn(filled).length);
  });

  it("names only ways of signing that the standard has", () => {
    for (const id of template.signing ?? []) expect(standardFor("hd05", "qd399").tables.signing.cases.map((one) => one.id)).toContain(id);
  });
});

it("fills blanks once: what was filled in is text", () => {
  expect(blanksOf("{committee} {province}")).toEqual(["committee", "province"]);
  expect(fillBlanks("{a} và {b}", (name) => (name === "a" ? "{b}" : "B"))).toBe("{b} và B");
});
