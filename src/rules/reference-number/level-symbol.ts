import { fold, isPlaceholder } from "../../shared/text";
import type { RequirementRefs } from "../../standard/index";
import { beginsWithAny, issuerWords } from "../issuers";
import { defineRule, type Rule } from "../rule";
import { replaceText } from "../../document/edits";

/** The level that a symbol ends with: `TW` at the centre, `TU` at a tỉnh uỷ, for the committee and for its bodies alike. */
export function levelSymbol(id: string, body: string, committee: string, requires: RequirementRefs, sample: string): Rule {
  return defineRule({
    id: `reference-number/${id}`,
    title: `Ký hiệu cơ quan ${committee.toLowerCase()} có chữ của cấp mình`,
    requires,
    fix: "ask",
    looksAt: "referenceNumber",
    messages: { level: "Ký hiệu cơ quan ghi «{found}»; văn bản của «{issuer}» có ký hiệu kết thúc bằng «{expected}»." },
    example: { right: `Số 05-NQ/${sample}`, wrong: "Số 05-NQ/ABC" },
    check({ component, document, standard, report }) {
      const symbol = component.part("issuerSymbol");
      const { levelSuffixes, betweenTypeAndIssuer, betweenJointIssuers } = standard.tables.numbering;
      const expected = levelSuffixes.find((level) => fold(level.body) === fold(body))?.symbol;
      const { issuerKind } = document;
      if (!symbol || expected === undefined || isPlaceholder(symbol.text) || symbol.text.includes(betweenJointIssuers)) return;
      // Units below a body and the bodies of a congress or a steering group have letters of their own.
      if (issuerKind === null || !["central", "provincialCommittee", "advisoryAgency", "inspectionCommission"].includes(issuerKind)) return;
      const issuer = issuerWords(document);
      if (!beginsWithAny(issuer, [committee])) return;
      const written = symbol.text.split(betweenTypeAndIssuer)[0] ?? "";
      if (written.endsWith(expected)) return;
      const own = issuerKind === "central" || issuerKind === "provincialCommittee";
      report(symbol, "level", { found: symbol.text, issuer, expected }, ...(own ? [replaceText(symbol, expected)] : []));
    },
  });
}
