import fc from "../support/properties";
import { applyEdits } from "../../src/document/apply";
import { dismissalsIn, keepDismissals, readDismissals, type Dismissal } from "../../src/document/dismissals";
import { replaceText, type Edit } from "../../src/document/edits";
import { createChecker } from "../../src/engine/check";
import { markOf } from "../../src/engine/dismissals";
import type { Finding } from "../../src/engine/finding";
import { startSession, type Input, type Session } from "../../src/engine/session";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { rules } from "../../src/rules/index";
import { party, type PartyOverrides } from "../support/builder/party";

const checker = createChecker({ rules });
const look = (input: Input): Session => startSession(checker, input, { on: "2026-11-22" });
const words = { reason: "Thường trực đã đồng ý", by: "văn thư", on: "2026-11-22" };

const edited = (input: Input, ...edits: readonly Edit[]): Input => {
  const { input: output, outcomes } = applyEdits(look(input).opened, edits);
  expect(outcomes.every((outcome) => outcome === "done")).toBe(true);
  return output;
};
const of = (session: Session, rule: string): readonly Finding[] => session.reports.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));
function setAside(input: Input, rule: string, which = 0): Input {
  const session = look(input);
  const finding = of(session, rule)[which];
  const document = session.reports.find(({ findings }) => finding && findings.includes(finding))?.document;
  if (!finding || !document) throw new Error(`no finding of ${rule}`);
  return edited(input, keepDismissals([...session.dismissals.all, { ...markOf(finding, document), ...words }]));
}
const state = (input: Input, rule: string): string => {
  const session = look(input);
  return `${of(session, rule).map(({ dismissed }) => dismissed ? "aside" : "open").join(" ")}${session.dismissals.stale.length > 0 ? " stale" : ""}`.trim();
};
/** The paragraph that holds the words, with them written anew. */
const rewritten = (input: Input, found: string, wanted: string): Input => {
  const paragraph = look(input).reports.flatMap(({ document }) => document.paragraphs).find(({ text }) => text.includes(found));
  if (!paragraph) throw new Error(`«${found}» is nowhere`);
  const start = paragraph.text.indexOf(found);
  return edited(input, replaceText({ paragraph, start, end: start + found.length, text: found }, wanted));
};

const colon: PartyOverrides = { referenceNumber: "Số: 05-NQ/TU" };

describe("what was set aside", () => {
  it.each(["docx", "flatOpc"] as const)("is kept in the file (%s) and stays set aside", (container) => {
    const input = party({ ...colon, construction: { container } });
    expect(state(input, "reference-number/no-colon")).toBe("open");
    const kept = setAside(input, "reference-number/no-colon");
    expect(state(kept, "reference-number/no-colon")).toBe("aside");
    expect(dismissalsIn(look(kept).opened.file)).toMatchObject([words]);
  });

  it("survives edits elsewhere, also in its own line and before it", () => {
    const kept = setAside(party(colon), "reference-number/no-colon");
    expect(state(rewritten(kept, "Những năm qua", "Trong những năm qua"), "reference-number/no-colon")).toBe("aside");
    expect(state(rewritten(kept, "05-NQ", "06-NQ"), "reference-number/no-colon")).toBe("aside");
    const [document] = look(kept).opened.documents;
    const first = document?.paragraphs[0];
    if (!first) throw new Error("no paragraph");
    const shifted = edited(kept, { do: "insertParagraph", at: { story: "body", paragraph: 0, start: 0, end: 0, text: "" }, where: "before", paragraph: { text: "", like: true } });
    expect(state(shifted, "reference-number/no-colon")).toBe("aside");
  });

  it("is stale where the place was mended, and open again where it says something else", () => {
    const kept = setAside(party(colon), "reference-number/no-colon");
    expect(state(rewritten(kept, "Số:", "Số"), "reference-number/no-colon")).toBe("stale");
    const size = setAside(party({ format: { subject: { size: 13 } } }), "subject/font-size");
    const [finding] = of(look(size), "subject/font-size").filter(({ dismissed }) => dismissed);
    if (!finding?.anchor) throw new Error("nothing set aside");
    const other = edited(size, { do: "formatRun", at: finding.anchor, set: { size: 11 as never } });
    expect(state(other, "subject/font-size")).toContain("stale");
    expect(of(look(other), "subject/font-size").every(({ dismissed }) => !dismissed)).toBe(true);
  });

  it("covers one place of two alike", () => {
    const twice = party({ format: { body: { size: 13 } } });
    const all = of(look(twice), "body/font-size").length;
    const kept = setAside(twice, "body/font-size", 1);
    expect(of(look(kept), "body/font-size").map(({ dismissed }) => dismissed)).toEqual(Array.from({ length: all }, (_, i) => i === 1));
  });

  it("is not counted, not mended, and taken back as a deed like any other", async () => {
    const host = createMemoryHost(party(colon));
    const session = look(host.input());
    const [finding] = of(session, "reference-number/no-colon");
    const [report] = session.reports;
    if (!finding || !report) throw new Error("no finding");
    await host.apply([keepDismissals([{ ...markOf(finding, report.document), ...words }])], "bỏ qua");
    expect(state(host.input(), "reference-number/no-colon")).toBe("aside");
    await host.undo();
    expect(state(host.input(), "reference-number/no-colon")).toBe("open");
  });

  it("is nothing where its part is damaged or incomplete", () => {
    expect(readDismissals("<dismissals><dismissal")).toEqual([]);
    expect(readDismissals(`<dismissals xmlns="urn:the-thuc:dismissals"><dismissal rule="a/b" component="page" text="0" saw="0" around="0" by="vt" on="2026-01-01" reason="  "/></dismissals>`)).toEqual([]);
  });

  it("comes back as it was written, whatever the words", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).map((one) => one.replace(/[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu, "x")).filter((one) => one.trim() === one && one !== "");
    const dismissal: fc.Arbitrary<Dismissal> = fc.record({ rule: text, component: text, text, saw: text, around: text, reason: text, by: text, on: text });
    fc.assert(fc.property(fc.array(dismissal, { maxLength: 3 }), (all) => {
      const edit = keepDismissals(all);
      expect(edit.do === "customXmlPart" ? readDismissals(edit.xml) : null).toEqual(all);
    }), { numRuns: 50 });
  });
});
