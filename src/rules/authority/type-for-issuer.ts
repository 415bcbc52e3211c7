import { componentOf, type PartyDocument } from "../../document/document";
import { fold } from "../../shared/text";
import type { RequirementRefs } from "../../standard/index";
import type { AuthorityRow } from "../../standard/tables";
import { isMissing } from "../presence";
import { defineRule, type Rule } from "../rule";

/**
 * A type that an issuer may not issue. Only cells that say no are judged; what the tables do not name is not known. Where a
 * committee and its standing committee differ, the signature tells them apart.
 */
export function typeForIssuer(id: string, title: string, requires: RequirementRefs, isOf: (row: AuthorityRow) => boolean, isAbout: (document: PartyDocument) => boolean = () => true): Rule {
  return defineRule({
    id: `authority/${id}`,
    title,
    requires,
    fix: "none",
    whyNoFix: "Ban hành thể loại nào, do cơ quan nào ban hành là việc của người soạn và người ký.",
    looksAt: "document",
    messages: { notAllowed: "Văn bản là {type} của {issuer}; theo bảng thẩm quyền, nơi này không ban hành {type}." },
    example: { right: "Nghị quyết của chi bộ", wrong: "Chỉ thị của chi bộ" },
    check({ document, standard, report }) {
      const { documentType, issuerKind } = document;
      if (documentType === null || issuerKind === null || isMissing(document, "issuerName") || !isAbout(document)) return;
      const organ = organOf(componentOf(document, "signatureBlock")?.text ?? "");
      const rows = standard.authority.authority.filter((row) => row.issuerKind === issuerKind && isOf(row) && (row.organ === undefined || !organs.includes(row.organ) || row.organ === organ));
      const [row] = rows;
      if (!row || rows.some((each) => each.types[documentType] !== "no")) return;
      const type = standard.authority.documentTypes.find((each) => each.type === documentType)?.name ?? documentType;
      const place = componentOf(document, "typeName") ?? componentOf(document, "referenceNumber") ?? "page";
      report(place, "notAllowed", { type, issuer: row.issuer.charAt(0).toLowerCase() + row.issuer.slice(1) });
    },
  });
}

const organs: readonly (AuthorityRow["organ"])[] = ["executiveCommittee", "standingCommittee"];
function organOf(signature: string): AuthorityRow["organ"] | null {
  const words = fold(signature);
  if (!/^t\s*\/?\s*m/u.test(words)) return null;
  return words.includes("ban thường vụ") ? "standingCommittee" : "executiveCommittee";
}
