import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exampleSource } from "../drafting/profile/examples";
import { readProfile, type Issuer, type Profile } from "../drafting/index";
import { UsageError } from "./command";

/** The profile in a file. What it stands on is looked for beside it, then among the examples. */
export async function issuerFrom(path: string): Promise<Issuer> {
  const profile = checked(path, await readJsonObject(path));
  const source = (id: string): Profile | undefined => {
    const beside = join(dirname(path), `${id}.json`);
    const text = textOf(beside);
    return text === null ? exampleSource(id) : checked(beside, parsed(beside, text));
  };
  return { profile, source };
}

export async function readJsonObject(path: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`Không đọc được tệp ${path}.`);
  }
  return parsed(path, text);
}

function checked(path: string, json: unknown): Profile {
  const read = readProfile(json);
  if ("profile" in read) return read.profile;
  throw new UsageError(`Tệp ${path} chưa phải là hồ sơ cơ quan dùng được:\n${read.problems.map((problem) => `- ${problem}`).join("\n")}`);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function parsed(path: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, in the same words as any other shape that is not an object.
  }
  throw new UsageError(`Tệp ${path} không phải là JSON dạng {"ô": "giá trị"}.`);
}
