import { asCsv } from "./csv";
import { asHtml } from "./html";
import { asJson } from "./json";
import { asText } from "./text";
import type { CheckAnswer } from "./summary";

export const formatters: Readonly<Record<"text" | "json" | "csv" | "html", (answer: CheckAnswer) => string>> = { text: asText, json: asJson, csv: asCsv, html: asHtml };
