import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocuments } from "../../src/document/open";
import { decision } from "../support/builder/content";
import { party } from "../support/builder/party";
import { officeTemplate } from "../support/office-template";
import { validateDocx } from "../support/ooxml-validator";

const folder = mkdtempSync(join(tmpdir(), "the-thuc-draft-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
jest.setTimeout(60_000);

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/launch.mjs", ...args], { encoding: "utf8", maxBuffer: 64 << 20 });
  return { code: status, out: stdout, err: stderr };
}
function file(name: string, content: Uint8Array | string | object): string {
  const path = join(folder, name);
  writeFileSync(path, content instanceof Uint8Array || typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
const textOf = (path: string): string => openDocuments(new Uint8Array(readFileSync(path))).documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");
const on = ["--on", "2026-06-20"];

describe("template lint", () => {
  it("lists the fields of a template that can be used, and exits 0", () => {
    const { code, out, err } = run("template", "lint", file("mau.docx", officeTemplate()), ...on);
    expect([code, err]).toEqual([0, ""]);
    const [head = "", ...lines] = out.trim().split("\n");
    expect(head).toMatch(/mau\.docx: 5 ô$/u);
    expect(lines.slice(0, 5).map((line) => line.trim().split(/\s+/u)[0])).toEqual(["serial", "issueDate", "subject", "ourOwn", "signer"]);
    expect(lines.find((line) => line.includes("ourOwn"))).toContain("thẻ riêng của cơ quan");
    expect(out.trim().split("\n").at(-1)).toBe("Mẫu dùng được.");
  });

  it("prints the same as JSON for programs", () => {
    const { code, out } = run("template", "lint", file("mau.docx", officeTemplate()), ...on, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      edition: "hd05", ok: true, notParty: null, lacking: [], findings: [],
      fields: [
        { tag: "serial", known: true, usable: true, places: 1 }, { tag: "issueDate", known: true }, { tag: "subject", known: true },
        { tag: "ourOwn", label: "Nơi lưu của cơ quan", known: false }, { tag: "signer", known: true },
      ],
    });
  });

  it.each<[string, () => Uint8Array | string, number, RegExp]>([
    ["a template without fields", () => party({ base: decision }), 1, /Thiếu ô phải có: serial, issueDate, subject, signer\..*Mẫu chưa dùng được\./su],
    ["one that breaks the standard", () => officeTemplate({ typeName: "Quyết định" }), 1, /^Lỗi: .*Mẫu chưa dùng được\./msu],
    ["one of the State's", () => party({ partyTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuerName: ["UỶ BAN NHÂN DÂN TỈNH CAO BẰNG"], separatorAsterisk: null }), 1, /Mẫu chưa dùng được\./u],
  ])("says what is wrong with %s and exits 1", (name, make, wanted, says) => {
    const made = make();
    const { code, out } = run("template", "lint", file(`${name}.docx`, made), ...on);
    expect([code, out]).toEqual([wanted, expect.stringMatching(says)]);
  });

  it.each<[string, readonly string[]]>([["no file", ["lint"]], ["no verb", ["mau.docx"]], ["a file that is none", ["lint", "khong-co.docx"]], ["what is no document", ["lint", "hong.docx"]]])("exits 2 with a sentence for %s", (_, args) => {
    file("hong.docx", "đây không phải là tệp zip");
    const { code, out, err } = run("template", ...args.map((arg) => (arg === "hong.docx" ? join(folder, arg) : arg)));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/\p{L}.*\.\n$/su);
  });
});

describe("draft FILE.docx", () => {
  const answers = { serial: 7, issueDate: "2026-06-03", subject: "về công tác cán bộ", signer: "Trần Thị Bình" };

  it("fills an office's own template by its tags and leaves the template as it is", async () => {
    const template = file("mau.docx", officeTemplate());
    const before = readFileSync(template);
    const output = join(folder, "quyet-dinh.docx");
    const { code, out, err } = run("draft", template, "--answers", file("tra-loi.json", answers), "--output", output, ...on);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Đã ghi ${output}.`);
    for (const text of ["Số 07-QĐ/TU", "ngày 03 tháng 6 năm 2026", "về công tác cán bộ", "Trần Thị Bình"]) expect(textOf(output)).toContain(text);
    expect(readFileSync(template).equals(before)).toBe(true);
    const complaints = await validateDocx(output);
    if (complaints !== "unavailable") expect(complaints).toEqual([]);
    expect(run("check", output, ...on).code).toBe(0);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["number 0", { serial: 0 }, /^serial: .*số nguyên từ 1 trở lên/mu],
    ["no such day", { issueDate: "2026-02-30" }, /^issueDate: .*không có ngày này/mu],
    ["a degree before the name", { signer: "TS. Trần Thị Bình" }, /^signer: .*học hàm, học vị/mu],
    ["an emoji", { subject: "về công tác 🎉" }, /^subject: .*biểu tượng/mu],
    ["a tag that it has not", { subjekt: "x" }, /^subjekt: /mu],
  ])("%s: a sentence at the field, and nothing is written", (_, change, says) => {
    const output = join(folder, "khong-ghi.docx");
    const { code, out, err } = run("draft", file("mau.docx", officeTemplate()), "--answers", file("sai.json", { ...answers, ...change }), "--output", output, ...on);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(existsSync(output)).toBe(false);
  });

  it("does not write over the template, nor without answers", () => {
    const template = file("mau.docx", officeTemplate());
    const before = readFileSync(template);
    for (const args of [["--answers", file("tra-loi.json", answers), "--output", template], ["--output", join(folder, "x.docx")], ["--answers", file("mang.json", []), "--output", join(folder, "x.docx")]]) {
      const { code, err } = run("draft", template, ...args);
      expect(code).toBe(2);
      expect(err).toMatch(/\.\n$/u);
    }
    expect(readFileSync(template).equals(before)).toBe(true);
    expect(existsSync(join(folder, "x.docx"))).toBe(false);
  });
});

// The list of the bad answers that people give; each row has its own sentence, and no file.
describe("bad answers to a template of ours", () => {
  const profile = ["--profile", "assets/profiles/dang-uy-phuong-muong-thanh.json"];
  it.each<[string, Record<string, unknown>, RegExp]>([
    ["a field that is missing", { subject: undefined }, /^subject: «Trích yếu» còn để trống; ô này phải ghi\.$/mu],
    ["an impossible date", { issueDate: "31/02/2026" }, /^issueDate: .*không có ngày này trong lịch\.$/mu],
    ["number 0", { serial: 0 }, /^serial: .*số văn bản là số nguyên từ 1 trở lên\.$/mu],
    ["a subject of 400 characters", { subject: "về ".padEnd(400, "x") }, /^subject: «Trích yếu» dài 400 ký tự; nhiều nhất là 300 ký tự\.$/mu],
    ["an emoji", { subject: "kết quả công tác 👍" }, /^subject: .*văn bản không dùng biểu tượng\.$/mu],
    ["right-to-left text", { subject: "kết quả מבחן" }, /^subject: .*từ phải sang trái.*\.$/mu],
    ["a name with a degree", { signer: "PGS.TS. Nguyễn Văn An" }, /^signer: .*học hàm, học vị.*\.$/mu],
  ])("%s gets a sentence at the field and nothing is written", (_, change, says) => {
    const output = join(folder, "bao-cao.docx");
    const answers = file("bao-cao.json", { subject: "kết quả công tác quý I", issueDate: "2026-06-12", serial: 5, ...change });
    const { code, out, err } = run("draft", "report", ...profile, "--answers", answers, "--output", output, ...on);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(existsSync(output)).toBe(false);
  });
});
