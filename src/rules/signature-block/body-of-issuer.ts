import { fold } from "../../shared/text";
import type { RequirementRefs } from "../../standard/index";
import type { IssuerKind } from "../../standard/tables";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { beginsWithAny, oneLine } from "../issuers";
import { defineRule, type Rule } from "../rule";
import { bodiesSigningFor } from "../signing-cases";
import { capacityOf, isConcurrent, meantCode } from "../signing-codes";

/**
 * Behind T/M stands a body that signs for this very issuer, as the signing table prints it. Confirmations, concurrent posts
 * and bodies that adapt the form are left alone, and a longer name of the right body (`BAN THƯỜNG VỤ TỈNH UỶ`) is only unsure.
 */
export function bodyOfIssuer(id: string, who: string, kinds: readonly IssuerKind[], requires: RequirementRefs, example: Rule["example"]): Rule {
  return defineRule({
    id: `signature-block/${id}`,
    title: `Đề ký của ${who} ghi đúng nơi ký thay mặt`,
    requires,
    fix: "ask",
    whyNoFix: "Văn bản có thể do nhiều nơi ký thay mặt; người soạn chọn.",
    looksAt: "signatureBlock",
    messages: {
      other: "Đề ký ghi «{found}»; văn bản của {who} đề ký {expected}.",
      longer: "Đề ký ghi «{found}»; mẫu của hướng dẫn ghi gọn «{expected}».",
    },
    example,
    check({ component, document, standard, report, unsure }) {
      const { issuerKind } = document;
      const issuer = componentOf(document, "issuerName");
      const capacity = capacityOf(component);
      if (issuerKind === null || !kinds.includes(issuerKind) || issuer?.sureness !== "certain" || document.mayAdapt) return;
      if (!capacity?.rest || component.attestation || component.sureness === "likely" || isConcurrent(component)) return;
      const { onBehalfOf } = standard.tables.signing;
      if (meantCode(capacity.code.text, standard) !== onBehalfOf) return;
      // A hội nghị has a ban kiểm phiếu too: only the congress's symbol tells whose it is.
      if (issuerKind === "tellers" && componentOf(document, "referenceNumber")?.part("issuerSymbol")?.text !== standard.tables.numbering.congressSymbol) return;
      const name = oneLine(issuer.text);
      const all = bodiesSigningFor(issuerKind, standard, issuerKind === "congressSecretaries" && document.documentType !== "minutes");
      // A committee is one of tỉnh uỷ, thành uỷ, đảng uỷ: the one that the page names. What is no committee's name stays.
      // The centre's three bodies share one name.
      const named = issuerKind === "central" ? [] : all.filter((body) => beginsWithAny(name, [body]));
      const bodies = named.length === 0 ? all : [...named, ...all.filter((body) => !/UỶ$/u.test(body))];
      const found = oneLine(capacity.rest.text);
      if (bodies.length === 0 || bodies.some((body) => fold(body) === fold(found)) || beginsWithAny(name, [found])) return;
      // A chi uỷ is a rule of its own; what is no collective body at all, too.
      if (/^(?:ban )?chi uỷ(?: |$)/u.test(fold(found)) || !(beginsWithAny(found, standard.tables.signing.onBehalfOfBodies) || /^ban chấp hành/u.test(fold(found)))) return;
      const longer = bodies.find((body) => beginsWithAny(found, [body]));
      if (longer !== undefined) {
        unsure(capacity.line, "longer", { found: capacity.line.text.trim(), expected: `${onBehalfOf} ${longer}` });
        return;
      }
      const expected = bodies.map((body) => `«${onBehalfOf} ${body}»`).join(" hoặc ");
      const [only] = bodies.length === 1 ? bodies : named;
      report(capacity.line, "other", { found: capacity.line.text.trim(), who, expected }, ...(only === undefined ? [] : [replaceText(capacity.rest, only)]));
    },
  });
}
