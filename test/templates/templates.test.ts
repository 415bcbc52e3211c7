import { readdirSync } from "node:fs";
import { standardFor } from "../../src/standard/index";
import { provisions } from "../../src/standard/index";
import { blanksOf, fillBlanks } from "../../src/templates/blanks";
import { exampleOf } from "../../src/templates/field";
import { listTemplates, templateOf } from "../../src/templates/index";
import { exampleAnswers } from "../../src/templates/template";

const notTemplates = ["blanks.ts", "common-fields.ts", "field.ts", "index.ts", "template.ts"];
const templates = listTemplates().map((template) => [template.id, template] as const);

it("lists every template file under its own name", () => {
  const files = readdirSync("src/templates").filter((file) => !notTemplates.includes(file)).map((file) => file.replace(/\.ts$/u, ""));
  expect([...files].sort()).toEqual(templates.map(([id]) => id).sort());
  for (const [id, template] of templates) expect(templateOf(id)).toBe(template);
  expect(templateOf("no-such-template")).toBeUndefined();
});

describe.each(templates)("%s", (_, template) => {
  it("names only fields and provisions that exist", () => {
    for (const block of template.blocks) {
      const text = "text" in block ? block.text : block.is === "recipients" ? block.archive : "";
      const named = [
        ...blanksOf(text), ..."each" in block ? [block.each] : [], ..."serial" in block ? [block.serial] : [],
        ..."place" in block ? [block.place, block.date] : [], ..."by" in block ? [block.by, block.name] : [],
        ..."signers" in block ? Object.values(block.signers).flatMap(({ of = "", position = "" }) => [...blanksOf(of), ...blanksOf(position)]) : [],
      ];
      for (const name of named) expect(Object.keys(template.fields)).toContain(name);
    }
    for (const id of [...template.follows, ...Object.values(template.fields).flatMap(({ follows = [] }) => follows)]) expect(Object.keys(provisions)).toContain(id);
  });

  it("uses every field it asks for", () => {
    const written = JSON.stringify(template.blocks);
    for (const name of Object.keys(template.fields)) expect(written).toMatch(new RegExp(`"${name}"|\\{${name}\\}`, "u"));
  });

  it("has a signature for every choice of signer and a signer for every signature", () => {
    for (const block of template.blocks) {
      if (block.is !== "signatureBlock") continue;
      const field = template.fields[block.by];
      expect(field?.kind === "choice" ? Object.keys(field.options) : []).toEqual(Object.keys(block.signers));
    }
  });

  it("carries a symbol that the standard gives its issuer", () => {
    for (const edition of ["hd05", "hd36"] as const) {
      const { numbering } = standardFor(edition, "qd399").tables;
      const known = [...numbering.issuerSymbols, ...numbering.levelSuffixes].map(({ symbol }) => symbol);
      const joined = numbering.examples.map((example) => example.split("/").at(-1));
      for (const block of template.blocks) if (block.is === "referenceNumber") expect([...known, ...joined]).toContain(block.issuerSymbol);
    }
  });

  it("says in each edition's own words what to try it with", () => {
    for (const edition of ["hd05", "hd36"] as const) {
      const answers = exampleAnswers(template, edition);
      expect(Object.keys(answers)).toEqual(Object.keys(template.fields));
      expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
      for (const [name, field] of Object.entries(template.fields)) expect(answers[name]).toEqual(exampleOf(field, edition));
    }
  });
});

it("fills blanks once: what was filled in is text", () => {
  expect(blanksOf("{committee} {province}")).toEqual(["committee", "province"]);
  expect(fillBlanks("{a} và {b}", (name) => (name === "a" ? "{b}" : "B"))).toBe("{b} và B");
});
