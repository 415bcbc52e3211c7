import { perObject } from "../shared/remember";
import { fold } from "../shared/text";
import type { Standard } from "../standard/index";
import type { IssuerKind, SignatureColumn, SigningCase } from "../standard/tables";

const confirms = (block: SignatureColumn): boolean => block.lines.some(({ is }) => is === "attestation");
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The name in `T/M TỈNH UỶ`; null for other lines. */
function bodyIn(line: string, standard: Standard): string | null {
  const { onBehalfOf } = standard.tables.signing;
  return line.startsWith(`${onBehalfOf} `) ? line.slice(onBehalfOf.length + 1) : null;
}

/** Two sign side by side: minutes, and joint documents. */
const isForTwo = ({ blocks }: SigningCase): boolean => blocks.filter((block) => !confirms(block)).length > 1;

/**
 * Every name that the table prints behind T/M for an issuer of this kind, confirmations of signatures left out. In minutes
 * another body of the congress signs beside the issuer; with `alone` those cases are left out.
 */
export function bodiesSigningFor(kind: IssuerKind, standard: Standard, alone = false): readonly string[] {
  const known = bodiesKnown(standard);
  const key = `${kind} ${alone}`;
  let bodies = known.get(key);
  if (!bodies) known.set(key, bodies = bodiesInTable(kind, standard, alone));
  return bodies;
}
const bodiesKnown = perObject((_: Standard) => new Map<string, readonly string[]>());
function bodiesInTable(kind: IssuerKind, standard: Standard, alone: boolean): readonly string[] {
  return unique(standard.tables.signing.cases.filter((one) => one.issuers.includes(kind) && !(alone && isForTwo(one))).flatMap(({ blocks }) => blocks.filter((block) => !confirms(block)))
    .flatMap(({ lines }) => lines.filter(({ is }) => is === "signingCapacity").flatMap(({ oneOf }) => oneOf))
    .flatMap((line) => bodyIn(line, standard) ?? []));
}

/** The positions that the named cases print below `T/M <body>`; null where none of them has that body with a position. */
export function positionsUnder(body: string, caseIds: readonly string[], standard: Standard): readonly string[] | null {
  const folded = fold(body);
  const found = printedPositions(standard).filter((printed) => caseIds.includes(printed.id) && printed.bodies.includes(folded)).flatMap(({ positions }) => positions);
  return found.length === 0 ? null : unique(found);
}
const printedPositions = perObject((standard: Standard) => standard.tables.signing.cases.flatMap(({ id, blocks }) => blocks.filter((block) => !confirms(block)).flatMap(({ lines }) => {
  const [capacity, position] = lines;
  return capacity && position?.is === "signerPosition" ? [{ id, bodies: capacity.oneOf.map((line) => fold(bodyIn(line, standard) ?? "")), positions: position.oneOf }] : [];
})));

export const casesNamed = (ids: readonly string[], standard: Standard): readonly SigningCase[] => standard.tables.signing.cases.filter(({ id }) => ids.includes(id));

/** The posts below `kiêm`: in a ban chỉ đạo, tiểu ban, hội đồng. */
export function concurrentPosts(standard: Standard): readonly string[] {
  return unique(standard.tables.signing.cases.flatMap(({ blocks }) => blocks).flatMap(({ lines }) => {
    const at = lines.findIndex(({ is }) => is === "concurrently");
    return at < 0 ? [] : lines.slice(at + 1).flatMap(({ oneOf }) => oneOf);
  }).flatMap((post) => [post, `PHÓ ${post}`]).map((post) => post.replace(/^PHÓ PHÓ /u, "PHÓ ")));
}
