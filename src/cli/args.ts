import { parseArgs } from "node:util";
import { UsageError } from "./command";
import type { FormatEdition } from "../standard/vocabulary";
import type { CheckOptions } from "../engine/check";

type Options = Record<string, { readonly type: "string" | "boolean" }>;

/** Parses the arguments of a command; an unknown or incomplete option is a `UsageError` with a Vietnamese sentence. */
export function readArgs<const O extends Options>(args: readonly string[], options: O): {
  readonly values: { readonly [K in keyof O]?: O[K]["type"] extends "boolean" ? boolean : string };
  readonly words: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...options, help: { type: "boolean" } } as Options, allowPositionals: true, strict: true });
    return { values: values as never, words: positionals };
  } catch (error) {
    const code = (error as { code?: string }).code;
    const named = /'(-{1,2}[^'\s=]+)/u.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    throw new UsageError(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? `Không có tuỳ chọn ${named}.` : `Tuỳ chọn ${named} thiếu giá trị hoặc thừa giá trị.`);
  }
}

/** The local calendar day. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** `--on`: a real day as YYYY-MM-DD, today where it is not given. */
export function readDay(value: string | undefined): string {
  if (value === undefined) return today();
  const [year, month, day] = value.split("-").map(Number);
  const date = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day ?? NaN));
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError(`--on ghi «${value}»; hãy ghi một ngày có thật theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-06-03.`);
  }
  return value;
}

/** `--standard auto|hd05|hd36`; undefined for auto. */
export function readEdition(value: string | undefined): FormatEdition | undefined {
  if (value === undefined || value === "auto") return undefined;
  if (value === "hd05" || value === "hd36") return value;
  throw new UsageError(`--standard ghi «${value}»; chỉ nhận auto, hd05 hoặc hd36.`);
}

export function readCheckOptions(values: { readonly on?: string; readonly standard?: string }): CheckOptions {
  const edition = readEdition(values.standard);
  return { on: readDay(values.on), ...(edition ? { edition } : {}) };
}

export function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  if (value === undefined) return allowed[0];
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} ghi «${value}»; chỉ nhận ${allowed.join(", ")}.`);
  return found;
}
