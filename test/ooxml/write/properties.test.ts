import fc from "../../support/properties";
import { openPackage } from "../../../src/ooxml/package";
import type { PackageEdit } from "../../../src/ooxml/edits";
import type { WordFile } from "../../../src/ooxml/model";
import { readWordFile } from "../../../src/ooxml/read";
import { applyPackageEdits } from "../../../src/ooxml/write/apply";
import { before, moved } from "../../../src/ooxml/write/offsets";
import { minimalChange } from "../../../src/ooxml/write/replace-text";
import { liveRoot, write } from "../../../src/ooxml/write/live";
import { smallDocx } from "../package/small-docx";
import { at, bodyOf, bold, field, p, pt, run, textBox } from "./support";

/** Letters that fall apart or need escaping, and none that the schema forbids. */
const letters = fc.string({ unit: fc.constantFrom("a", "ộ", "o\u0323\u0302", " ", "&", "<", "𠀀", "\t", "\n", "5"), maxLength: 6 });
const plain = letters.map((text) => text.replace(/[\t\n]/gu, "").replace(/&/gu, "&amp;").replace(/</gu, "&lt;"));
const piece = fc.oneof(
  plain.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`),
  plain.map((text) => `<w:r>${bold}<w:t xml:space="preserve">${text}</w:t><w:tab/><w:t xml:space="preserve">${text}</w:t></w:r>`),
  plain.map((text) => `<w:hyperlink w:anchor="x"><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:hyperlink>`),
  plain.map((text) => `<w:sdt><w:sdtContent><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:sdtContent></w:sdt>`),
  fc.constant(field("PAGE", "12")), fc.constant("<w:bookmarkStart w:id=\"3\" w:name=\"b\"/><w:bookmarkEnd w:id=\"3\"/>"), fc.constant("<w:proofErr w:type=\"spellStart\"/>"),
);
const paragraph = fc.tuple(fc.array(piece, { maxLength: 4 }), fc.boolean()).map(([pieces, boxed]) => p(...pieces, ...(boxed ? [textBox(p(run("hộp")))] : [])));
const bodies = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join(""));

const spanIn = (file: WordFile, index: number, a: number, b: number): { paragraph: number; start: number; end: number } => {
  const all = file.stories[0]?.paragraphs ?? [];
  const one = index % all.length;
  const length = all[one]?.text.length ?? 0;
  const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
  return { paragraph: one, start: start ?? 0, end: end ?? 0 };
};

it("a replacement gives exactly the text asked for, and moves no other paragraph", () => {
  fc.assert(fc.property(bodies, fc.nat(9), fc.nat(30), fc.nat(30), letters, (body, index, a, b, wanted) => {
    const pkg = openPackage(smallDocx(body));
    const file = readWordFile(pkg);
    const { paragraph: one, start, end } = spanIn(file, index, a, b);
    const result = applyPackageEdits(pkg, file, [{ do: "replaceText", at: at(one, start, end), with: wanted }]);
    const texts = file.stories[0]?.paragraphs.map(({ text }) => text) ?? [];
    if (result.outcomes[0] === "done") texts[one] = (texts[one] ?? "").slice(0, start) + wanted + (texts[one] ?? "").slice(end);
    else expect(result.pkg).toBe(pkg);
    expect(readWordFile(result.pkg).stories[0]?.paragraphs.map(({ text }) => text)).toEqual(texts);
    for (const name of pkg.partNames) if (name !== "word/document.xml") expect(result.pkg.bytes(name)).toBe(pkg.bytes(name));
  }), { numRuns: 150 });
});

it("formatting changes no text, formats the stretch and nothing besides, and twice is once", () => {
  fc.assert(fc.property(bodies, fc.nat(9), fc.nat(30), fc.nat(30), (body, index, a, b) => {
    const pkg = openPackage(smallDocx(body));
    const file = readWordFile(pkg);
    const { paragraph: one, start, end } = spanIn(file, index, a, b);
    const edits: readonly PackageEdit[] = [{ do: "formatRun", at: at(one, start, end), set: { size: pt(31), italic: true } }, { do: "formatParagraph", at: at(one), set: { before: pt(6) } }];
    const result = applyPackageEdits(pkg, file, edits);
    const after = readWordFile(result.pkg);
    const old = file.stories[0]?.paragraphs ?? [];
    (after.stories[0]?.paragraphs ?? []).forEach((now, i) => {
      expect(now.text).toBe(old[i]?.text);
      for (const { start: from, end: to, format } of now.runs) {
        const inside = result.outcomes[0] === "done" && i === one && from >= start && to <= end;
        expect(format.size === 31 && format.italic).toBe(inside);
      }
    });
    // A border that halves a character is refused.
    if (result.outcomes[0] !== "done") expect([start, end].some((border) => /^[\udc00-\udfff]/u.test((old[one]?.text ?? "").slice(border)))).toBe(true);
    expect(applyPackageEdits(result.pkg, after, edits).pkg).toBe(result.pkg);
  }), { numRuns: 150 });
});

it("outside the paragraphs that edits name every character of document.xml stays", () => {
  fc.assert(fc.property(bodies, bodies, bodies, letters, (head, middle, tail, wanted) => {
    const body = `${head}${p(run("đây"))}${tail}<!-- ${middle.length} -->`;
    const pkg = openPackage(smallDocx(body));
    const file = readWordFile(pkg);
    const index = file.stories[0]?.paragraphs.findIndex(({ text }) => text === "đây") ?? -1;
    const { pkg: changed } = applyPackageEdits(pkg, file, [
      { do: "replaceText", at: at(index, 1, 2), with: wanted }, { do: "formatRun", at: at(index, 0, 2), set: { bold: true } },
      { do: "formatParagraph", at: at(index), set: { alignment: "both" } }, { do: "insertLine", at: at(index), width: pt(50), weight: pt(1), align: "left" },
    ]);
    expect(bodyOf(changed).startsWith(`${head}<w:p>`)).toBe(true);
    expect(bodyOf(changed).slice(bodyOf(changed).length - bodyOf(pkg).length + head.length + p(run("đây")).length)).toBe(bodyOf(pkg).slice(head.length + p(run("đây")).length));
  }), { numRuns: 150 });
});

it("a tree that nobody changed is written as it was read", () => {
  fc.assert(fc.property(bodies, (body) => {
    const xml = `<w:body a='1'  b="2">${body}<!-- x --><?pi?></w:body>`;
    expect(write(liveRoot(xml))).toBe(xml);
  }));
});

it("a minimal change is the change", () => {
  fc.assert(fc.property(letters, letters, letters, letters, (head, old, tail, wanted) => {
    const text = head + old + tail;
    const change = minimalChange(text, head.length, head.length + old.length, wanted);
    expect(text.slice(0, change.start) + change.text + text.slice(change.end)).toBe(head + wanted + tail);
  }));
});

it("offsets move with the text around them", () => {
  const changes = [{ start: 2, end: 4, text: "xxxxx", replaces: true }, { start: 8, end: 8, text: "yy", replaces: false }];
  expect(moved(changes, 0, 2)).toEqual({ start: 0, end: 2 });
  expect(moved(changes, 3, 6)).toEqual({ start: 2, end: 9 });
  expect(moved(changes, 6, 8)).toEqual({ start: 9, end: 13 });
  expect([0, 2, 5, 7, 9, 12, 13].map((offset) => before(changes, offset))).toEqual([0, 2, 2, 4, 6, 8, 8]);
});

const changeOf = (file: WordFile): fc.Arbitrary<PackageEdit> => {
  const place = fc.tuple(fc.nat(9), fc.nat(30), fc.nat(30)).map(([index, a, b]) => spanIn(file, index, a, b)).map(({ paragraph: one, start, end }) => at(one, start, end));
  const where = fc.constantFrom("before" as const, "after" as const);
  const made = letters.map((text) => ({ text, like: true }));
  return fc.oneof(
    fc.record({ do: fc.constant("replaceText" as const), at: place, with: letters }),
    fc.record({ do: fc.constant("formatRun" as const), at: place, set: fc.record({ bold: fc.boolean(), size: fc.constantFrom(pt(13), pt(14)) }) }),
    fc.record({ do: fc.constant("formatParagraph" as const), at: place, set: fc.record({ alignment: fc.constantFrom("left" as const, "both" as const) }) }),
    fc.record({ do: fc.constant("insertParagraph" as const), at: place, where, paragraph: made }),
    fc.record({ do: fc.constant("removeParagraph" as const), at: place }),
    fc.record({ do: fc.constant("moveParagraph" as const), at: place, where, target: place }),
    fc.record({ do: fc.constant("insertLine" as const), at: place, width: fc.constant(pt(50)), weight: fc.constant(pt(1)), align: fc.constant("center" as const) }),
    fc.record({ do: fc.constant("removeLine" as const), at: place, line: fc.nat(1) }),
    fc.record({ do: fc.constant("removeCellBorder" as const), at: place }),
    fc.record({ do: fc.constant("contentControl" as const), at: place, tag: fc.constantFrom("a", "b"), alias: fc.constant("A") }),
    fc.record({ do: fc.constant("sectionBreak" as const), at: place, page: fc.constant({ titlePage: true }) }),
    fc.record({ do: fc.constant("pageNumberField" as const), section: fc.nat(1), font: fc.constant("Arial"), size: fc.constant(pt(14)) }),
    fc.record({ do: fc.constant("headerPart" as const), section: fc.nat(1), which: fc.constantFrom("default" as const, "first" as const), paragraphs: fc.array(made, { maxLength: 2 }) }),
  );
};

it("any plan is answered edit by edit, and what it leaves can be read with the paragraphs that the answers imply", () => {
  fc.assert(fc.property(bodies.chain((body) => {
    const pkg = openPackage(smallDocx(`${body}<w:tbl><w:tr><w:tc>${p(run("ô"))}</w:tc></w:tr></w:tbl>${p(run("cuối"))}`));
    const file = readWordFile(pkg);
    return fc.record({ pkg: fc.constant(pkg), file: fc.constant(file), plan: fc.array(changeOf(file), { maxLength: 8 }) });
  }), ({ pkg, file, plan }) => {
    const { outcomes, pkg: changed } = applyPackageEdits(pkg, file, plan);
    expect(outcomes).toHaveLength(plan.length);
    const after = readWordFile(openPackage(changed.save()));
    const made = plan.filter((edit, i) => edit.do === "insertParagraph" && outcomes[i] === "done").length;
    const gone = plan.filter((edit, i) => edit.do === "removeParagraph" && outcomes[i] === "done").length;
    const count = after.stories[0]?.paragraphs.length ?? 0;
    const old = file.stories[0]?.paragraphs.length ?? 0;
    expect(count).toBeLessThanOrEqual(old + made);
    expect(count).toBeGreaterThanOrEqual(old + made - gone);
    expect(applyPackageEdits(pkg, file, plan).pkg.part("word/document.xml")).toBe(changed.part("word/document.xml"));
  }), { numRuns: 100 });
});
