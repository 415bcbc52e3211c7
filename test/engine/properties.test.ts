import fc from "../support/properties";
import { applyEdits } from "../../src/document/apply";
import type { PartyDocument } from "../../src/document/document";
import type { Edit } from "../../src/document/edits";
import { createChecker } from "../../src/engine/check";
import type { Finding } from "../../src/engine/finding";
import { fixFile } from "../../src/engine/fix";
import { planFixes } from "../../src/engine/plan";
import { startSession, type Input, type Session } from "../../src/engine/session";
import type { RunFormat } from "../../src/ooxml/model";
import { openPackage } from "../../src/ooxml/package";
import { rules } from "../../src/rules/index";
import { faulty } from "./faulty";

const options = { on: "2026-11-22" };
const checker = createChecker({ rules });
const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, seed: 2026, endOnFailure: true });

const findingsOf = (session: Session): readonly Finding[] => session.reports.flatMap(({ findings }) => findings);
const shortly = (findings: readonly Finding[]): readonly string[] => findings.map(({ id, message, severity, outcome }) => `${id} ${severity} ${outcome} ${message}`);
/** Words and looks of every paragraph, whatever runs they are cut into. Blanks look like the word before them unless a line shows them; of no blank can anybody see the font. */
const looksOf = ({ paragraphs, sections }: PartyDocument): unknown => ({
  sections: sections.map(({ width, height, margins }) => ({ width, height, margins })),
  paragraphs: paragraphs.map(({ story, text, format, runs: all, drawings }) => ({
    story, text, format, lines: drawings.length,
    runs: all.reduce<{ text: string; look: string; of: RunFormat }[]>((joined, { start, end, format: look }) => {
      const last = joined.at(-1);
      const isBlank = text.slice(start, end).trim() === "";
      const { font, asciiFont } = last?.of ?? look;
      const seen = isBlank ? { ...look, font, asciiFont } : look;
      const same = JSON.stringify(seen);
      const unseen = isBlank && look.underline === "none";
      if (last && (unseen || last.look === same)) last.text += text.slice(start, end); else joined.push({ text: text.slice(start, end), look: same, of: seen });
      return joined;
    }, []).map(({ text: words, look }) => ({ words, look })),
  })),
});
const bytesOf = (input: Input): string => typeof input === "string" ? input : Buffer.from(input).toString("base64");

it("a fixed document has nothing left that is safe to fix, and fixing it again changes no byte", () => {
  fc.assert(fc.property(faulty, fc.boolean(), ({ input }, includeAsk) => {
    const first = fixFile(checker, input, options, { includeAsk });
    const refused = new Set(first.refused.map(({ finding }) => finding.id));
    expect(shortly(findingsOf(first.session).filter(({ fix, id }) => (fix === "safe" || (includeAsk && fix === "ask")) && !refused.has(id)))).toEqual([]);
    const second = fixFile(checker, first.output, options, { includeAsk });
    expect(second.applied.map(({ finding }) => finding.id)).toEqual([]);
    expect(bytesOf(second.output)).toBe(bytesOf(first.output));
  }), runs(40));
});

it("what is found depends on the document alone: not on the order of rules, nor on what was checked before", () => {
  const others = rules.map((_, i) => createChecker({ rules: [...rules.slice(i), ...rules.slice(0, i)].reverse() })).filter((_, i) => i % 60 === 7);
  fc.assert(fc.property(faulty, fc.nat(others.length - 1), ({ input }, which) => {
    const found = shortly(findingsOf(startSession(createChecker({ rules }), input, options)));
    expect(shortly(findingsOf(startSession(checker, input, options)))).toEqual(found);
    expect(shortly(findingsOf(startSession(others[which] ?? checker, input, options)))).toEqual(found);
  }), runs(40));
});

it("a session that saw other states of a document finds what a fresh check of the last one finds", () => {
  fc.assert(fc.property(faulty, faulty, (one, other) => {
    const asText = (input: Input): Input => openPackage(input).saveFlat();
    let session = startSession(checker, asText(other.input), options);
    for (const input of [asText(one.input), fixFile(checker, asText(one.input), options).output, asText(one.input)]) {
      session = session.replace(input);
      expect(shortly(findingsOf(session))).toEqual(shortly(findingsOf(startSession(createChecker({ rules }), input, options))));
    }
  }), runs(15));
});

