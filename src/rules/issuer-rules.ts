import issuerNameCentral from "./issuer-name/central";
import issuerNameCongressKind from "./issuer-name/congress-kind";
import issuerNameFullWords from "./issuer-name/full-words";
import issuerNameJointSeparator from "./issuer-name/joint-separator";
import issuerNameNotPermanentMembers from "./issuer-name/not-permanent-members";
import parentIssuerCongress from "./parent-issuer/congress";
import parentIssuerUnit from "./parent-issuer/unit";
import referenceNumberJointLeadFirst from "./reference-number/joint-lead-first";
import referenceNumberJointSymbols from "./reference-number/joint-symbols";
import type { Rule } from "./rule";

/** Whose names stand at the head: the centre, congresses and their bodies, units, joint issuers. */
export const issuerRules: readonly Rule[] = [
  issuerNameCentral, issuerNameCongressKind, issuerNameFullWords, issuerNameJointSeparator, issuerNameNotPermanentMembers,
  parentIssuerCongress, parentIssuerUnit, referenceNumberJointLeadFirst, referenceNumberJointSymbols,
];
