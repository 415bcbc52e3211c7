import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyEdits } from "../../src/document/apply";
import { keepDismissals } from "../../src/document/dismissals";
import { createChecker } from "../../src/engine/check";
import { markOf } from "../../src/engine/dismissals";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { party } from "../support/builder/party";
import { withProperties } from "../engine/release/parts";

const folder = mkdtempSync(join(tmpdir(), "the-thuc-release-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const at = (name: string): string => join(folder, name);
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/launch.mjs", ...args, "--on", "2026-11-22"], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}
const sha = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

const wrong = party({ referenceNumber: "Số 6-NQ/TU" });
const setAside = (): Uint8Array | string => {
  const checker = createChecker({ rules });
  const session = startSession(checker, withProperties(wrong), { on: "2026-11-22" });
  const all = session.reports.flatMap(({ document, findings }) => findings.map((finding) => ({ ...markOf(finding, document), reason: "Số của sổ cũ <1>", by: "văn thư", on: "2026-11-22" })));
  return applyEdits(session.opened, [keepDismissals(all)]).input;
};

it("says no with exit code 1, cleans nothing, and prints why", () => {
  const path = file("sai.docx", wrong);
  const { code, out } = run("release", path, "--clean", at("sach-1.docx"));
  expect(code).toBe(1);
  expect(out).toContain("Chưa sẵn sàng: 1 mục chưa đạt.");
  expect(out).toContain("Chưa sẵn sàng nên chưa làm sạch.");
  expect(existsSync(at("sach-1.docx"))).toBe(false);
});

it("says yes with exit code 0, cleans, and moves what was set aside from the file into the note", () => {
  const path = file("bo-qua.docx", setAside());
  expect(run("check", path).code).toBe(0);
  const { code, out } = run("release", path, "--note", at("phieu.html"), "--clean", at("sach.docx"), "--format", "json");
  const answer = JSON.parse(out) as { ready: boolean; sha256: string; clean: { sha256: string }; dismissals: { reason: string }[]; items: { check: string; state: string }[] };
  expect({ code, ready: answer.ready, sha256: answer.sha256, clean: answer.clean.sha256 }).toEqual({ code: 0, ready: true, sha256: sha(path), clean: sha(at("sach.docx")) });
  expect(answer.dismissals.map(({ reason }) => reason)).toEqual(["Số của sổ cũ <1>"]);
  const note = readFileSync(at("phieu.html"), "utf8");
  for (const words of ["Sẵn sàng phát hành", sha(path), sha(at("sach.docx")), "05-HD/VPTW", "Số của sổ cũ &lt;1&gt;", "văn thư", "Lê Văn Tám", "22/11/2026"]) expect(note).toContain(words);
  expect(note).not.toMatch(/(?:src|href)=|https?:|url\(/u);
  // The file that goes out carries neither: the old error stands open again.
  expect(run("check", at("sach.docx")).code).toBe(1);
  expect(readFileSync(at("sach.docx")).includes("the-thuc:dismissals")).toBe(false);
});

it("asks for exactly one file and never writes over it", () => {
  const path = file("dung.docx", party());
  expect(run("release", path)).toMatchObject({ code: 0 });
  expect(run("release")).toMatchObject({ code: 2 });
  expect(run("release", path, "--clean", path)).toMatchObject({ code: 2, err: expect.stringContaining("trùng") as string });
  expect(run("release", path, "--note", path)).toMatchObject({ code: 2 });
  expect(run("release", file("hong.docx", "không phải tệp Word"))).toMatchObject({ code: 2 });
});