it("of a paragraph handed over anew it finds what a fresh check finds", () => {
  const words = fc.constantFrom("HĐND, UBND và HĐND, HĐND họp.", "Thực hiện Quy định số 399-QĐ/TW, các chi bộ báo cáo", "I- MỤC TIÊU", "IV- TỔ CHỨC", "2. Nhiệm vụ", "", "Nội dung thay thế.", "Kết thúc;");
  const looks = fc.constantFrom("", `<w:sz w:val="30"/>`, `<w:sz w:val="28"/>`, `<w:color w:val="FF0000"/>`, `<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>`);
  const spacing = fc.constantFrom("", `<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>`, `<w:pPr><w:spacing w:after="240"/><w:jc w:val="both"/></w:pPr>`);
  fc.assert(fc.property(faulty, fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), words, looks, spacing), { minLength: 1, maxLength: 6 }), ({ input }, changes) => {
    let session = startSession(checker, input, options);
    const count = session.opened.file.stories.find(({ name }) => name === "body")?.paragraphs.length ?? 0;
    for (const [where, text, look, pPr] of changes) {
      session = session.update([{ story: "body", index: Math.floor(where * count), xml: `<w:p>${pPr}<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>` }]);
      const fresh = createChecker({ rules });
      expect(shortly(findingsOf(session))).toEqual(shortly(session.opened.documents.flatMap((document) => fresh.check(document, options).findings)));
    }
  }), runs(40));
});

it("fixes made one by one in any order give what all at once give", () => {
  fc.assert(fc.property(faulty, fc.infiniteStream(fc.nat()), ({ input }, choose) => {
    const whole = fixFile(checker, input, options);
    let session = startSession(checker, input, options);
    let now: Input = input;
    const tried = new Set<string>();
    for (let step = 0; step < 400; step += 1) {
      const open = findingsOf(session).filter(({ id, fix, message }) => fix === "safe" && !tried.has(`${id} ${message}`));
      if (open.length === 0) break;
      const one = open[(choose.next().value ?? 0) % open.length];
      if (!one) break;
      tried.add(`${one.id} ${one.message}`);
      const made = fixFile(checker, now, options, ({ reports }) => ({ findings: reports.flatMap(({ findings }) => findings).filter(({ id, message }) => id === one.id && message === one.message).map(({ id }) => id) }));
      now = made.output;
      session = made.session;
    }
    expect(session.reports.map(({ document }) => looksOf(document))).toEqual(whole.session.reports.map(({ document }) => looksOf(document)));
  }), runs(12));
});

const rewritten = (edit: Edit): { readonly key: string; readonly start: number; readonly end: number } | null =>
  edit.do === "replaceText" ? { key: `${edit.at.story} ${edit.at.paragraph}`, start: edit.at.start, end: edit.at.end } : null;

it("of the edits that are made together no two write over one another", () => {
  fc.assert(fc.property(faulty, ({ input }) => {
    const session = startSession(checker, input, options);
    const edits = session.reports.flatMap((report) => planFixes(report, { includeAsk: true }).changes.flatMap((change) => change.edits));
    const { outcomes } = applyEdits(session.opened, edits);
    const made = edits.filter((_, i) => outcomes[i] === "done").flatMap((edit) => rewritten(edit) ?? []);
    made.forEach((a, i) => {
      for (const b of made.slice(0, i)) {
        if (a.key !== b.key || (a.start === b.start && a.end === b.end)) continue;
        expect(a.end <= b.start || b.end <= a.start).toBe(true);
      }
    });
  }), runs(40));
});

/** Each paragraph that holds no other, as it is written. */
const paragraphsIn = (xml: string): readonly string[] => [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gsu)].map(([all]) => all);

it("what no applied fix names is the same bytes: other parts whole, other paragraphs as they were written", () => {
  fc.assert(fc.property(faulty.filter(({ of }) => of.construction?.header !== "textBoxes" && of.construction?.container !== "flatOpc"), ({ input }) => {
    const { output, applied } = fixFile(checker, input, options);
    const [before, after] = [openPackage(input), openPackage(output)];
    if (applied.some(({ edits }) => edits.some((edit) => !["replaceText", "formatRun", "formatParagraph"].includes(edit.do)))) return;
    const named = new Set(applied.flatMap(({ edits }) => edits.map((edit) => "at" in edit && edit.at ? `${edit.at.story} ${edit.at.paragraph}` : "")));
    const parts = new Set([...named].map((key) => key.startsWith("header:") || key.startsWith("footer:") ? key.slice(7).split(" ")[0] : "word/document.xml"));
    expect(after.partNames).toEqual(before.partNames);
    for (const name of before.partNames) if (!parts.has(name)) expect([name, Buffer.from(after.bytes(name) ?? []).equals(Buffer.from(before.bytes(name) ?? []))]).toEqual([name, true]);
    const was = paragraphsIn(before.part("word/document.xml") ?? "");
    const is = paragraphsIn(after.part("word/document.xml") ?? "");
    expect(is).toHaveLength(was.length);
    was.forEach((xml, i) => { if (!named.has(`body ${i}`)) expect(is[i]).toBe(xml); });
  }), runs(40));
});
