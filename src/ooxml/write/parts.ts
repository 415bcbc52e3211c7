import type { OfficePackage, PartChange } from "../package";
import { officeRelationship, relationshipPartOf, relationshipsNamespace, relativeTarget } from "../relationships";
import { escapeAttribute } from "./attributes";
import { append, liveRoot, make, write, type Live } from "./live";

/** The parts a plan works on: opened once, changed as trees, written at the end. */
export interface Workspace {
  readonly pkg: OfficePackage;
  /** The root element of a part, kept for the whole plan. Null where there is no such part. */
  root(part: string): Live | null;
  /** Adds a part and the relationship to it; returns the relationship's id. */
  add(source: string, part: string, kind: string, type: string, content: string): string;
  /** A part's name that is not taken: `word/header3.xml`. */
  freeName(pattern: (n: number) => string): string;
  has(part: string): boolean;
  finish(): OfficePackage;
}

const declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

export function workspace(pkg: OfficePackage): Workspace {
  const open = new Map<string, Live>();
  const types = new Map<string, string>();
  const names = new Set(pkg.partNames.map((name) => name.toLowerCase()));
  const root = (part: string): Live | null => {
    const known = open.get(part);
    if (known !== undefined) return known;
    const text = pkg.part(part);
    if (text === null) return null;
    const made = liveRoot(text);
    open.set(part, made);
    return made;
  };
  const add: Workspace["add"] = (source, part, kind, type, content) => {
    const fresh = liveRoot(declared + content);
    fresh.touched = true;
    open.set(part, fresh);
    names.add(part.toLowerCase());
    types.set(part, type);
    return relate(source, part, kind);
  };
  const relate = (source: string, part: string, kind: string): string => {
    const name = relationshipPartOf(source);
    let relationships = root(name);
    if (relationships === null) {
      relationships = liveRoot(`${declared}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`);
      open.set(name, relationships);
      types.set(name, "application/vnd.openxmlformats-package.relationships+xml");
    }
    const taken = new Set([...write(relationships).matchAll(/\sId\s*=\s*["']([^"']*)/gu)].map(([, id]) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n += 1;
    const prefix = /^<?((?:[\w.-]+:)?)/u.exec(relationships.element.name)?.[1] ?? "";
    append(relationships, make(`<${prefix}Relationship Id="rId${n}" Type="${officeRelationship}${kind}" Target="${escapeAttribute(relativeTarget(source, part))}"/>`));
    return `rId${n}`;
  };
  return {
    pkg, root, add,
    has: (part) => names.has(part.toLowerCase()),
    freeName(pattern) {
      let n = 1;
      while (names.has(pattern(n).toLowerCase())) n += 1;
      return pattern(n);
    },
    finish() {
      const changes = new Map<string, PartChange>();
      for (const [part, live] of open) if (live.touched) changes.set(part, whole(live));
      return changes.size === 0 ? pkg : pkg.withParts(changes, types);
    },
  };
}

/** The part's text: what stands before and behind the root element is as it was. */
function whole(root: Live): string {
  const { source, element } = root;
  return source.slice(0, element.start) + write(root) + source.slice(element.end);
}
