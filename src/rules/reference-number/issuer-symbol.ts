import { fold, isPlaceholder } from "../../shared/text";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { issuerRowOf, oneLine } from "../issuers";
import { defineRule } from "../rule";

/** The list's last row of a kind: «Các đảng uỷ khác» is every đảng uỷ that has no row of its own. */
const others = /^Các (.+) khác$/u;

/**
 * Symbols of the unified list: a body whose name opens as the list prints it carries the list's symbol, with or without the
 * level behind it. Other symbols follow from first letters and are not judged.
 */
export default defineRule({
  id: "reference-number/issuer-symbol",
  title: "Ký hiệu cơ quan ban hành theo bảng thống nhất",
  requires: { hd05: "SK-13", hd36: "S08" },
  fix: "ask",
  looksAt: "referenceNumber",
  messages: { differs: "Ký hiệu cơ quan ghi «{found}»; ký hiệu thống nhất của {body} là «{expected}»." },
  example: { right: "CHI BỘ SINH VIÊN, Số 05-NQ/CB", wrong: "CHI BỘ SINH VIÊN, Số 05-NQ/CBSV" },
  check({ component, document, standard, report }) {
    const symbol = component.part("issuerSymbol");
    const issuer = componentOf(document, "issuerName");
    const row = issuerRowOf(document, standard);
    if (!symbol || isPlaceholder(symbol.text) || !issuer || !row || row.parentLine === "congress" || symbol.text.includes(standard.tables.numbering.betweenJointIssuers)) return;
    const name = fold(oneLine(issuer.text));
    const [best] = standard.tables.numbering.issuerSymbols
      .map((each) => ({ ...each, body: others.exec(each.body)?.[1] ?? each.body }))
      .filter(({ basis, confidence, body }) => basis === "printed" && confidence === "H" && (name === fold(body) || name.startsWith(`${fold(body)} `)))
      .sort((a, b) => b.body.length - a.body.length);
    if (!best || symbol.text.startsWith(best.symbol)) return;
    report(symbol, "differs", { found: symbol.text, body: best.body, expected: best.symbol }, replaceText(symbol, best.symbol));
  },
});
