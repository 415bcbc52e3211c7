import { centered, type CenteredKind } from "./layout/centered";
import type { Rule } from "./rule";

// HD 36 asks «cân đối», «chính giữa» of the number, the type name, the subject and the word «Phụ lục» alone; neither text of the hyphens.
const kinds: readonly CenteredKind[] = [
  { kind: "issuerName", folder: "issuer-name", name: "Tên cơ quan ban hành", within: "column", requires: { hd05: "CQ-05" } },
  { kind: "referenceNumber", folder: "reference-number", name: "Số và ký hiệu", within: "column", requires: { hd05: "SK-04", hd36: "S03" } },
  { kind: "placeAndDate", folder: "place-and-date", name: "Địa danh và ngày tháng", within: "column", requires: { hd05: "DN-01" } },
  { kind: "letterSubject", folder: "letter-subject", name: "Trích yếu công văn", within: "column", requires: { hd05: "TL-08" } },
  { kind: "typeName", folder: "type-name", name: "Tên loại", within: "page", requires: { hd05: "TL-02", hd36: "N01" } },
  { kind: "subject", folder: "subject", name: "Trích yếu", within: "page", requires: { hd05: "TL-03", hd36: "N02" } },
  { kind: "appendix", folder: "appendix", name: "Dòng «Phụ lục»", within: "page", part: "heading", requires: { hd05: "PL-03", hd36: "A01" } },
];

/** Components that stand in the middle of their place: one kind of rule, a component each. */
export const centeredRules: readonly Rule[] = kinds.map(centered);
