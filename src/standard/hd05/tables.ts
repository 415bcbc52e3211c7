// Assembles the tables of Hướng dẫn 05-HD/VPTW (27/5/2026). Each table names its clauses in its own file.
import type { FormatTables } from "../tables";
import { appendix } from "./appendix";
import { body } from "./body";
import { copies } from "./copies";
import { issuers } from "./issuers";
import { marks } from "./marks";
import { numbering } from "./numbering";
import { page } from "./page";
import { placeAndDate } from "./place-and-date";
import { recipients } from "./recipients";
import { signing } from "./signing";
import { structure } from "./structure";
import { typeAndSubject } from "./type-and-subject";
import { typography } from "./typography";

/** All tables of the edition that governs documents dated from 27/5/2026. */
export const hd05Tables: FormatTables = {
  typography, page, body, structure, issuers, numbering, placeAndDate, typeAndSubject, signing, recipients, marks, appendix, copies,
};
