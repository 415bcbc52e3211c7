import type { RequirementRefs } from "../../standard/index";
import { insertParagraph, replaceText } from "../../document/edits";
import { beginsWithAny, oneLine } from "../issuers";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";
import { positionsUnder } from "../signing-cases";
import { capacityOf, isConcurrent, meantCode } from "../signing-codes";

/**
 * The position that the signing table prints below an authority line. Where any member may sign (`optional`) a missing
 * position is no breach, and positions that never stand below T/M are another rule's.
 */
export function positionOfCase(id: string, title: string, requires: RequirementRefs, caseIds: readonly string[], presence: "optional" | "always", example: Rule["example"]): Rule {
  return defineRule({
    id: `signature-block/${id}`,
    title,
    requires,
    fix: "ask",
    whyNoFix: "Người ký giữ chức vụ nào thì người soạn biết; sửa bằng tay.",
    looksAt: "signatureBlock",
    messages: {
      other: "Dưới «{capacity}» ghi «{found}»; ở đây ghi {expected}.",
      missing: "Dưới «{capacity}» chưa có chức vụ; ở đây ghi {expected}.",
    },
    example,
    check({ component, standard, report }) {
      const capacity = capacityOf(component);
      if (!capacity?.rest || component.attestation || component.sureness === "likely" || isConcurrent(component)) return;
      if (meantCode(capacity.code.text, standard) !== standard.tables.signing.onBehalfOf) return;
      const allowed = positionsUnder(oneLine(capacity.rest.text), caseIds, standard);
      if (!allowed) return;
      const said = { capacity: capacity.line.text.trim(), expected: allowed.map((each) => `«${each}»`).join(" hoặc ") };
      const [position] = component.positions;
      const [first = ""] = allowed;
      if (!position) {
        const alone = capacity.line.paragraph.text.trim() === capacity.line.text.trim();
        if (presence === "always" && component.name) report(capacity.line, "missing", said, ...(alone ? [insertParagraph(capacity.line, "after", { text: first, like: true, run: { bold: false } })] : []));
        return;
      }
      if (beginsWithAny(position.text, allowed)) return;
      if (presence === "optional" && !beginsWithAny(position.text, standard.tables.signing.positionsUnderOnBehalfOf)) return;
      // A deputy stays a deputy: `PHÓ CHỦ NHIỆM` for `PHÓ BÍ THƯ`.
      const isDeputy = beginsWithAny(position.text, ["PHÓ"]);
      const expected = allowed.find((each) => beginsWithAny(each, ["PHÓ"]) === isDeputy);
      report(position, "other", { ...said, found: excerpt(position.text) }, ...(expected === undefined ? [] : [replaceText(position, expected)]));
    },
  });
}
