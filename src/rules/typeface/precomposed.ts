import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { pieceOf, spanAt } from "../spans";

const word = /[\p{L}\p{M}]*[^\p{ASCII}\s][\p{L}\p{M}]*/gu;
/** A run without an end, which no writer makes: its text is named in stretches, for an edit a word would be ten thousand. */
const veryLong = 4000;
const stretch = /[^\p{C}\s](?:[^\p{C}\s]| (?! )){0,2000}/gu;

/**
 * Chữ dựng sẵn. Letters with combining marks look right and fail in searches and other programs. The text an edit writes is
 * the same text, precomposed; every word with marks is named because the normalised view cannot tell which were decomposed.
 */
export default defineRule({
  id: "typeface/precomposed",
  title: "Chữ Việt Unicode dựng sẵn",
  requires: { hd05: "TR-02b", hd36: "P05c" },
  fix: "safe",
  looksAt: "document",
  sees: ({ decomposed, text }) => (decomposed ? text : null),
  messages: { decomposed: "«{text}» có chữ Việt gõ bằng dấu rời (Unicode tổ hợp); nên dùng chữ dựng sẵn, nhìn không khác mà tìm kiếm được." },
  example: { right: "Đảng uỷ (dựng sẵn)", wrong: "Đảng uỷ (dấu rời)" },
  check({ document, report }) {
    for (const paragraph of document.paragraphs) {
      if (!paragraph.decomposed) continue;
      const edits = paragraph.runs.flatMap((run) => {
        const span = spanAt(paragraph, run.start, run.end);
        return [...span.text.matchAll(span.text.length > veryLong ? stretch : word)]
          .filter(([found]) => found.normalize("NFD") !== found)
          .map((match) => {
            const piece = pieceOf(span, match.index, match.index + match[0].length);
            return replaceText(piece, piece.text);
          });
      });
      report(paragraph, "decomposed", { text: excerpt(paragraph.text) }, ...edits);
    }
  },
});
