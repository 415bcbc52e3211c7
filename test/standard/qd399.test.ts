import { qd399Provisions } from "../../src/standard/qd399/provisions";
import { qd399Requirements } from "../../src/standard/qd399/requirements";
import { qd399Tables } from "../../src/standard/qd399/tables";
import { severityOf } from "../../src/standard/severity";
import { administrativePapers, documentTypes, type DocumentType, type Provision, type Requirement } from "../../src/standard/vocabulary";

const provisions: Readonly<Record<string, Provision>> = qd399Provisions;
const requirements: Readonly<Record<string, Requirement>> = qd399Requirements;

describe("QĐ 399", () => {
  it("has its five parts and nineteen articles", () => {
    const wanted = ["I", "II", "III", "IV", "V", "1.2", "2.1", ...Array.from({ length: 19 }, (_, at) => `${at + 1}`)];
    expect(Object.keys(provisions).sort()).toEqual(wanted.map((clause) => `qd399/${clause}`).sort());
  });

  it("is cited only where it exists, and answered wherever it asks", () => {
    const cited = Object.values(requirements).flatMap(({ cites }) => cites);
    expect(cited.filter((id) => !(id in provisions))).toEqual([]);
    const unanswered = Object.keys(provisions).filter((id) => !provisions[id]?.person && !provisions[id]?.asksNothing && !cited.includes(id));
    expect(unanswered).toEqual([]);
  });

  it.each([
    ["TQ-01", "error"], ["TQ-02", "error"], ["TQ-03", "warning"], ["TQ-04", "warning"], ["TQ-05", "warning"], ["TQ-06", "warning"],
    ["TQ-07", "hint"], ["TQ-08", "warning"],
  ] as const)("reports a breach of %s as %s", (row, severity) => {
    expect(severityOf(qd399Requirements[row])).toBe(severity);
  });

  it("holds every string precomposed", () => {
    const text = JSON.stringify([provisions, requirements, qd399Tables]);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("types of QĐ 399", () => {
  const rows = qd399Tables.documentTypes;

  it("are the 25 of Điều 5 and the 8 of Điều 6, in their order", () => {
    expect(rows.filter(({ isPaper }) => !isPaper).map(({ type }) => type)).toEqual([...documentTypes]);
    expect(rows.filter(({ isPaper }) => isPaper).map(({ type }) => type)).toEqual([...administrativePapers]);
    // By hand.
    expect(rows.map(({ name }) => name).join(", ")).toBe(
      "cương lĩnh chính trị, điều lệ Đảng, chiến lược, nghị quyết, quyết định, chỉ thị, kết luận, quy chế, quy định, thông tri, "
      + "hướng dẫn, thông báo, thông cáo, tuyên bố, lời kêu gọi, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, "
      + "tờ trình, công văn, biên bản, giấy giới thiệu, giấy chứng nhận, giấy đi đường, giấy nghỉ phép, giấy mời, phiếu chuyển, "
      + "phiếu gửi, thư công",
    );
  });

  it("print their name in capitals, except công văn", () => {
    expect(rows.filter(({ printsTypeName }) => !printsTypeName).map(({ type }) => type)).toEqual(["officialLetter"]);
    expect(rows.find(({ type }) => type === "regulation")?.typeName).toBe("QUY ĐỊNH");
  });

  it("say of no gloss that it is the law's", () => {
    expect(new Set(rows.map(({ glossConfidence }) => glossConfidence))).toEqual(new Set(["L"]));
  });
});

describe("authority under QĐ 399", () => {
  const columns: readonly DocumentType[] = [
    "resolution", "decision", "directive", "conclusion", "bylaws", "regulation", "circular", "guidance", "notice", "report", "plan",
    "masterPlan", "program", "scheme", "optionPlan", "project", "submission", "officialLetter", "minutes",
  ];
  const signs = (at: number) => columns.map((type) => ({ yes: "x", no: "-" })[qd399Tables.authority.filter(({ cites }) => cites === "qd399/11")[at]?.types[type] ?? "no"] ?? "?");
  const known = (at: number) => columns.map((type) => qd399Tables.authority.filter(({ cites }) => cites === "qd399/11")[at]?.types[type] !== undefined);

  // By hand: NQ QĐ CT KL QC QĐ TT HD TB BC KH QH CTr ĐA PA DA TTr CV BB.
  it.each([
    ["Ban chấp hành đảng bộ cơ sở (đảng uỷ cơ sở)", 0, "x x - x x x - - x x x x x x x x x x x"],
    ["Ban thường vụ đảng uỷ cơ sở", 1, "x x - x - x - x x x x x x x x x x x x"],
    ["Đảng uỷ bộ phận", 2, "x x - x x - - x x x x x x x x x x x x"],
    ["Chi bộ cơ sở, chi bộ trực thuộc", 3, "x x - x x - - - x x x x x x x x x x x"],
  ])("%s", (issuer, at, row) => {
    expect(qd399Tables.authority.filter(({ cites }) => cites === "qd399/11")[at]?.issuer).toBe(issuer);
    expect(signs(at).join(" ")).toBe(row);
    expect(known(at)).not.toContain(false);
  });

  it("leaves open what is not known of a congress of a chi bộ", () => {
    const congress = qd399Tables.authority.find(({ issuerKind }) => issuerKind === "cellCongress");
    expect(congress?.types).toEqual({
      resolution: "yes", bylaws: "yes", program: "yes", officialLetter: "yes", minutes: "yes",
      directive: "no", regulation: "no", circular: "no", guidance: "no",
    });
  });

  it("is information only above the grass roots", () => {
    const others = qd399Tables.authority.filter(({ cites }) => cites !== "qd399/11");
    expect(others.map(({ cites, confidence }) => [cites, confidence])).toEqual([["qd399/9", "L"], ["qd399/9", "L"]]);
  });
});
