import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { party } from "../support/builder/party";

const folder = mkdtempSync(join(tmpdir(), "the-thuc-cli-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/launch.mjs", ...args], { encoding: "utf8", maxBuffer: 64 << 20 });
  return { code: status, out: stdout, err: stderr };
}
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
interface Answer { tool: string; version: string; results: { file: string; kind: string; reason: string; edition: string | null; editionReason: string; documentType: string | null; ms: number; components: { kind: string; text: string; paragraphs: number[] }[]; findings: Record<string, unknown>[] }[] }
const json = (out: string): Answer => JSON.parse(out) as Answer;

const good = file("dung.docx", party());
const wrong = file("sai.docx", party({ referenceNumber: "Số 5-NQ/TU" }));

describe("check", () => {
  it("exits 0 on a compliant document and prints the public shape", () => {
    const { code, out, err } = run("check", good, "--format", "json");
    const answer = json(out);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(["tool", "version", "results"]);
    expect(Object.keys(answer.results[0] ?? {})).toEqual(["file", "kind", "reason", "edition", "editionReason", "documentType", "ms", "components", "findings"]);
    expect(answer.results[0]).toMatchObject({ file: good, kind: "party", edition: "hd05", documentType: "resolution" });
  });

  it("exits 1 on an error and names place, clause and fix", () => {
    const { code, out } = run("check", wrong, "--format", "json");
    expect(code).toBe(1);
    const found = json(out).results[0]?.findings.find((finding) => finding["rule"] === "reference-number/leading-zero");
    expect(Object.keys(found ?? {})).toEqual(["rule", "cites", "severity", "outcome", "dismissed", "component", "story", "paragraph", "text", "message", "fix"]);
    expect(found).toMatchObject({ cites: ["hd05/II.I.3.2.2"], severity: "error", outcome: "wrong", dismissed: false, component: "referenceNumber", story: "body", fix: "safe" });
  });

  it("exits 2 where one file is broken and still reports the others, in a folder too", () => {
    const broken = file("hong.docx", "đây không phải là tệp zip");
    const { code, out } = run("check", folder, "--format", "json");
    expect(code).toBe(2);
    const kinds = Object.fromEntries(json(out).results.map((result) => [result.file, result.kind]));
    expect(kinds).toMatchObject({ [good]: "party", [wrong]: "party", [broken]: "unreadable" });
    expect(json(out).results.find((result) => result.file === broken)?.reason).toMatch(/^[\p{Lu}].+[.)]$/u);
    rmSync(broken);
  });

  it("says the same with several jobs, in the same order", () => {
    const strip = (out: string): unknown => json(out).results.map((result) => ({ ...result, ms: 0 }));
    expect(strip(run("check", good, wrong, good, "--format", "json", "--jobs", "3").out)).toEqual(strip(run("check", good, wrong, good, "--format", "json").out));
  });

  it.each(["text", "csv", "html"])("prints %s with the message and the clause", (format) => {
    const { out } = run("check", wrong, "--format", format);
    expect(out).toContain("Số 05-NQ/TU".slice(3, 5));
    expect(out).toContain("Hướng dẫn 05-HD/VPTW");
  });

  it("judges by the edition that is named, or by the day that is called today", () => {
    expect(json(run("check", good, "--format", "json", "--standard", "hd36").out).results[0]?.edition).toBe("hd36");
    const draft = file("du-thao.docx", party({ placeAndDate: "Cao Bằng, ngày … tháng … năm 2026" }));
    expect(json(run("check", draft, "--format", "json", "--on", "2026-05-26").out).results[0]?.edition).toBe("hd36");
    expect(json(run("check", draft, "--format", "json", "--on", "2026-05-27").out).results[0]?.edition).toBe("hd05");
    rmSync(draft);
  });

  it.each([
    [["check"], "Hãy ghi tên tệp"], [["check", "x", "--format", "xml"], "chỉ nhận text"], [["check", "x", "--on", "2026-02-30"], "ngày có thật"],
    [["check", "x", "--standard", "hd99"], "chỉ nhận auto"], [["check", "--gi-do"], "--gi-do"], [["xoa"], "Không có lệnh"],
  ])("answers %j with one sentence and exit code 2", (args, sentence) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("fix", () => {
  it("writes a mended copy, leaves its input alone, and has nothing to do the second time", () => {
    const before = readFileSync(wrong);
    const output = join(folder, "da-sua.docx");
    const { code, out } = run("fix", wrong, "--output", output);
    expect(code).toBe(0);
    expect(out).toContain("reference-number/leading-zero");
    expect(readFileSync(wrong).equals(before)).toBe(true);
    expect(run("check", output).code).toBe(0);
    const again = join(folder, "lai.docx");
    run("fix", output, "--output", again);
    expect(readFileSync(again).equals(readFileSync(output))).toBe(true);
    rmSync(output);
    rmSync(again);
  });

  it("refuses to write over its input", () => {
    expect(run("fix", wrong, "--output", wrong)).toMatchObject({ code: 2 });
    expect(run("fix", wrong, "--output", join(folder, ".", "sai.docx"))).toMatchObject({ code: 2 });
  });

  it("prints the plan and writes nothing in a dry run", () => {
    const output = join(folder, "khong-ghi.docx");
    const { code, out } = run("fix", wrong, "--dry-run", "--output", output);
    expect(code).toBe(0);
    expect(out).toContain("→");
    expect(existsSync(output)).toBe(false);
  });

  it("mends only by the rules named, and refuses a name it does not know", () => {
    const output = join(folder, "mot.docx");
    run("fix", wrong, "--rules", "five-hyphens/exactly-five", "--output", output);
    expect(run("check", output).code).toBe(1);
    expect(run("fix", wrong, "--rules", "khong/co", "--output", output).err).toContain("khong/co");
    rmSync(output);
  });
});

describe("draft", () => {
  it("lists its templates, those of an issuer with what has to be said of them", () => {
    const ids = (out: string): readonly string[] => out.trim().split("\n").map((line) => line.split("  ")[0] ?? "");
    const all = ids(run("draft", "--list").out);
    expect(all.length).toBeGreaterThanOrEqual(33);
    const cell = run("draft", "--list", "--issuer", "partyCell", "--on", "2026-06-15").out;
    expect(ids(cell)).toContain("resolution");
    for (const id of ["directive", "regulation", "guidance", "circular", "decision-with-regulation"]) expect(ids(cell)).not.toContain(id);
    expect(run("draft", "--list", "--profile", "assets/profiles/dang-uy-phuong-muong-thanh.json", "--on", "2026-06-15").out).toContain("Chưa đọc được nguyên văn Điều 10 Quy định 399-QĐ/TW");
    expect(run("draft", "--list", "--issuer", "nobody")).toMatchObject({ code: 2 });
  });
  it.each([
    ["minutes", ["--issuer", "partyCell"]], ["report", ["--profile", "assets/profiles/dang-uy-phuong-muong-thanh.json"]],
    // The names that drafting began with.
    ["resolution-of-provincial-committee", []], ["letter-of-provincial-committee-office", []],
  ])("prints answers to %s that work, and drafts from them", (id, issuer) => {
    const answers = file(`${id}.json`, run("draft", id, "--example", ...issuer).out);
    const output = join(folder, `${id}.docx`);
    expect(run("draft", id, "--answers", answers, "--output", output, ...issuer)).toMatchObject({ code: 0 });
    expect(json(run("check", output, "--format", "json").out).results[0]?.findings.filter((finding) => finding["severity"] !== "hint")).toEqual([]);
    rmSync(output);
  });
  it("writes nothing where an answer, the profile or its file is wrong", () => {
    const output = join(folder, "never.docx");
    const answers = file("bad.json", JSON.stringify({ subject: "về 🎉", serial: 0, signer: "TS. Nguyễn Văn An" }));
    const bad = run("draft", "report", "--issuer", "partyCell", "--answers", answers, "--output", output);
    expect(bad.code).toBe(2);
    for (const field of ["subject: ", "serial: ", "signer: "]) expect(bad.err).toContain(field);
    const profile = file("profile.json", JSON.stringify({ id: "X y", title: "", issuer: { kind: "office", name: [] }, hue: 1 }));
    const broken = run("draft", "report", "--profile", profile, "--answers", answers, "--output", output);
    expect(broken.err).toContain("«issuer.kind»");
    expect(broken.err).toContain("«hue»");
    expect(run("draft", "directive", "--issuer", "partyCell", "--answers", answers, "--output", output).err).toContain("chỉ thị");
    expect(existsSync(output)).toBe(false);
  });
});

describe("provisions and rules", () => {
  it("lists every provision once and exits 1 while one is nobody's", () => {
    const { code, out } = run("provisions", "--format", "json");
    const { provisions } = JSON.parse(out) as { provisions: { id: string; keeper: string; says: string }[] };
    expect(new Set(provisions.map((each) => each.id)).size).toBe(provisions.length);
    expect(code).toBe(provisions.some((each) => each.keeper === "notYet") ? 1 : 0);
  });
  it("describes every rule", () => {
    const { rules } = JSON.parse(run("rules", "--format", "json").out) as { rules: { id: string; cites: string[]; right: string; wrong: string; fix: string; whyNoFix: string | null }[] };
    expect(rules.length).toBeGreaterThanOrEqual(40);
    for (const rule of rules) {
      expect(rule.cites.length).toBeGreaterThan(0);
      if (rule.fix === "none") expect(rule.whyNoFix).toBeTruthy();
    }
  });
});
