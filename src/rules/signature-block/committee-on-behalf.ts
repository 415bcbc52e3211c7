import { fold } from "../../shared/text";
import type { RequirementRefs, Standard } from "../../standard/index";
import type { IssuerKind } from "../../standard/tables";
import { componentsOf, type SignatureBlock } from "../../document/document";
import { insertParagraph } from "../../document/edits";
import { isCongress, issuerRowOf } from "../issuers";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";
import { capacityOf } from "../signing-codes";

/** The authority line and the positions below it that the signing table prints for an issuer that signs T/M. */
function printedFor(kind: IssuerKind, { tables }: Standard): { readonly capacity: string; readonly heads: readonly string[] } | null {
  for (const { issuers, blocks } of tables.signing.cases) {
    const [capacity, position] = blocks.length === 1 ? blocks[0]?.lines ?? [] : [];
    const [first] = capacity?.oneOf ?? [];
    if (issuers.includes(kind) && first?.startsWith(tables.signing.onBehalfOf) && position) return { capacity: first, heads: position.oneOf.map(fold) };
  }
  return null;
}

/** A secretary signs for the committee: above the position stands T/M. Minutes and blocks with a second office are signed otherwise. */
export function committeeOnBehalf(id: string, who: string, isCell: boolean, requires: RequirementRefs): Rule {
  return defineRule({
    id: `signature-block/${id}`,
    title: `Văn bản của ${who} ký T/M`,
    requires,
    fix: "ask",
    whyNoFix: "Ký thay mặt cấp uỷ hay ban thường vụ thì người soạn biết; thêm dòng này bằng tay.",
    looksAt: "document",
    messages: { bare: "Trên chức vụ «{position}» chưa có đề ký; văn bản của {who} đề ký «{expected}»." },
    example: { right: isCell ? "T/M CHI BỘ / BÍ THƯ" : "T/M TỈNH UỶ / BÍ THƯ", wrong: "BÍ THƯ" },
    check({ document, standard, report }) {
      const row = issuerRowOf(document, standard);
      if (!row || document.documentType === "minutes" || isCongress(document.issuerKind) || (row.kind === "partyCell") !== isCell) return;
      const printed = printedFor(row.kind, standard);
      const blocks = componentsOf(document, "signatureBlock").filter((block): block is SignatureBlock => "positions" in block);
      const [block] = blocks;
      const [position, second] = block?.positions ?? [];
      if (!printed || !block || blocks.length > 1 || block.sureness === "likely" || capacityOf(block) || !position || second) return;
      if (!printed.heads.includes(fold(position.text.trim()))) return;
      const alone = position.paragraph.text.trim() === position.text.trim();
      report(position, "bare", { position: excerpt(position.text), who, expected: printed.capacity },
        ...(isCell && alone ? [insertParagraph(position, "before", { text: printed.capacity, like: true, run: { bold: true } })] : []));
    },
  });
}

export const committeeOnBehalfRules: readonly Rule[] = [
  committeeOnBehalf("committee-on-behalf", "cấp uỷ, ban thường vụ", false, { hd05: "KY-17", hd36: "G07" }),
  committeeOnBehalf("party-cell-on-behalf", "chi bộ", true, { hd05: "KY-18", hd36: "G04" }),
];
