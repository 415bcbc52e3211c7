import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentsOfHd36 } from "../engine/documents-of-hd36";
import { party } from "../support/builder/party";

const folder = mkdtempSync(join(tmpdir(), "the-thuc-convert-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const old = join(folder, "cu.docx");
writeFileSync(old, party({ ...documentsOfHd36["tờ trình"]?.of, edition: "hd36" }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/launch.mjs", ...args], { encoding: "utf8", maxBuffer: 64 << 20 });
  return { code: status, out: stdout, err: stderr };
}

describe("convert", () => {
  it("writes a new file that the new edition has nothing against, and says that the date still names the old one", () => {
    const output = join(folder, "moi.docx");
    const before = readFileSync(old);
    const { code, out } = run("convert", old, "--to", "hd05", "--output", output);
    expect(code).toBe(0);
    expect(out).toMatch(/Kính gửi.*→.*Kính trình/u);
    expect(out).toMatch(/--standard hd05/u);
    expect(readFileSync(old).equals(before)).toBe(true);
    expect(run("check", old, "--standard", "hd05").code).toBe(1);
    expect(run("check", output, "--standard", "hd05").code).toBe(0);
  });
  it("prints the plan with before and after and writes nothing", () => {
    const { code, out } = run("convert", old, "--to", "hd05", "--dry-run", "--format", "json", "--output", join(folder, "khong.docx"));
    const plan = JSON.parse(out) as { to: string; changes: { rule: string; before: string; after: string }[]; refused: unknown[]; advice: unknown[] };
    expect([code, plan.to, plan.refused, plan.advice]).toEqual([0, "hd05", [], []]);
    expect(plan.changes.map(({ rule }) => rule)).toContain("submitted-to/word");
    expect(existsSync(join(folder, "khong.docx"))).toBe(false);
  });
  it.each([
    [["convert", old, "--output", join(folder, "x.docx")], /--to hd05/u], [["convert", old, "--to", "hd36", "--dry-run"], /hd36/u],
    [["convert", old, "--to", "hd05", "--output", old], /trùng với tệp vào/u], [["convert", old, "--to", "hd05"], /--output/u], [["convert", "--to", "hd05", "--dry-run"], /đúng một tệp/u],
  ] as const)("%j: one sentence and exit 2", (args, sentence) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
