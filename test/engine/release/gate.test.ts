import { applyEdits } from "../../../src/document/apply";
import { keepDismissals } from "../../../src/document/dismissals";
import { cleanCopy } from "../../../src/document/leftovers";
import { createChecker } from "../../../src/engine/check";
import { markOf } from "../../../src/engine/dismissals";
import { gateChecks } from "../../../src/engine/release/checks";
import type { GateCheckId } from "../../../src/engine/release/titles";
import { judgeRelease, type GateItem, type ReleaseVerdict } from "../../../src/engine/release/verdict";
import { startSession, type Input } from "../../../src/engine/session";
import { openPackage } from "../../../src/ooxml/package";
import { rules } from "../../../src/rules/index";
import type { FormatEdition } from "../../../src/standard/vocabulary";
import { decision, officialLetter, resolution, type PartyContent } from "../../support/builder/content";
import { party, type PartyOverrides } from "../../support/builder/party";
import { inEdition } from "../../support/check-rule";
import { validateDocx } from "../../support/ooxml-validator";
import { withComment, withProperties, withTemplate, withWatermark } from "./parts";

const checker = createChecker({ rules });
const days: Readonly<Record<FormatEdition, string>> = { hd05: "2026-11-22", hd36: "2020-12-01" };
const editions: readonly FormatEdition[] = ["hd05", "hd36"];
const look = (input: Input, edition: FormatEdition = "hd05"): ReleaseVerdict => judgeRelease(checker, startSession(checker, input, { on: days[edition] }), { on: days[edition] });
const built = (edition: FormatEdition, overrides: PartyOverrides = {}): Uint8Array => party({ edition, ...overrides, base: inEdition(overrides.base ?? resolution, edition) }) as Uint8Array;
const item = (verdict: ReleaseVerdict, check: GateCheckId): GateItem => {
  const found = verdict.items.find((each) => each.check === check);
  if (!found) throw new Error(`no item ${check}`);
  return found;
};
const unmet = (verdict: ReleaseVerdict): readonly string[] => verdict.items.filter(({ state }) => state === "unmet").map(({ check }) => check);
const body = (text: string): Partial<PartyContent> => ({ body: [...resolution.body.slice(0, -1), { is: "body", text }, ...resolution.body.slice(-1)] });
const xml = (input: Uint8Array, change: (main: string) => string): Uint8Array => {
  const pkg = openPackage(input);
  return pkg.withParts(new Map([[pkg.mainPart, change(pkg.part(pkg.mainPart) ?? "")]])).save();
};
/** Formatting of the run that holds the words. */
const formatted = (words: string, properties: string) => (input: Uint8Array): Uint8Array =>
  xml(input, (main) => main.replace(new RegExp(`(<w:rPr>)((?:(?!</w:rPr>).)*</w:rPr><w:t[^>]*>[^<]*${words})`, "u"), `$1${properties}$2`));

