import type { OfficePackage } from "../package";
import { frameOf, pieceReader } from "./split";

/** Below this reading the whole is as quick. Characters of the main part. */
const worthCutting = 1_000_000;
/** Blocks of the body that certainly hold the head of the first page. */
const blocks = 80;
/** Behind the first page's lines a block of this length is one of a decree's great tables: the head ends before it. */
const greatTable = 50_000;
const firstPage = 20;

export const isLong = (pkg: OfficePackage): boolean => (pkg.part(pkg.mainPart)?.length ?? 0) >= worthCutting;

/** The same package with only the first blocks of its body; null where the scanner cannot tell them apart. */
export function headOfPackage(pkg: OfficePackage): OfficePackage | null {
  const xml = pkg.part(pkg.mainPart) ?? "";
  const frame = frameOf(xml);
  if (!frame?.isBody) return null;
  const next = pieceReader(xml, frame);
  let at = frame.contentStart;
  for (let i = 0; i < blocks; i += 1) {
    const piece = next(at);
    if (piece === null || piece === "end") return null;
    if (i >= firstPage && piece.end - piece.start > greatTable) break;
    at = piece.end;
  }
  return pkg.withParts(new Map([[pkg.mainPart, `${xml.slice(0, at)}</w:body></w:document>`]]));
}
