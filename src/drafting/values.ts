import type { Day } from "../standard/editions";
import type { Passage } from "../templates/field";

/** Answers that were found good, tidied, by field. What was left blank is null or empty. */
export interface Values {
  /** A line of text, the words of a chosen option, or null. */
  text(field: string): string | null;
  choice(field: string): string | null;
  lines(field: string): readonly string[];
  passages(field: string): readonly Passage[];
  rows(field: string): readonly (readonly string[])[];
  day(field: string): Day | null;
  /** As it is typed, without a leading zero: `5`, `5a`. */
  serial(field: string): string | null;
}

export type Value =
  | { readonly is: "text" | "day" | "serial"; readonly value: string | null }
  | { readonly is: "choice"; readonly value: string | null; readonly words: string | null }
  | { readonly is: "lines"; readonly value: readonly string[] }
  | { readonly is: "rows"; readonly value: readonly (readonly string[])[] }
  | { readonly is: "passages"; readonly value: readonly Passage[] };

export function valuesOf(values: ReadonlyMap<string, Value>): Values {
  const single = (field: string, is: Value["is"]): string | null => {
    const found = values.get(field);
    return found?.is === is && (found.is === "text" || found.is === "day" || found.is === "serial" || found.is === "choice") ? found.value : null;
  };
  return {
    text: (field) => {
      const found = values.get(field);
      return found?.is === "choice" ? found.words : single(field, "text");
    },
    choice: (field) => single(field, "choice"),
    day: (field) => single(field, "day"),
    serial: (field) => single(field, "serial"),
    lines: (field) => {
      const found = values.get(field);
      return found?.is === "lines" ? found.value : [];
    },
    rows: (field) => {
      const found = values.get(field);
      return found?.is === "rows" ? found.value : [];
    },
    passages: (field) => {
      const found = values.get(field);
      return found?.is === "passages" ? found.value : [];
    },
  };
}
