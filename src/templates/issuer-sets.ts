import type { IssuerKind } from "../standard/tables";
import type { DocumentType } from "../standard/vocabulary";

// Which kinds of issuer a template is meant for, before anybody asks who may: the standard's tables of authority say that.
// Source for the congresses: QĐ 66 Điều 7 khoản 1, which names what each body of a provincial congress writes. The article of
// QĐ 399 was not seen, nor any for the other levels, so the same list stands in for them, with that remark.

const everyday: readonly IssuerKind[] = [
  "central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell",
  "inspectionCommission", "advisoryAgency", "serviceUnit", "steeringBody", "unit", "joint", "partyDelegation",
];
const congressWrites: Readonly<Partial<Record<DocumentType, readonly IssuerKind[]>>> = {
  resolution: ["nationalCongress", "congress", "cellCongress"], bylaws: ["nationalCongress", "congress", "cellCongress"],
  notice: ["nationalCongress", "congress", "presidium"], communique: ["nationalCongress", "congress"],
  program: ["nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries"],
  officialLetter: ["nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries"],
  minutes: ["nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries", "tellers"],
  report: ["presidium", "congressSecretaries", "credentialsCommittee", "tellers"],
};

/** Every issuer of daily work, less those named, and what congresses write of the type. */
export const issuersOf = (type: DocumentType, ...without: readonly IssuerKind[]): readonly IssuerKind[] =>
  [...(congressWrites[type] ?? []), ...everyday.filter((kind) => !without.includes(kind))];
/** Those named alone, and what congresses write of the type. */
export const onlyIssuers = (type: DocumentType, ...kinds: readonly IssuerKind[]): readonly IssuerKind[] => [...(congressWrites[type] ?? []), ...kinds];
