import { fold } from "../../shared/text";
import type { Component, Span } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** `sao y`, `sao lục`, `trích sao`: «sao y bản chính» belongs to the edition before. */
export default defineRule({
  id: "copies/kind",
  title: "Hình thức sao ghi đúng tên",
  requires: { hd05: "BS-05", hd36: "C01" },
  fix: "ask",
  looksAt: "copyBlock",
  messages: { kind: "Hình thức sao ghi «{found}»; ghi một trong các hình thức: {allowed}." },
  example: { right: "SAO Y", wrong: "SAO Y BẢN CHÍNH" },
  check({ component, standard, report }) {
    const { kinds, stamp } = standard.tables.copies;
    const named = component.part("kind");
    // The title of the stamp is no kind: in a stamp the kind stands behind the name of its field.
    const kind = named && stamp && fold(named.text) === fold(stamp.title) ? inField(component, stamp.fields) : named;
    if (!kind || kinds.some((each) => fold(each) === fold(kind.text))) return;
    const nearest = kinds.find((each) => fold(kind.text).startsWith(fold(each)) || fold(each).startsWith(fold(kind.text)));
    const upper = kind.text === kind.text.toUpperCase();
    report(kind, "kind", { found: kind.text.trim(), allowed: kinds.join(", ") },
      ...(nearest === undefined ? [] : [replaceText(kind, upper ? nearest.toUpperCase() : nearest)]));
  },
});

/** What is written behind «Hình thức sao:»; null where it is still open. */
function inField(component: Component, fields: readonly string[]): Span | null {
  const field = fields.find((each) => /^hình thức/iu.test(each));
  const line = component.lines.find(({ text }) => field !== undefined && fold(text).startsWith(fold(field)));
  const [, opening = "", value = ""] = /^([^:]*:\s*)(.*?)\s*$/u.exec(line?.text ?? "") ?? [];
  if (!line || !/\p{L}/u.test(value)) return null;
  const start = line.start + opening.length;
  return { paragraph: line.paragraph, start, end: start + value.length, text: value };
}
