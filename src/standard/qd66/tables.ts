// Assembles the tables of Quy định 66-QĐ/TW (06/02/2017).
import type { AuthorityTables } from "../tables";
import { authority } from "./authority";
import { documentTypes } from "./document-types";

/** Types and authority for documents dated before 09/01/2026. */
export const qd66Tables: AuthorityTables = {
  documentTypes,
  authority,
  // Not in the list of Điều 4; the same words as for QĐ 399 (its Điều 5 has the same 25 types).
  foreignTypeNames: ["CÔNG ĐIỆN", "NGHỊ ĐỊNH", "HỢP ĐỒNG", "GIẤY UỶ QUYỀN"],
};
