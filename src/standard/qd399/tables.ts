// Assembles the tables of Quy định 399-QĐ/TW (09/01/2026).
// Source of foreignTypeNames: what Điều 5 and 6 do not have and offices of the State do (TQ-08).
import type { AuthorityTables } from "../tables";
import { authorityRows } from "./authority";
import { documentTypeRows } from "./document-types";

/** Types and authority for documents dated from 09/01/2026. */
export const qd399Tables: AuthorityTables = {
  documentTypes: documentTypeRows,
  authority: authorityRows,
  foreignTypeNames: ["CÔNG ĐIỆN", "HỢP ĐỒNG", "GIẤY UỶ QUYỀN", "NGHỊ ĐỊNH"],
};
