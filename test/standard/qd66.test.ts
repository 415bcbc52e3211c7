import { authorityEditionOn } from "../../src/standard/editions";
import { qd66Provisions } from "../../src/standard/qd66/provisions";
import { qd66Requirements } from "../../src/standard/qd66/requirements";
import { qd66Tables } from "../../src/standard/qd66/tables";
import { severityOf } from "../../src/standard/severity";
import { documentTypes, type DocumentType, type Provision, type Requirement } from "../../src/standard/vocabulary";

const provisions: Readonly<Record<string, Provision>> = qd66Provisions;
const requirements: Readonly<Record<string, Requirement>> = qd66Requirements;

describe("provisions and requirements of QĐ 66", () => {
  it.each(["2", "3", "4", "6", "7", "7.1a", "7.1e", "7.2", "7.3", "8", "9.4c", "10", "14", "15", "15.9", "16"])("has Điều %s", (clause) => {
    expect(provisions).toHaveProperty([`qd66/${clause}`]);
  });

  it("cites provisions that exist, and leaves none unanswered", () => {
    const cited = Object.values(requirements).flatMap((requirement) => requirement.cites);
    expect(cited.filter((id) => !(id in provisions))).toEqual([]);
    const unanswered = Object.entries(provisions)
      .filter(([id, provision]) => !provision.person && !provision.asksNothing && !cited.includes(id));
    expect(unanswered).toEqual([]);
  });

  it("judges only what was read: the other articles are for a person, the chi bộ is advice", () => {
    expect(qd66Requirements.Q03.person).toBeTruthy();
    expect(severityOf(qd66Requirements.Q03b)).toBe("hint");
    expect(severityOf(qd66Requirements.Q02b)).toBe("hint");
    expect(severityOf(qd66Requirements.Q02)).toBe("error");
  });

  it("holds every string precomposed", () => {
    const text = JSON.stringify([qd66Provisions, qd66Requirements, qd66Tables]);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("types of QĐ 66", () => {
  it("are the 25 in the order of the text, then the papers", () => {
    const types = qd66Tables.documentTypes;
    expect(types.filter((row) => !row.isPaper).map((row) => row.type)).toEqual([...documentTypes]);
    expect(types.filter((row) => row.isPaper).map((row) => row.name)).toEqual([
      "giấy giới thiệu", "giấy chứng nhận", "giấy đi đường", "giấy nghỉ phép", "phiếu gửi",
    ]);
  });

  it("print their names in capitals, công văn none", () => {
    const names = qd66Tables.documentTypes.map((row) => row.typeName);
    expect(names.slice(0, 5)).toEqual(["CƯƠNG LĨNH CHÍNH TRỊ", "ĐIỀU LỆ ĐẢNG", "CHIẾN LƯỢC", "NGHỊ QUYẾT", "QUYẾT ĐỊNH"]);
    expect(qd66Tables.documentTypes.filter((row) => !row.printsTypeName).map((row) => row.name)).toEqual(["công văn"]);
  });
});

describe("authority under QĐ 66", () => {
  const row = (cites: string) => qd66Tables.authority.find((one) => one.cites === cites);
  const may = (cites: string) => Object.entries(row(cites)?.types ?? {}).filter(([, sign]) => sign === "yes").map(([type]) => type);

  // By hand, from Điều 7 as quoted.
  it.each<[string, DocumentType[]]>([
    ["qd66/7.1a", ["resolution", "bylaws", "notice", "communique", "program", "officialLetter", "minutes"]],
    ["qd66/7.1b", ["notice", "report", "program", "officialLetter", "minutes"]],
    ["qd66/7.1c", ["report", "program", "officialLetter", "minutes"]],
    ["qd66/7.1d", ["report"]],
    ["qd66/7.1e", ["report"]],
    ["qd66/7.2", [
      "resolution", "decision", "conclusion", "bylaws", "regulation", "notice", "communique", "report", "plan", "masterPlan", "program",
      "scheme", "optionPlan", "project", "submission", "officialLetter", "minutes",
    ]],
    ["qd66/7.3", [
      "resolution", "decision", "directive", "conclusion", "bylaws", "regulation", "circular", "guidance", "notice", "report", "plan",
      "masterPlan", "program", "scheme", "optionPlan", "project", "submission", "officialLetter", "minutes",
    ]],
  ])("%s", (cites, types) => {
    expect(may(cites)).toEqual(types);
  });

  it("never judges a ban kiểm phiếu's biên bản, nor a type that no column has", () => {
    expect(row("qd66/7.1e")?.types).not.toHaveProperty("minutes");
    for (const one of qd66Tables.authority) expect(one.types).not.toHaveProperty("strategy");
  });

  it("keeps from a chi bộ only the three that were read", () => {
    expect(row("qd66/9.4c")?.types).toEqual({ conclusion: "no", bylaws: "no", notice: "no" });
  });

  it("cites provisions that exist, with the same types as the provision says", () => {
    for (const one of qd66Tables.authority) {
      const says = provisions[one.cites]?.says ?? "";
      expect(says).not.toBe("");
      for (const [type, sign] of Object.entries(one.types)) {
        const name = qd66Tables.documentTypes.find((each) => each.type === type)?.name ?? type;
        const says7 = says.slice(says.lastIndexOf("ban hành:"));
        if (one.cites.startsWith("qd66/7")) expect([one.issuer, name, says7.includes(name)]).toEqual([one.issuer, name, sign === "yes"]);
      }
    }
  });
});

describe("the reign of QĐ 66", () => {
  it.each([
    ["2017-02-05", null], ["2017-02-06", "qd66"], ["2026-01-08", "qd66"], ["2026-01-09", "qd399"],
  ])("%s is governed by %s", (day, edition) => {
    expect(authorityEditionOn(day)).toBe(edition);
  });
});
