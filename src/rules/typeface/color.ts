import type { PartyDocument } from "../../document/document";
import { formatRun } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { wholeSpan } from "../spans";
import { cover, visibleStretches } from "../visible-text";

/**
 * Stamps are red by nature: what stands for one is not text. The urgency mark is none of them: the edition that asks for black
 * names no ink for it and gives its letters a row of their own.
 */
const stamps = ["secrecyMark", "copyBlock", "seal", "digitalSignature"];

/** Chữ màu đen: `auto` or pure black. */
export default defineRule({
  id: "typeface/color",
  title: "Chữ màu đen",
  requires: { hd05: "TR-03" },
  fix: "safe",
  looksAt: "document",
  // Of text in other colours it sees the words too: blanks have none.
  sees: ({ runs, text }, _role, { tables }) => (runs.every(({ format }) => isBlack(format.color, tables.page.color)) ? null : text),
  messages: { color: "«{text}» có màu khác màu đen; chữ của văn bản màu đen." },
  example: { right: "Chữ màu đen", wrong: "Chữ màu xanh" },
  check({ document, standard, report }) {
    const { color } = standard.tables.page;
    if (color === null) return;
    for (const paragraph of document.paragraphs) {
      if (paragraph.runs.every(({ format }) => isBlack(format.color, color)) || isStamp(document, paragraph)) continue;
      const wrong = visibleStretches(wholeSpan(paragraph)).filter(({ format }) => !isBlack(format.color, color));
      const at = cover(wrong);
      if (at) report(at, "color", { text: excerpt(at.text) }, ...wrong.map(({ span }) => formatRun(span, { color })));
    }
  },
});

const isBlack = (found: string, color: string | null): boolean => found === "auto" || found.toUpperCase() === color?.toUpperCase();

const isStamp = (document: PartyDocument, paragraph: PartyDocument["paragraphs"][number]): boolean =>
  stamps.includes(document.roles.get(paragraph) ?? "");
