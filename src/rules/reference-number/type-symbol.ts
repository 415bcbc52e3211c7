import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** The symbol is that of the type the document names. Which of the two is the slip, only the drafter knows. */
export default defineRule({
  id: "reference-number/type-symbol",
  title: "Ký hiệu tên loại khớp với tên loại văn bản",
  requires: { hd05: "SK-10", hd36: "S04" },
  fix: "ask",
  looksAt: "referenceNumber",
  messages: { differs: "Ký hiệu tên loại ghi «{found}» mà văn bản là {type}; ký hiệu của {type} là «{expected}»." },
  example: { right: "NGHỊ QUYẾT, Số 05-NQ/TU", wrong: "NGHỊ QUYẾT, Số 05-CT/TU" },
  check({ component, document, standard, report }) {
    const symbol = component.part("typeSymbol");
    const { documentType } = document;
    if (!symbol || documentType === null || document.attached) return;
    const { typeSymbols, wrongTypeSymbols } = standard.tables.numbering;
    const allowed = typeSymbols[documentType];
    const [first] = allowed ?? [];
    if (!allowed || !first || wrongTypeSymbols[symbol.text] !== undefined) return;
    const issuerSymbol = component.part("issuerSymbol")?.text;
    if (allowed.some((each) => each.symbol.toLowerCase() === symbol.text.toLowerCase()
      && (each.onlyFor === undefined || (issuerSymbol !== undefined && each.onlyFor.includes(issuerSymbol))))) return;
    // A congress's papers and copies have symbols of their own; a công văn is known by its form alone.
    if (!componentOf(document, "typeName") && documentType !== "officialLetter") return;
    const type = standard.authority.documentTypes.find((row) => row.type === documentType)?.name ?? documentType;
    report(symbol, "differs", { found: symbol.text, type, expected: first.symbol }, replaceText(symbol, first.symbol));
  },
});
