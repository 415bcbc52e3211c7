import { isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { isCongress } from "../issuers";
import { defineRule } from "../rule";

/** Đại hội and all its bodies share one symbol. */
export default defineRule({
  id: "reference-number/congress-symbol",
  title: "Văn bản của đại hội dùng ký hiệu ĐH",
  requires: { hd05: "SK-12", hd36: "S05" },
  fix: "ask",
  looksAt: "referenceNumber",
  messages: { differs: "Ký hiệu cơ quan ghi «{found}»; đại hội và các cơ quan của đại hội dùng ký hiệu «{expected}»." },
  example: { right: "Số 01-BC/ĐH", wrong: "Số 01-BC/ĐCT" },
  check({ component, document, standard, report }) {
    const symbol = component.part("issuerSymbol");
    const expected = standard.tables.numbering.congressSymbol;
    if (!symbol || isPlaceholder(symbol.text) || !isCongress(document.issuerKind) || symbol.text === expected) return;
    report(symbol, "differs", { found: symbol.text, expected }, replaceText(symbol, expected));
  },
});
