import { openDocuments } from "../../src/document/open";
import { pageFieldOf } from "../../src/document/page-field";
import { fixFile } from "../../src/engine/fix";
import { differenceBetween, isNothing } from "../../src/hosts/word/paragraph-difference";
import type { WordParagraph } from "../../src/ooxml/model";
import { openPackage } from "../../src/ooxml/package";
import { kindOf } from "../../src/ooxml/relationships";
import { childrenOf, liveRoot, nameOf, write } from "../../src/ooxml/write/live";
import { HostFile, paragraphsIn, styleNameOf } from "./core/host-file";
import { checker, on } from "./fix-all";

/**
 * What a file that was mended in Word changed besides what its fixes name, compared with the same fixes made by the engine alone;
 * empty where nothing. `before` is the file as it was, `after` as Word saves it.
 */
export function changedBesides(before: Uint8Array, after: Uint8Array, compares: "paragraphs" | "parts" = "parts"): readonly string[] {
  const wanted = fixFile(checker, before, { on }).output as Uint8Array;
  return [...unlikeParagraphs(wanted, after), ...touchedParagraphs(before, wanted, after), ...touchedStyles(before, after), ...(compares === "parts" ? touchedParts(before, wanted, after) : [])];
}

const storiesOf = (file: Uint8Array) => openDocuments(file).file.stories;

/** Every paragraph of every story reads and looks as the engine makes it. */
function unlikeParagraphs(wanted: Uint8Array, after: Uint8Array): readonly string[] {
  const found = new Map(storiesOf(after).map(({ name, paragraphs }) => [name, paragraphs]));
  return storiesOf(wanted).flatMap(({ name, paragraphs }) => {
    const own: readonly WordParagraph[] = found.get(name) ?? [];
    if (own.length !== paragraphs.length) return [`${name}: ${own.length} paragraphs instead of ${paragraphs.length}`];
    return paragraphs.flatMap((one, i) => {
      const other = own[i];
      return other !== undefined && sameOf(one) === sameOf(other) && isNothing({ ...differenceBetween(other, one), text: [] }) ? [] : [`${name} ${i}: «${other?.text ?? ""}» is not «${one.text}»`];
    });
  });
}

/** Which digits a page number shows is Word's own business. */
const sameOf = (one: WordParagraph): string => (pageFieldOf(one) ? one.text.replace(/\d+/u, "n") : one.text);

/** A paragraph that the fixes leave alone keeps every byte. */
function touchedParagraphs(before: Uint8Array, wanted: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, kept, now] = [before, wanted, after].map((file) => paragraphsIn(new HostFile(file).body).map(write)) as [string[], string[], string[]];
  const [untouched, there] = [new Set(kept), new Set(now)];
  return old.filter((xml) => untouched.has(xml) && !there.has(xml)).map((xml) => `written although no fix names it: ${xml.slice(0, 120)}`);
}

/** Parts that hold no text of the document keep every byte, whatever Word was asked for. */
function touchedParts(before: Uint8Array, wanted: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, engine, now] = [openPackage(before), openPackage(wanted), openPackage(after)];
  const styles = old.relationshipsOf(old.mainPart).find((one) => kindOf(one) === "styles")?.target;
  const same = (a: Uint8Array | null, b: Uint8Array | null): boolean => a !== null && b !== null && Buffer.from(a).equals(Buffer.from(b));
  return old.partNames.filter((name) => name !== old.mainPart && name !== styles && same(old.bytes(name), engine.bytes(name)) && !same(old.bytes(name), now.bytes(name)))
    .map((name) => `${name} changed`);
}

/** Styles are added where a height of lines needs one, and none is changed. */
function touchedStyles(before: Uint8Array, after: Uint8Array): readonly string[] {
  const stylesOf = (file: Uint8Array): readonly (readonly [string, string])[] => {
    const pkg = openPackage(file);
    const part = pkg.relationshipsOf(pkg.mainPart).find((one) => kindOf(one) === "styles")?.target;
    const xml = part === undefined ? null : pkg.part(part);
    return xml === null ? [] : childrenOf(liveRoot(xml)).filter((one) => nameOf(one) === "w:style").map((one) => [styleNameOf(one), write(one)] as const);
  };
  const old = new Map(stylesOf(before));
  const now = new Map(stylesOf(after));
  return [
    ...[...old].filter(([name, xml]) => now.get(name) !== xml).map(([name]) => `style ${name} changed`),
    ...[...now.keys()].filter((name) => !old.has(name) && !name.startsWith("Thể Thức ")).map((name) => `style ${name} came along`),
  ];
}
