import fc from "../support/properties";
import { draft, type Form } from "../../src/drafting/index";
import type { Answer, Answers, Field } from "../../src/templates/field";
import { textWidth } from "../../src/shared/font-metrics";
import { pt } from "../../src/shared/measure";
import { draftNamed, formNamed, issuerNamed, oneFormEach } from "../support/forms";
import { validateDocx } from "../support/ooxml-validator";
import { all, attribute, first, outline, parse, partsOf } from "./read-draft";

const syllable = fc.constantFrom(
  "uỷ", "hoà", "nghị", "quyết", "thuỷ", "Đảng", "bộ", "tỉnh", "về", "của", "&", "<w:p>", "\"trích\"", "2026", "-", "–", "…", "ĐẮK LẮK", "giường", "ượng", "{subject}", "]]>", "ß", "'",
);
const words = (most: number) => fc.array(syllable, { minLength: 1, maxLength: most }).map((list) => list.join(" "))
  .chain((text) => fc.constantFrom(text, text.normalize("NFD"), `  ${text} \u00a0`));

function answerTo(field: Field): fc.Arbitrary<Answer> {
  const some = ((): fc.Arbitrary<Answer> => {
    switch (field.kind) {
      case "text": return words(field.longest > 100 ? 30 : 6);
      case "name": return fc.constantFrom("Nguyễn Văn An", "Y Tế", "…");
      case "date": return fc.constantFrom("2026-05-27", "2026-06-09", "31/12/2027");
      case "serial": return fc.integer({ min: 1, max: 9999 });
      case "choice": return fc.constantFrom(...Object.keys(field.options));
      case "lines":
      case "paragraphs": return fc.array(words(40), { minLength: 1, maxLength: Math.min(field.most, 8) });
      case "rows": return fc.array(fc.array(words(12), { minLength: 1, maxLength: field.columns }), { minLength: 1, maxLength: 6 });
      case "parts":
      case "articles": return fc.array(fc.record({ title: words(8), paragraphs: fc.array(words(60), { maxLength: 5 }) }), { minLength: 1, maxLength: 6 });
    }
  })();
  return field.required ? some : fc.option(some, { nil: null, freq: 3 });
}
const forms = oneFormEach("hd05").map(({ id, of }) => ({ of, form: formNamed(id, of, "hd05") }));
const draftAs = (form: Form, of: string, answers: Answers) => draft(form.template, answers, { issuer: issuerNamed(of, "hd05"), edition: "hd05", on: "2026-06-01" });
const good = fc.constantFrom(...forms).chain(({ form, of }) =>
  fc.record(Object.fromEntries(Object.entries(form.fields).map(([name, field]) => [name, answerTo(field)]))).map((answers) => ({ form, of, answers: answers as Answers })));

it("any Vietnamese answers give a sound file that says what they say", () => {
  fc.assert(fc.property(good, ({ form, of, answers }) => {
    const result = draftAs(form, of, answers);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    for (const xml of partsOf(result.docx).values()) parse(xml);
    parse(result.flatOpc());
    const text = outline(result.docx).join("\n");
    expect(text).toBe(text.normalize("NFC"));
    const subject = String(answers["subject"] ?? "").normalize("NFC").replace(/\s+/gu, " ").trim().replace(/[\s.,;:]+$/u, "");
    expect(text).toContain(subject.slice(10));
  }), { numRuns: 150 });
});

it("a sample of them is valid for Microsoft's validator, long names and empty answers included", async () => {
  const drafted = fc.sample(good, { numRuns: 3, seed: 7 }).map(({ form, of, answers }) => draftAs(form, of, answers));
  for (const result of drafted) {
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const errors = await validateDocx(result.docx);
    if (errors !== "unavailable") expect(errors).toEqual([]);
  }
}, 120_000);

it("no answer at all, however odd, makes it throw", () => {
  const odd = fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "constructor", "\u0000", "﷽", "🏴‍☠️"));
  fc.assert(fc.property(fc.constantFrom(...forms), fc.constantFrom("hd05", "hd36"), fc.dictionary(fc.string(), odd), fc.array(odd, { minLength: 14, maxLength: 14 }), ({ form, of }, edition, extra, values) => {
    const names = Object.keys(form.fields);
    const answers = { ...extra, ...Object.fromEntries(names.map((name, index) => [name, values[index % values.length]])) };
    const result = draft(form.template, answers as never, { issuer: issuerNamed(of, edition), edition, on: "2026-05-01" });
    if (!result.ok) {
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { message } of result.problems) expect(message).toMatch(/\p{L}.*\.$/su);
    }
  }), { numRuns: 300 });
});

it("long lines of the head wrap only where they may: the title and the date keep to one line", () => {
  for (const place of ["Huế", "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu"]) {
    const result = draftNamed("resolution", "provincialCommittee", "hd05", { placeName: place });
    if (!result.ok) throw new Error("not drafted");
    const document = parse(partsOf(result.docx).get("word/document.xml") ?? "");
    const [left, right] = all(first(document, "w:tblGrid"), "w:gridCol").map((column) => Number(attribute(column, "w:w")));
    expect(Math.abs((left ?? 0) + (right ?? 0) - 9355)).toBeLessThanOrEqual(1);
    const [title, date] = [textWidth("ĐẢNG CỘNG SẢN VIỆT NAM", { size: pt(15), bold: true }), textWidth(`${place}, ngày 12 tháng 6 năm 2026`, { size: pt(14), italic: true })];
    expect(right).toBeGreaterThan(Math.max(title, date) * 20);
  }
});
