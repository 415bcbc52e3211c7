import { exitCodes, UsageError, type Command, type Load } from "./command";
import check from "./check";
import { serveChecks } from "./check-all";
import { version } from "./compose";
import convert from "./convert";
import draft from "./draft";
import fix from "./fix";
import { print } from "./print";
import provisions from "./provisions";
import release from "./release";
import register from "./register";
import rules from "./rules";
import server from "./server";
import template from "./template";

const commands: readonly Command[] = [check, fix, convert, draft, template, release, provisions, rules, server, register];

const overview = (): string => [
  `Thể Thức ${version}: soạn và kiểm tra thể thức văn bản của Đảng.`,
  "",
  ...commands.map((command) => `  the-thuc ${command.name.padEnd(11)} ${command.about}`),
  "",
  "  the-thuc <lệnh> --help    cách dùng một lệnh",
].join("\n");

/** Runs the command line and gives the exit code. What a caller typed wrong is one sentence on standard error. */
export async function main(args: readonly string[], load?: Load): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version") return print(version).then(() => exitCodes.fine);
  if (name === undefined || name === "--help" || name === "help") return print(overview()).then(() => exitCodes.fine);
  const command = commands.find((each) => each.name === name);
  try {
    if (!command) throw new UsageError(`Không có lệnh «${name}». Các lệnh: ${commands.map((each) => each.name).join(", ")}.`);
    if (rest.includes("--help")) return await print(command.usage).then(() => exitCodes.fine);
    return await command.run(rest, load);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exitCodes.unreadable;
  }
}

// In a thread that `check --jobs` started, this file only answers for files.
serveChecks();
