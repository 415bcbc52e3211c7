import { BadFileError } from "./bad-file";
import { contentTypesPart, defaultType, type ContentTypes } from "./content-types";
import { decodePart, encodePart, withDeclaration } from "./part-text";
import { saveFlat } from "./save-flat";
import { sourceFromFlat, sourceFromZip, type PackageSource, type PartChange } from "./package-source";
import { kindOf, officeRelationship, readRelationships, relationshipPartOf, strictRelationship, type Relationship } from "./relationships";
import { assertMainType } from "./sniff";
import { writeZip } from "./zip";

export type { PartChange } from "./package-source";

/**
 * A Word file as parts, whether it came as .docx or as Flat OPC. Part names have no leading slash: `word/document.xml`.
 * Reading a damaged part throws `BadFileError`, however late it is asked for.
 */
export interface OfficePackage {
  readonly container: "docx" | "flatOpc";
  /** Usually `word/document.xml`, but named by the package's relationships, never guessed. */
  readonly mainPart: string;
  readonly partNames: readonly string[];
  /** The text of an XML part; parts of Flat OPC have no XML declaration. Null where there is no such part. */
  part(name: string): string | null;
  bytes(name: string): Uint8Array | null;
  contentTypeOf(name: string): string | null;
  /** Of a part, or of the package itself for the empty name; none where it has no relationships. */
  relationshipsOf(part: string): readonly Relationship[];
  /** Internal relationships of the main part whose target is missing and that a reader can do without (a picture). */
  readonly dangling: readonly Relationship[];
  /** A new package; parts not named keep their bytes. `types` are for added parts, where the extension does not say it. */
  withParts(changes: ReadonlyMap<string, PartChange>, types?: ReadonlyMap<string, string>): OfficePackage;
  /** A .docx. The same content gives the same bytes. */
  save(): Uint8Array;
  /** Flat OPC; what came as Flat OPC keeps every character outside the changed parts. */
  saveFlat(): string;
}

/** Takes the bytes of a .docx or .dotx, or Flat OPC text as Word's `getOoxml` gives it. Throws only `BadFileError`. */
export function openPackage(input: Uint8Array | string): OfficePackage {
  const source = typeof input === "string" ? sourceFromFlat(input) : sourceFromZip(input);
  const opened = packageOf({ source, types: source.types, changes: new Map() });
  const broken = opened.dangling.find((one) => essential.has(kindOf(one)));
  if (broken !== undefined) throw new BadFileError("brokenRelationship", broken.target);
  return opened;
}

interface State {
  readonly source: PackageSource;
  readonly types: ContentTypes;
  readonly changes: ReadonlyMap<string, PartChange>;
}

function packageOf(state: State): OfficePackage {
  const { source, types, changes } = state;
  const actual = actualNames(state);
  const find = (name: string): string => actual.get(name.toLowerCase()) ?? name;
  const part = (asked: string): string | null => {
    const name = find(asked);
    const change = changes.get(name);
    if (change === undefined) return source.text(name);
    return change instanceof Uint8Array ? decodePart(change, name) : change;
  };
  const bytes = (asked: string): Uint8Array | null => {
    const name = find(asked);
    const change = changes.get(name);
    if (change === undefined) return source.bytes(name);
    return typeof change === "string" ? encodePart(withDeclaration(change)) : change;
  };
  const known = new Map<string, readonly Relationship[]>();
  const relationshipsOf = (owner: string): readonly Relationship[] => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    const xml = part(relationshipPartOf(owner));
    const found = (xml === null ? [] : readRelationships(xml, owner))
      .map((one) => (one.external ? one : { ...one, target: find(one.target) }));
    known.set(owner, found);
    return found;
  };
  const mainPart = findMainPart(relationshipsOf(""), part, types);
  return {
    container: source.container, mainPart, part, bytes, relationshipsOf,
    partNames: [...actual.values()],
    dangling: relationshipsOf(mainPart).filter((one) => !one.external && one.target !== "" && !actual.has(one.target.toLowerCase())),
    contentTypeOf: (name) => types.of(name),
    withParts: (more, addedTypes) => packageOf(changed(state, more, addedTypes, find)),
    save: () => writeZip([[contentTypesPart, encodePart(types.xml)], ...[...actual.values()].map((name) => [name, bytes(name) ?? new Uint8Array()] as const)]),
    saveFlat: () => saveFlat(source, types, changes, [...actual.values()], bytes),
  };
}

/** Names compare without regard to case (Open Packaging Conventions 6.2.2.3); the input's spelling is kept. */
function actualNames({ source, changes }: State): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of source.names) if (changes.get(name) !== null) names.set(name.toLowerCase(), name);
  for (const [name, change] of changes) if (change !== null) names.set(name.toLowerCase(), name);
  return names;
}

function changed(state: State, more: ReadonlyMap<string, PartChange>, addedTypes: ReadonlyMap<string, string> | undefined, find: (name: string) => string): State {
  const changes = new Map(state.changes);
  const added = new Map<string, string>();
  const removed: string[] = [];
  for (const [asked, change] of more) {
    const name = find(asked);
    changes.set(name, change);
    const type = addedTypes?.get(asked) ?? (state.types.of(name) === null ? defaultType(name) : null);
    if (change === null) removed.push(name);
    else if (type !== null) added.set(name, type);
  }
  return { ...state, changes, types: state.types.with(added, removed) };
}

const strictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";

function findMainPart(roots: readonly Relationship[], part: (name: string) => string | null, types: ContentTypes): string {
  if (roots.some(({ type }) => type === `${strictRelationship}officeDocument`)) throw new BadFileError("strict");
  const main = roots.find(({ type, external }) => type === `${officeRelationship}officeDocument` && !external)?.target;
  if (main === undefined) throw new BadFileError("missingPart", roots.length === 0 ? "_rels/.rels" : "officeDocument");
  assertMainType(types.of(main));
  const xml = part(main);
  if (xml === null) throw new BadFileError("missingPart", main);
  // Some converters write the strict names into the part and not into the relationships.
  if (xml.slice(0, 4_096).includes(strictMain)) throw new BadFileError("strict");
  return main;
}

/** What a document cannot be judged without: where one is named and missing, what was read would not be what Word shows. */
const essential: ReadonlySet<string> = new Set(["styles", "settings", "numbering", "header", "footer", "footnotes", "endnotes"]);
