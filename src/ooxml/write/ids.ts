import type { OfficePackage } from "../package";

const storyType = /wordprocessingml\.(?:document|template|header|footer|footnotes|endnotes|comments)(?:\.main)?\+xml$/u;

/** Numbers that are used in any story of the document. They are looked for when the first is needed. */
function used(pkg: OfficePackage, pattern: RegExp): Set<number> {
  const numbers = new Set<number>();
  for (const part of pkg.partNames) {
    if (!storyType.test(pkg.contentTypeOf(part) ?? "")) continue;
    for (const [, id = ""] of (pkg.part(part) ?? "").matchAll(pattern)) numbers.add(Number(id));
  }
  return numbers;
}

/** Ids of drawings must differ within a document: Word reports a damaged file where they do not. */
export function drawingIds(pkg: OfficePackage): () => number {
  let taken: Set<number> | null = null;
  let last = 0;
  return () => {
    taken ??= used(pkg, /<\w+:(?:docPr|cNvPr)\b[^>]*?\sid\s*=\s*["'](\d{1,10})["']/gu);
    do last += 1; while (taken.has(last));
    return last;
  };
}

/** Ids of content controls, from their tag, so that the same plan gives the same file. */
export function contentControlIds(pkg: OfficePackage): (tag: string) => number {
  let taken: Set<number> | null = null;
  return (tag) => {
    taken ??= used(pkg, /<w:id\s[^>]*?w:val\s*=\s*["'](-?\d{1,10})["']/gu);
    let id = 1_000_000;
    for (let i = 0; i < tag.length; i += 1) id = (id * 31 + tag.charCodeAt(i)) % 2_000_000_000;
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  };
}
