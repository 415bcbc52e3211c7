import { limits } from "./limits";
import type { XmlElement, XmlNode, XmlText } from "./xml";

/**
 * A single pass over XML as Word writes it. It gives the tree of `parse-saxes.ts` or null where it is not sure, and then saxes
 * decides; so it may refuse anything, and must never accept what saxes would refuse.
 */
export function scanXml(xml: string): XmlElement | null {
  const prolog = prologPattern.exec(xml);
  if (!prolog || isOutOfReach(xml)) return null;
  const root = scannerOf(xml)(prolog[0].length);
  return root && blankPattern.test(xml.slice(root.end)) ? root : null;
}

const prologPattern = /^\uFEFF?(?:<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")? ?\?>)?[ \t\r\n]*(?=<)/;
const blankPattern = /^[ \t\r\n]*$/;
const suspiciousPattern = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
/** With `u` whole pairs are one character and only halves match; that costs three times as much, and few texts have pairs. */
const disallowedPattern = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;
/** Control characters, half surrogates and `]]>`: looked for once over the whole text, so that the pass need not. */
export const isOutOfReach = (xml: string): boolean => xml.includes("]]>") || (suspiciousPattern.test(xml) && disallowedPattern.test(xml));

const none: readonly XmlNode[] = Object.freeze([]);

/** A record without a prototype that engines still lay out as an ordinary object. */
function Attributes(this: object): void {
  // Nothing of its own.
}
Attributes.prototype = Object.create(null) as object;
type MakeAttributes = new () => Record<string, string>;

class ScannedElement implements XmlElement {
  public closeStart: number;
  public end: number;
  public children: readonly XmlNode[] = none;
  private read: Readonly<Record<string, string>> | null = null;

  public constructor(private readonly xml: string, public readonly name: string, public readonly start: number, public readonly openEnd: number, private readonly tag: Tag | null) {
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  /** Read when first asked for: most elements never are. */
  public get attributes(): Readonly<Record<string, string>> {
    const { tag } = this;
    if (tag !== null) return tag.attributes ??= readAttributes(tag.text, 1 + this.name.length, tag.text.length);
    return this.read ??= readAttributes(this.xml, this.start + 1 + this.name.length, this.openEnd);
  }
}

/** A start tag with attributes, letter for letter: what was found right once is right wherever it stands, and says the same. */
interface Tag { readonly text: string; readonly isEmpty: boolean; attributes: Readonly<Record<string, string>> | null }
const tags = new Map<string, Tag>();
const longestTag = 160;
/** Their start tags carry ids of editing sessions and are hardly ever the same twice. */
const neverAlike: ReadonlySet<string> = new Set(["w:p", "w:r", "w:tr"]);
function remember(text: string, isEmpty: boolean): Tag {
  if (tags.size > 4000) tags.clear();
  const tag: Tag = { text: ownCopy(text), isEmpty, attributes: null };
  tags.set(tag.text, tag);
  return tag;
}
/** A slice would keep the whole document alive. */
const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const attributePattern = /([A-Za-z0-9:._-]+)=(?:"([^"]*)"|'([^']*)')/y;
const spacePattern = /[ \t\r\n]+/y;
function readAttributes(xml: string, from: number, end: number): Readonly<Record<string, string>> {
  const attributes = new (Attributes as unknown as MakeAttributes)();
  let at = from;
  for (;;) {
    spacePattern.lastIndex = at;
    if (!spacePattern.test(xml)) return attributes;
    attributePattern.lastIndex = spacePattern.lastIndex;
    const found = attributePattern.lastIndex < end ? attributePattern.exec(xml) : null;
    if (!found) return attributes;
    const value = found[2] ?? found[3] ?? "";
    attributes[internName(found[1] ?? "")] = /[&\t\r\n]/.test(value) ? decode(value.replace(/\r\n|[\t\r\n]/g, " ")) ?? value : value;
    at = attributePattern.lastIndex;
  }
}

const named: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'" };
const entityPattern = /&(?:[a-z]+|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});|&/g;
/** Entities resolved; null where one is not plain. */
function decode(text: string): string | null {
  let sure = true;
  const decoded = text.replace(entityPattern, (entity) => {
    const character = named[entity];
    if (character !== undefined) return character;
    const code = entity.charAt(1) !== "#" ? -1 : entity.charAt(2) === "x" ? parseInt(entity.slice(3), 16) : parseInt(entity.slice(2), 10);
    if (code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)) {
      return String.fromCodePoint(code);
    }
    sure = false;
    return entity;
  });
  return sure ? decoded : null;
}

const names = new Map<string, string>();
/** One string per name for the whole process; bounded, since a hostile file may hold any number of names. */
function internName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size > 4000) names.clear();
  const own = ownCopy(name);
  names.set(own, own);
  return own;
}

/** Per character: may it start (1) or continue (2) a name that this scanner is sure of? */
const nameCharacter = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if (/[A-Za-z]/.test(String.fromCharCode(code))) nameCharacter[code] = 3;
  else if (/[A-Za-z0-9:._-]/.test(String.fromCharCode(code))) nameCharacter[code] = 2;
}

const tableSize = 4096;
const byHash: string[] = new Array<string>(tableSize).fill("");

/** Scans one element from the `<` at `from`, which stands inside `outer` others; null where it is not sure. */
export type Scanner = (from: number, outer?: number) => XmlElement | null;