describe.each(editions)("a document as %s wants it", (edition) => {
  it.each([["resolution", resolution], ["decision", decision], ["letter", officialLetter]] as const)("is ready: %s", (_name, base) => {
    const verdict = look(built(edition, { base }), edition);
    expect({ unmet: unmet(verdict), ready: verdict.ready }).toEqual({ unmet: [], ready: true });
  });

  const wrong: readonly { readonly check: GateCheckId; readonly change?: PartyOverrides; readonly after?: (input: Uint8Array) => Uint8Array; readonly says: RegExp; readonly alsoErrors?: true; readonly cites?: true }[] = [
    { check: "findings", change: { referenceNumber: "Số 06/NQ-TU" }, says: /^Còn \d+ lỗi/u },
    { check: "number", change: { referenceNumber: "Số …-NQ/TU" }, says: /Chưa có số: «Số …-NQ\/TU»/u, cites: true },
    { check: "number", change: { referenceNumber: "Số     -NQ/TU" }, says: /Chưa có số/u, cites: true },
    { check: "number", change: { referenceNumber: null }, says: /Chưa thấy số và ký hiệu/u, alsoErrors: true, cites: true },
    { check: "date", change: { placeAndDate: "Cao Bằng, ngày … tháng … năm 2026" }, says: /Chưa đủ ngày, tháng, năm/u, cites: true },
    { check: "date", change: { placeAndDate: null }, says: /Chưa thấy địa danh/u, alsoErrors: true, cites: true },
    { check: "recipients", change: { recipients: { word: "Nơi nhận:", items: ["- Các đồng chí Tỉnh uỷ viên."] } }, says: /chưa có dòng lưu/u, alsoErrors: true, cites: true },
    { check: "recipients", change: { recipients: { word: "Nơi nhận:", items: ["- Lưu Văn phòng Tỉnh uỷ"] } }, says: /chưa kết thúc bằng dấu «\.»/u, alsoErrors: true, cites: true },
    { check: "recipients", change: { recipients: null }, says: /Chưa thấy «Nơi nhận»/u, alsoErrors: true, cites: true },
    { check: "draftMark", change: { draftNotice: "Dự thảo lần 2" }, says: /Còn ghi «Dự thảo lần 2»/u, cites: true },
    { check: "draftMark", after: (input) => withWatermark(input, "DỰ THẢO"), says: /hình mờ «DỰ THẢO»/u },
    { check: "blanks", change: body("Giao đồng chí [họ và tên] chủ trì thực hiện."), says: /1 chỗ chưa điền: «\[họ và tên\]»/u },
    { check: "blanks", change: body("Giao đồng chí [...] chủ trì thực hiện."), says: /1 chỗ chưa điền/u },
    { check: "blanks", change: body("Giao đồng chí ................ chủ trì thực hiện."), says: /1 chỗ chưa điền/u },
    { check: "blanks", change: body("Giao đồng chí ____________ chủ trì thực hiện."), says: /1 chỗ chưa điền/u },
    { check: "blanks", change: body("Giao đồng chí … chủ trì thực hiện."), says: /1 chỗ chưa điền/u },
    { check: "blanks", after: (input) => xml(input, (main) => main.replace("<w:body>", "<w:body><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>")), says: /1 chỗ chưa điền/u },
    { check: "trackedChanges", change: { construction: { tracked: true } }, says: /Còn \d+ thay đổi đang theo dõi/u },
    { check: "trackedChanges", after: (input) => xml(input, (main) => main.replace("</w:sectPr></w:body>", "<w:sectPrChange w:id=\"9\" w:author=\"A\"><w:sectPr/></w:sectPrChange></w:sectPr></w:body>")), says: /Còn 1 thay đổi/u },
    { check: "comments", after: withComment, says: /Còn 1 bình luận/u },
    { check: "highlights", after: formatted("Những năm qua", `<w:highlight w:val="yellow"/>`), says: /1 chỗ tô nền màu: «Những năm qua/u },
    { check: "hiddenText", after: formatted("Những năm qua", "<w:vanish/>"), says: /1 chỗ chữ ẩn/u },
    { check: "fonts", change: { format: { clause: { font: "Arial" }, subject: { font: "Arial" } } }, says: /không dùng phông Times New Roman/u, alsoErrors: true, cites: true },
    { check: "letters", change: { construction: { letters: "nfd" } }, says: /gõ dấu rời/u, cites: true },
  ];
  it.each(wrong)("is not ready for one thing: $check, $says", ({ check, change = {}, after, says, alsoErrors, cites }) => {
    const input = built(edition, change);
    const changed = after ? after(input) : input;
    const verdict = look(changed, edition);
    expect(unmet(verdict).filter((each) => !(alsoErrors && each === "findings"))).toEqual([check]);
    expect(verdict.ready).toBe(false);
    expect(item(verdict, check).says.vi).toMatch(says);
    expect(item(verdict, check).says.en).not.toBe("");
    if (cites) expect(item(verdict, check).cites.some((id) => id.startsWith(`${edition}/`))).toBe(true);
    expect(item(verdict, check).cites.every((id) => /^(?:hd05|qd399)/u.test(id) === (edition === "hd05"))).toBe(true);
  });
});

