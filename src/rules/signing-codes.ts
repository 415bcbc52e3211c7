import { fold } from "../shared/text";
import type { Standard } from "../standard/index";
import type { IssuerKind } from "../standard/tables";
import type { SignatureBlock, Span } from "../document/document";
import { beginsWithAny, oneLine } from "./issuers";
import { find } from "./spans";

/** The authority line's code (`T/M`, or what stands in its place: `TM.`) and the words behind it. */
export interface Capacity { readonly code: Span; readonly rest: Span | null; readonly line: Span }

const anyCode = /^\s*(?:T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\s*\/\s*U\s*\/?\s*Q|TUQ|T\.?U\.?Q|T\.?M|K\.?T|T\.?L|TU)(?:\s*[.:]|(?=\s|$))?/iu;

/** Reads the code at the head of an authority line; null where there is none. */
export function capacityOf(block: SignatureBlock): Capacity | null {
  const line = block.capacity;
  const code = line && find(line, anyCode);
  if (!line || !code) return null;
  const bare = find(code, /\S(?:.*\S)?/u) ?? code;
  const start = line.text.indexOf(bare.text) + bare.text.length;
  const rest = find({ ...line, start: line.start + start, text: line.text.slice(start) }, /\S.*$/su);
  return { code: bare, rest, line };
}

/** Which of the Party's codes a written one stands for: `TM.`, `T.M`, `t/m` are all T/M. Null for others (`TUQ`). */
export function meantCode(code: string, standard: Standard): string | null {
  const { onBehalfOf, actingFor, byOrderOf } = standard.tables.signing;
  const bare = (text: string): string => fold(text).replace(/[^\p{L}]/gu, "");
  return [onBehalfOf, actingFor, byOrderOf].find((each) => bare(each) === bare(code)) ?? null;
}

/** Two posts in one block: `BÍ THƯ` / `kiêm` / `TRƯỞNG BAN CHỈ ĐẠO`. */
export const isConcurrent = (block: SignatureBlock): boolean => block.partsNamed("concurrently").length > 0;

const underHead = /^(?:ban|văn phòng|phòng|vụ|cục|tiểu ban|sở|trung tâm|trường|báo)(?: |$)/u;

/** A body that its head leads (`VĂN PHÒNG`, `BAN TỔ CHỨC`), not one that decides together: nobody signs T/M for it. */
export function isUnderHead(name: string, standard: Standard): boolean {
  const body = fold(oneLine(name));
  return underHead.test(body) && !beginsWithAny(body, standard.tables.signing.onBehalfOfBodies) && !body.startsWith("ban chấp hành") && !/^ban chi uỷ/u.test(body);
}

const ledByOne: readonly IssuerKind[] = ["advisoryAgency", "serviceUnit", "unit"];
/** Issuers that work under a head, who signs by his position. */
export const isLedByOne = (kind: IssuerKind | null): boolean => kind !== null && ledByOne.includes(kind);
