import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requirementOf } from "../../src/standard/index";
import type { StandardId } from "../../src/standard/vocabulary";
import { rules } from "../../src/rules/index";
import { indexHeading, ruleIndex } from "../../src/tools/rule-index";

const folder = "src/rules";
const page = join(folder, "README.md");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/")).filter((file) => file.includes("/") && file.endsWith(".ts"));
const sources = new Map(readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".ts")).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const texts: readonly StandardId[] = ["hd05", "hd36", "qd399", "qd66"];

describe("the list of rules", () => {
  it("has unique ids, sorted", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("names a rule by its path: every file that exports one rule has its id", () => {
    const single = files.filter((file) => /^export default defineRule/mu.test(sources.get(file) ?? ""));
    const wrong = single.filter((file) => !(sources.get(file) ?? "").includes(`id: "${file.replace(/\.ts$/u, "")}"`));
    expect(wrong).toEqual([]);
    const listed = new Set(rules.map((rule) => rule.id));
    expect(single.map((file) => file.replace(/\.ts$/u, "")).filter((id) => !listed.has(id))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s answers to rows that exist, in Vietnamese, and says why it mends nothing", (_id, rule) => {
    const asked = texts.flatMap((text) => {
      const row = rule.requires[text];
      return row === undefined ? [] : [requirementOf(text, row)];
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((requirement) => requirement !== undefined && requirement.person === undefined && requirement.asksNothing === undefined)).toBe(true);
    const words = [rule.title, ...Object.values(rule.messages)];
    expect(words.every((text) => text === text.normalize("NFC") && text.length > 5 && !/[!]|Lỗi|Phát hiện/u.test(text))).toBe(true);
    expect(Object.values(rule.messages).every((text) => text.endsWith("."))).toBe(true);
    if (rule.fix === "none") expect(rule.whyNoFix).toBeTruthy();
    expect(rule.example.right).not.toBe(rule.example.wrong);
  });

  it("has a test for every rule that stands in a file of its own", () => {
    const lacking = files.filter((file) => /^export default defineRule/mu.test(sources.get(file) ?? ""))
      .filter((file) => !existsSync(join("test/rules", file.replace(/\.ts$/u, ".test.ts"))));
    expect(lacking).toEqual([]);
  });
});

describe("the index of rules", () => {
  it("is fresh", () => {
    const now = readFileSync(page, "utf8");
    const fresh = ruleIndex(now.split(indexHeading)[0] ?? "");
    if (process.env.UPDATE_GOLDEN) writeFileSync(page, fresh);
    expect(readFileSync(page, "utf8")).toBe(fresh);
  });
});