/** For elements one behind the other. The text must have passed `isOutOfReach`. */
export function scannerOf(xml: string): Scanner {
  const openElements: ScannedElement[] = [];
  const openChildren: (XmlNode[] | null)[] = [];
  const attributeNames: string[] = [];
  let hasReturns: boolean | null = null;
  let nextAmpersand = -2;
  let nameEnd = 0;

  const scanName = (start: number): string | null => {
    let i = start;
    let code = xml.charCodeAt(i);
    if (!(code < 128) || nameCharacter[code] !== 3) return null;
    let hash = 0;
    while (code < 128 && nameCharacter[code] !== 0) {
      hash = (hash * 31 + code) | 0;
      i += 1;
      code = xml.charCodeAt(i);
    }
    if (code >= 128) return null;
    nameEnd = i;
    const slot = hash & (tableSize - 1);
    const candidate = byHash[slot] ?? "";
    if (candidate.length === i - start && xml.startsWith(candidate, start)) return candidate;
    const name = internName(xml.slice(start, i));
    byHash[slot] = name;
    return name;
  };

  return (from, outer = 0) => {
    let at = from;
    openElements.length = 0;
    openChildren.length = 0;
    hasReturns ??= xml.includes("\r", from);
    if (nextAmpersand !== -1 && nextAmpersand < from) nextAmpersand = xml.indexOf("&", from);
    for (;;) {
      // At a `<`.
      if (xml.charCodeAt(at + 1) === 47) {
        const element = openElements.pop();
        if (!element) return null;
        let i = at + 2 + element.name.length;
        if (!xml.startsWith(element.name, at + 2)) return null;
        let code = xml.charCodeAt(i);
        while (code === 32 || code === 10 || code === 13 || code === 9) code = xml.charCodeAt(i += 1);
        if (code !== 62) return null;
        element.closeStart = at;
        element.end = i + 1;
        const children = openChildren.pop();
        if (children) element.children = children;
        if (openElements.length === 0) return element;
        at = i + 1;
      } else if (xml.startsWith("<!--", at)) {
        // `--` may stand in a comment only as its end.
        const end = openElements.length === 0 ? -1 : xml.indexOf("--", at + 4);
        if (end === -1 || xml.charCodeAt(end + 2) !== 62) return null;
        at = end + 3;
        if (nextAmpersand !== -1 && nextAmpersand < at) nextAmpersand = xml.indexOf("&", at);
      } else {
        const start = at;
        const name = scanName(start + 1);
        if (name === null) return null;
        let i = nameEnd;
        let code = xml.charCodeAt(i);
        attributeNames.length = 0;
        // Where the tag ends if it is one that may be known; no attribute's value has been looked into yet.
        const tagEnd = code === 62 || code === 47 || neverAlike.has(name) ? -1 : xml.indexOf(">", i);
        const mayBeKnown = tagEnd !== -1 && tagEnd - start < longestTag && (nextAmpersand === -1 || nextAmpersand > tagEnd);
        const tagText = mayBeKnown ? xml.slice(start, tagEnd + 1) : "";
        let tag = mayBeKnown ? tags.get(tagText) ?? null : null;
        if (tag !== null) {
          code = tag.isEmpty ? 47 : 62;
          i = tag.isEmpty ? tagEnd - 1 : tagEnd;
        } else for (;;) {
          let spaced = false;
          while (code === 32 || code === 10 || code === 13 || code === 9) {
            spaced = true;
            code = xml.charCodeAt(i += 1);
          }
          if (code === 62 || code === 47) break;
          if (!spaced) return null;
          const attribute = scanName(i);
          if (attribute === null || attributeNames.includes(attribute)) return null;
          attributeNames.push(attribute);
          i = nameEnd;
          if (xml.charCodeAt(i) !== 61) return null;
          const quote = xml.charCodeAt(i += 1);
          if (quote !== 34 && quote !== 39) return null;
          const valueStart = i += 1;
          while ((code = xml.charCodeAt(i)) !== quote) {
            if (code === 60 || code !== code) return null;
            i += 1;
          }
          if (nextAmpersand !== -1 && nextAmpersand < i) {
            if (decode(xml.slice(valueStart, i)) === null) return null;
            nextAmpersand = xml.indexOf("&", i);
          }
          code = xml.charCodeAt(i += 1);
        }
        const isEmpty = code === 47;
        if (isEmpty && xml.charCodeAt(i += 1) !== 62) return null;
        if (mayBeKnown && tag === null && i === tagEnd) tag = remember(tagText, isEmpty);
        const element = new ScannedElement(xml, name, start, i + 1, tag);
        const depth = openElements.length;
        if (depth + outer >= limits.depth) return null;
        if (depth > 0) (openChildren[depth - 1] ??= []).push(element);
        if (!isEmpty) {
          openElements.push(element);
          openChildren.push(null);
        } else if (depth === 0) return element;
        at = i + 1;
      }
      if (xml.charCodeAt(at) === 60) continue;
      const textEnd = xml.indexOf("<", at);
      if (textEnd === -1) return null;
      let text = xml.slice(at, textEnd);
      if (hasReturns && text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
      if (nextAmpersand !== -1 && nextAmpersand < textEnd) {
        const decoded = decode(text);
        if (decoded === null) return null;
        text = decoded;
        nextAmpersand = xml.indexOf("&", textEnd);
      }
      const node: XmlText = { text, start: at, end: textEnd };
      (openChildren[openElements.length - 1] ??= []).push(node);
      at = textEnd;
    }
  };
}