describe("what is no blank", () => {
  it.each([
    "Các ban đảng, Mặt trận Tổ quốc, các đoàn thể,… phối hợp thực hiện.",
    "Tuyên truyền trên báo, đài, mạng xã hội, … và các hình thức khác.",
    "Hội nghị, hội thảo, toạ đàm, v.v...",
    "Nghị quyết nêu: “Đảng … lãnh đạo toàn diện” là nguyên tắc.",
    "Số liệu theo nguồn [12] và [3].",
    "Đồng ý [x], không đồng ý [ ].",
    "Thời gian 1986... 1990.",
  ])("%s", (text) => {
    expect(unmet(look(built("hd05", body(text))))).toEqual([]);
  });

  it("a form in an appendix, which is told", () => {
    const verdict = look(built("hd05", {
      ...body("Mẫu báo cáo tại Phụ lục."),
      appendices: [{ heading: "Phụ lục", title: ["MẪU BÁO CÁO"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ Cao Bằng)", hyphens: "-----", paragraphs: ["Họ và tên: ......................"] }],
    }));
    expect(item(verdict, "blanks").state).toBe("told");
  });
});

describe("what is told and what stops all", () => {
  it("a date after today, tracking left on, the edition chosen", () => {
    expect(item(look(built("hd05", { placeAndDate: "Cao Bằng, ngày 25 tháng 12 năm 2026" })), "date").state).toBe("told");
    const forced = judgeRelease(checker, startSession(checker, built("hd05"), { on: days.hd05, edition: "hd05" }), { on: days.hd05, edition: "hd05" });
    expect(item(forced, "edition").state).toBe("told");
  });

  it("a document that is none of the Party's", () => {
    const verdict = look(built("hd05", { partyTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuerName: ["ỦY BAN NHÂN DÂN"], referenceNumber: "Số: 06/QĐ-UBND", signers: [{ capacity: "TM. ỦY BAN NHÂN DÂN", positions: ["CHỦ TỊCH"], name: "Nguyễn Văn An" }] }));
    expect(item(verdict, "document")).toMatchObject({ state: "unmet", mark: null });
    expect(verdict.ready).toBe(false);
    // Nothing of what the Party's standard asks is asked of it: no recipients, no number.
    expect(unmet(verdict)).toEqual(["document"]);
    expect(verdict.items.map(({ check }) => check).filter((check) => gateChecks.find(({ id }) => id === check)?.requires)).toEqual([]);
  });

  it("a rule that broke down", () => {
    const [first] = rules;
    if (!first) throw new Error("no rules");
    const broken = createChecker({ rules: [{ ...first, looksAt: "document", check: () => { throw new Error("hỏng"); } }] });
    const verdict = judgeRelease(broken, startSession(broken, built("hd05"), { on: days.hd05 }), { on: days.hd05 });
    expect(unmet(verdict)).toEqual(["rules"]);
  });
});

const signed = { reason: "Biểu mẫu để nơi nhận điền", by: "văn thư", on: "2026-11-22" };

describe("what somebody answers for", () => {
  it("an error, in the file, and the verdict says who", () => {
    const input = built("hd05", { referenceNumber: "Số 6-NQ/TU" });
    const session = startSession(checker, input, { on: days.hd05 });
    const all = session.reports.flatMap(({ document, findings }) => findings.filter(({ severity }) => severity === "error").map((finding) => ({ ...markOf(finding, document), ...signed })));
    const { input: kept } = applyEdits(session.opened, [keepDismissals(all)]);
    const verdict = look(kept);
    expect(unmet(verdict)).toEqual([]);
    expect(verdict.dismissals).toMatchObject([{ ...signed, title: "Số văn bản nhỏ hơn 10 có số 0 đứng trước", text: "6", cites: ["hd05/II.I.3.2.2"] }]);
  });

  it("a question of the gate, until what it saw changes", () => {
    const input = built("hd05", body("Họ và tên: ................"));
    const { mark } = item(look(input), "blanks");
    if (!mark) throw new Error("nobody may answer");
    const session = startSession(checker, input, { on: days.hd05 });
    const { input: kept } = applyEdits(session.opened, [keepDismissals([{ ...mark, ...signed }])]);
    const verdict = look(kept);
    expect(item(verdict, "blanks")).toMatchObject({ state: "aside", aside: signed });
    expect(verdict).toMatchObject({ ready: true, dismissals: [{ title: "Chỗ chưa điền" }], stale: [] });
    const again = look(xml(kept as Uint8Array, (main) => main.replace("................", "................ sinh ngày ..........")));
    expect(again).toMatchObject({ ready: false, dismissals: [], stale: [{ title: "Chỗ chưa điền" }] });
  });

  it("never a tracked change, a comment or a draft mark", () => {
    expect(gateChecks.filter(({ mayBeAside }) => mayBeAside).map(({ id }) => id)).toEqual(["number", "date", "recipients", "blanks", "highlights", "hiddenText"]);
  });

  it("of a secret document no words are told", () => {
    const input = built("hd05", { referenceNumber: "Số: 06-NQ/TU", secrecyMark: "MẬT" });
    const session = startSession(checker, input, { on: days.hd05 });
    const all = session.reports.flatMap(({ document, findings }) => findings.map((finding) => ({ ...markOf(finding, document), ...signed })));
    const verdict = look(applyEdits(session.opened, [keepDismissals(all)]).input);
    expect(verdict.dismissals.map(({ text }) => text).join("")).toBe("");
    expect(verdict.documents[0]?.subject).toBe("");
  });
});

describe("cleaning", () => {
  const dirty = (): Uint8Array => {
    const input = withTemplate(withProperties(built("hd05", { referenceNumber: "Số 6-NQ/TU" })));
    const session = startSession(checker, input, { on: days.hd05 });
    const all = session.reports.flatMap(({ document, findings }) => findings.map((finding) => ({ ...markOf(finding, document), ...signed })));
    return applyEdits(session.opened, [keepDismissals(all)]).input as Uint8Array;
  };
  it("takes out who made it, with which template, and what was set aside; every other part keeps its bytes", async () => {
    const before = dirty();
    expect(look(before).properties.map(({ name, value }) => `${name}: ${value}`)).toEqual(["creator: Lê Văn Tám", "lastModifiedBy: may-tinh-7", "company: Công ty cũ", "template: file:///D:/Le Van Tam/mau.dotx"]);
    const cleaned = cleanCopy(startSession(checker, before, { on: days.hd05 }).opened);
    if (typeof cleaned === "string") throw new Error(cleaned);
    const after = look(cleaned);
    expect(item(after, "properties").state).toBe("met");
    expect(after.dismissals).toEqual([]);
    expect(unmet(after)).toEqual(["findings"]);
    const [old, now] = [openPackage(before), openPackage(cleaned)];
    const touched = new Set(["docProps/core.xml", "docProps/app.xml", "word/settings.xml", "word/_rels/settings.xml.rels", "word/_rels/document.xml.rels"]);
    expect(old.partNames.filter((name) => !now.partNames.includes(name)).sort()).toEqual(["customXml/_rels/item1.xml.rels", "customXml/item1.xml", "customXml/itemProps1.xml"]);
    for (const name of now.partNames) if (!touched.has(name)) expect(now.part(name)).toBe(old.part(name));
    expect(now.part("docProps/app.xml")).toContain("<Application>Microsoft Office Word</Application>");
    const complaints = await validateDocx(cleaned);
    if (complaints !== "unavailable") expect(complaints).toEqual([]);
  });

  it("changes nothing where there is nothing to clean, and nothing the second time", () => {
    const cleaned = cleanCopy(startSession(checker, dirty(), { on: days.hd05 }).opened) as Uint8Array;
    expect(Buffer.from(cleanCopy(startSession(checker, cleaned, { on: days.hd05 }).opened) as Uint8Array).equals(Buffer.from(cleaned))).toBe(true);
  });
});

it("ends each sentence with one full stop, of a look-alike and of a document that is judged alike", () => {
  const lookAlike = party({ partyTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuerName: ["UỶ BAN NHÂN DÂN TỈNH CAO BẰNG"], separatorAsterisk: null });
  for (const input of [party(), lookAlike]) {
    const { items } = judgeRelease(checker, startSession(checker, input, { on: days.hd05 }), { on: days.hd05 });
    expect(items.map(({ says }) => says.vi).filter((text) => text.endsWith(".."))).toEqual([]);
  }
});
