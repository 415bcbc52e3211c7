/** Plain JSON, as answers are. */
export type Recalled = null | string | number | readonly Recalled[] | { readonly [name: string]: Recalled };

/**
 * A text that stands on the page is not kept twice: what is kept is how to know it again (its length and a hash of its
 * letters), and it is read off the page. So nothing can be left behind in the file that was deleted on the page.
 */
interface Reference {
  /** `length.hash.hash` of the text in capitals. */
  readonly $: string;
  /** Which letters are capitals: the page may print the text in another case, here or in several places. */
  readonly c: string;
}

/** The text of a page, paragraph by paragraph, ready to be searched. */
export interface Page { readonly text: string; readonly upper: string }
export function pageOf(paragraphs: readonly string[]): Page {
  const text = paragraphs.map((one) => one.normalize("NFC")).join("\n");
  return { text, upper: inCapitals(text) };
}

/** Letter by letter, so that places stay; a letter whose other case does not lead back to it (ß, ẞ, ı) stays as it is. */
const other = (letter: string, there: string, back: string): string => (there.length === letter.length && back === letter ? there : letter);
const inCapitals = (text: string): string => text.replace(/\p{Ll}/gu, (letter) => other(letter, letter.toUpperCase(), letter.toUpperCase().toLowerCase()));
const inSmall = (text: string): string => text.replace(/\p{Lu}/gu, (letter) => other(letter, letter.toLowerCase(), letter.toLowerCase().toUpperCase()));

/** Names of choices, days and numbers: the page says them in other words. */
const isKey = (text: string): boolean => /^(?:[A-Za-z][\w.-]{0,60}|\d{4}-\d\d-\d\d|\d{1,6}\p{Ll}?)$/u.test(text);

/** What is kept of a value: texts on the page as references, keys and numbers as they are, any other text not at all. */
export function keep(value: Recalled | undefined, page: Page): unknown {
  if (typeof value === "string") return keepText(value.normalize("NFC"), page);
  if (Array.isArray(value)) return (value as readonly Recalled[]).map((one) => keep(one, page));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, keep(one as Recalled, page)]));
  return value ?? null;
}

function keepText(text: string, page: Page): unknown {
  if (text === "") return "";
  // Where the standard has another mark at the end, the text without its own is on the page.
  for (const wanted of [text, text.replace(/[\s.,;:/]+$/u, "")]) {
    const at = wanted === "" ? -1 : page.upper.indexOf(inCapitals(wanted));
    if (at < 0) continue;
    return { $: `${wanted.length}.${hash(inCapitals(wanted)).join(".")}`, c: capitalsOf(wanted) } satisfies Reference;
  }
  return isKey(text) ? text : null;
}

const capitalsOf = (text: string): string => [...text.matchAll(/\p{Lu}/gu)].map(({ index }) => index.toString(36)).join(".");
function withCapitals(text: string, capitals: string): string {
  const at = new Set(capitals.split(".").map((place) => Number.parseInt(place, 36)));
  return inSmall(text).replace(/\p{Ll}/gu, (letter, index: number) => (at.has(index) ? inCapitals(letter) : letter));
}

/** The values again, and the names of those of which a text is no longer on the page: it is null then. */
export function recall(kept: unknown, page: Page): { readonly values: Readonly<Record<string, Recalled>>; readonly changed: readonly string[] } {
  const found = search(kept, page);
  const changed: string[] = [];
  const values: Record<string, Recalled> = {};
  for (const [name, value] of Object.entries(typeof kept === "object" && kept !== null ? kept : {})) {
    values[name] = restore(value, found, () => { if (!changed.includes(name)) changed.push(name); });
  }
  return { values, changed };
}

const isReference = (value: object): value is Reference => "$" in value && typeof value.$ === "string" && "c" in value && typeof value.c === "string";

function restore(value: unknown, found: ReadonlyMap<string, string>, lost: () => void): Recalled {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((one) => restore(one, found, lost));
  if (typeof value !== "object" || value === null) return typeof value === "string" || typeof value === "number" ? value : null;
  if (!isReference(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, restore(one, found, lost)]));
  const text = found.get(value.$);
  if (text === undefined) lost();
  return text === undefined ? null : withCapitals(text, value.c);
}

/** Every text that is asked for, by its reference: one walk over the page for each length. */
function search(kept: unknown, page: Page): ReadonlyMap<string, string> {
  const byLength = new Map<number, Set<string>>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isReference(value)) return Object.values(value).forEach(collect);
    const length = Number.parseInt(value.$, 10);
    byLength.set(length, (byLength.get(length) ?? new Set()).add(value.$));
  };
  collect(kept);
  const found = new Map<string, string>();
  for (const [length, wanted] of byLength) for (const [at, is] of windows(page.upper, length)) if (wanted.has(is) && !found.has(is)) found.set(is, page.text.slice(at, at + length));
  return found;
}

const bases = [0x01000193, 0x85ebca6b] as const;
const readable = (value: number): string => (value >>> 0).toString(36);

function hash(text: string): readonly [string, string] {
  let [a, b] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    a = (Math.imul(a, bases[0]) + text.charCodeAt(at)) | 0;
    b = (Math.imul(b, bases[1]) + text.charCodeAt(at)) | 0;
  }
  return [readable(a), readable(b)];
}

/** The hash of every stretch of that length, rolling. */
function* windows(text: string, length: number): Generator<readonly [number, string]> {
  if (!(length > 0) || length > text.length) return;
  let [a, b, highA, highB] = [0, 0, 1, 1];
  for (let at = 0; at < length; at += 1) {
    a = (Math.imul(a, bases[0]) + text.charCodeAt(at)) | 0;
    b = (Math.imul(b, bases[1]) + text.charCodeAt(at)) | 0;
    if (at > 0) [highA, highB] = [Math.imul(highA, bases[0]), Math.imul(highB, bases[1])];
  }
  for (let start = 0; ; start += 1) {
    yield [start, `${length}.${readable(a)}.${readable(b)}`];
    if (start + length >= text.length) return;
    const [out, into] = [text.charCodeAt(start), text.charCodeAt(start + length)];
    a = (Math.imul(a - Math.imul(out, highA), bases[0]) + into) | 0;
    b = (Math.imul(b - Math.imul(out, highB), bases[1]) + into) | 0;
  }
}
