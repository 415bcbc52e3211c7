import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** `QĐi` under HD 05, `TTR` for `TTr`: a form that is not the symbol of this edition, or not in its letters. */
export default defineRule({
  id: "reference-number/type-symbol-form",
  title: "Ký hiệu tên loại viết đúng mẫu",
  requires: { hd05: "SK-10", hd36: "S04" },
  fix: "safe",
  looksAt: "referenceNumber",
  messages: { form: "Ký hiệu tên loại ghi «{found}»; ký hiệu là «{expected}»." },
  example: { right: "Số 05-QĐ/TU", wrong: "Số 05-QyĐ/TU" },
  check({ component, document, standard, report }) {
    const { wrongTypeSymbols, typeSymbols } = standard.tables.numbering;
    const symbol = component.part("typeSymbol");
    if (!symbol) return;
    const known = Object.values(typeSymbols).flatMap((each) => each.map((one) => one.symbol));
    if (known.includes(symbol.text)) return;
    const own = document.documentType === null ? undefined : typeSymbols[document.documentType]?.[0]?.symbol;
    const expected = wrongTypeSymbols[symbol.text]
      ?? [own, ...known].find((each) => each !== undefined && each.toLowerCase() === symbol.text.toLowerCase());
    if (expected !== undefined) report(symbol, "form", { found: symbol.text, expected }, replaceText(symbol, expected));
  },
});
