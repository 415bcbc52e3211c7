import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import type { RequirementRefs } from "../../standard/index";
import type { TypeSymbol } from "../../standard/tables";
import { defineRule, type Rule } from "../rule";

/**
 * The symbol is that of the type the document names. Which of the two is the slip, only the drafter knows. How binding a
 * symbol is depends on whether the text lists it, shows it in an example or leaves it to first letters.
 */
export function typeSymbol(id: string, title: string, basis: TypeSymbol["basis"], requires: RequirementRefs, example: Rule["example"]): Rule {
  return defineRule({
    id: `reference-number/${id}`,
    title,
    requires,
    fix: "ask",
    looksAt: "referenceNumber",
    messages: { differs: "Ký hiệu tên loại ghi «{found}» mà văn bản là {type}; ký hiệu của {type} là «{expected}»." },
    example,
    check({ component, document, standard, report }) {
      const symbol = component.part("typeSymbol");
      const { documentType } = document;
      if (!symbol || documentType === null || document.attached) return;
      const { typeSymbols, wrongTypeSymbols } = standard.tables.numbering;
      const allowed = typeSymbols[documentType];
      const [first] = allowed ?? [];
      if (!allowed || first?.basis !== basis || wrongTypeSymbols[symbol.text] !== undefined) return;
      const issuerSymbol = component.part("issuerSymbol")?.text;
      if (allowed.some((each) => each.symbol.toLowerCase() === symbol.text.toLowerCase()
        && (each.onlyFor === undefined || (issuerSymbol !== undefined && each.onlyFor.includes(issuerSymbol))))) return;
      // A congress's papers and copies have symbols of their own; a công văn is known by its form alone.
      if (!componentOf(document, "typeName") && documentType !== "officialLetter") return;
      const type = standard.authority.documentTypes.find((row) => row.type === documentType)?.name ?? documentType;
      report(symbol, "differs", { found: symbol.text, type, expected: first.symbol }, replaceText(symbol, first.symbol));
    },
  });
}
