import { isPlaceholder } from "../../shared/text";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/** `07-HD/BTCTU` as an appendix cites it. */
const cited = /(?<![\p{L}\d])\d{1,5}\p{L}?-[\p{L}\d]+\/[\p{L}\d/-]+/u;

/**
 * The line below an appendix's heading names the document it belongs to. Told only where one half is the document's own and the
 * other is not: a line that names another document altogether may mean just that.
 */
export default defineRule({
  id: "appendix/own-number",
  title: "Dòng dẫn chiếu của phụ lục ghi đúng số và ký hiệu của văn bản",
  requires: { hd05: "PL-03" },
  fix: "ask",
  looksAt: "appendix",
  messages: { other: "«{heading}» kèm theo văn bản số «{found}» mà số của văn bản này là «{expected}»." },
  example: {
    right: "Số 07-HD/BTCTU … Phụ lục 1 / (Kèm theo Hướng dẫn số 07-HD/BTCTU, …)",
    wrong: "Số 07-HD/BTCTU … Phụ lục 1 / (Kèm theo Hướng dẫn số 17-HD/BTCTU, …)",
  },
  check({ component, document, standard, report }) {
    const number = componentOf(document, "referenceNumber");
    const [serial, symbol] = [number?.part("serial")?.text, number?.part("symbol")?.text];
    const heading = component.part("heading") ?? component.lines[0];
    if (document.attached || serial === undefined || symbol === undefined || isPlaceholder(symbol) || !heading) return;
    for (const line of component.partsNamed("reference")) {
      const found = find(line, cited);
      if (!found) continue;
      const expected = `${serial}${standard.tables.numbering.betweenNumberAndSymbol}${symbol}`;
      const at = found.text.indexOf("-");
      const [itsSerial, itsSymbol] = [found.text.slice(0, at), found.text.slice(at + 1)];
      if ((itsSerial === serial) === (itsSymbol === symbol)) continue;
      report(found, "other", { heading: excerpt(heading.text), found: found.text, expected }, replaceText(found, expected));
    }
  },
});
