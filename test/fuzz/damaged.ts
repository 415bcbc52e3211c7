import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bases } from "./bases";
import { chance, type Chance } from "./chance";
import { byteDamages } from "./damage-bytes";
import { xmlDamages } from "./damage-xml";

export interface Damaged { readonly seed: number; readonly how: string; readonly input: Uint8Array | string }

/** The damaged document of a seed, always the same. */
export function damaged(seed: number): Damaged {
  const by = chance(seed);
  const input = (bases[by.whole(bases.length)] as () => Uint8Array | string)();
  if (typeof input === "string") {
    const { text, how } = damageXml(input, by);
    return { seed, how: `Flat OPC: ${how}`, input: text };
  }
  if (by.is(0.2)) {
    const { name, damage } = by.one(byteDamages);
    return { seed, how: name, input: damage(input, by) };
  }
  const files = unzipSync(input);
  const hows: string[] = [];
  for (let n = by.is(0.8) ? 1 : 3; n > 0; n -= 1) hows.push(damagePart(files, by));
  return { seed, how: hows.join("; "), input: zipSync(files, { level: 1, mtime: new Date("2026-01-01T00:00:00") }) };
}

function damageXml(xml: string, by: Chance): { readonly text: string; readonly how: string } {
  const hows: string[] = [];
  let text = xml;
  for (let n = by.one([1, 1, 2, 4, 8]); n > 0; n -= 1) {
    const { name, damage } = by.one(xmlDamages);
    const next = damage(text, by);
    // A document may grow ten times over, not without end: what is measured is damage, not size.
    if (next.length < Math.max(xml.length * 10, 3_000_000)) text = next;
    hows.push(name);
  }
  return { text, how: [...new Set(hows)].sort().join(", ") };
}

function damagePart(files: Record<string, Uint8Array>, by: Chance): string {
  const names = Object.keys(files);
  const others = names.filter((name) => name !== "word/document.xml");
  const name = by.is(0.65) ? "word/document.xml" : by.one(others);
  const part = files[name];
  if (part === undefined) return "part gone";
  if (by.is(0.04)) {
    const how = by.one(["gone", "empty", "of another", "renamed", "utf-16"] as const);
    if (how === "gone" || how === "renamed") delete files[name];
    if (how === "renamed") files[by.one([name.toUpperCase(), `${name}x`, `/${name}`, `../${name}`, name.replace("/", "\\")])] = part;
    if (how === "empty") files[name] = new Uint8Array();
    if (how === "of another") files[name] = files[by.one(names)] ?? part;
    if (how === "utf-16") files[name] = Uint8Array.from(Buffer.from(`\uFEFF${strFromU8(part)}`, "utf16le"));
    return `part ${how}`;
  }
  const { text, how } = damageXml(strFromU8(part), by);
  files[name] = strToU8(text);
  return `${name.replace(/^.*\//u, "").replace(/\d*\.xml$/u, "")}: ${how}`;
}
