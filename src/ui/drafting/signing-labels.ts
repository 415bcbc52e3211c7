import type { SigningOption } from "../../drafting/index";
import { askedPost } from "../../drafting/signing-options";

/** Ways of signing as the page prints them, `T/M BAN THƯỜNG VỤ · BÍ THƯ`, by id; two that print alike also say what they are for. */
export function signingLabels(options: readonly SigningOption[]): Readonly<Record<string, string>> {
  const printed = options.map((option) => [option, printedOf(option)] as const);
  const isAlone = (text: string): boolean => printed.filter(([, each]) => each === text).length === 1;
  return Object.fromEntries(printed.map(([{ id, label }, text]) => [id, isAlone(text) && text !== "" ? text : `${text} (${label})`.trim()]));
}

const printedOf = ({ columns }: SigningOption): string =>
  columns.map(({ lines }) => lines.map(({ text }) => text.replace(askedPost, "…")).filter(Boolean).join(" · ")).filter(Boolean).join(" | ");
