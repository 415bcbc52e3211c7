import type { Chance } from "./chance";

export interface ByteDamage { readonly name: string; damage(bytes: Uint8Array, by: Chance): Uint8Array }

const spliced = (bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length - (to - from) + put.length);
  out.set(bytes.subarray(0, from));
  out.set(put, from);
  out.set(bytes.subarray(to), from + put.length);
  return out;
};
/** Where a record of the zip starts: local headers, entries of the directory, its end. */
function records(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i + 4 < bytes.length; i += 1) {
    if (bytes[i] === 0x50 && bytes[i + 1] === 0x4b && ((bytes[i + 2] === 1 && bytes[i + 3] === 2) || (bytes[i + 2] === 3 && bytes[i + 3] === 4) || (bytes[i + 2] === 5 && bytes[i + 3] === 6))) found.push(i);
  }
  return found;
}

/** Damage to the file as bytes, as disks, mail gateways and broken downloads do it. */
export const byteDamages: readonly ByteDamage[] = [
  {
    name: "bits flipped",
    damage(bytes, by) {
      const out = bytes.slice();
      for (let n = 1 + by.whole(12); n > 0; n -= 1) { const at = by.whole(out.length); out[at] = (out[at] ?? 0) ^ (1 << by.whole(8)); }
      return out;
    },
  },
  { name: "cut off", damage: (bytes, by) => bytes.subarray(0, by.whole(bytes.length)) },
  { name: "start missing", damage: (bytes, by) => bytes.subarray(by.whole(Math.min(bytes.length, 4000))) },
  { name: "stretch missing", damage: (bytes, by) => { const at = by.whole(bytes.length); return spliced(bytes, at, Math.min(bytes.length, at + 1 + by.whole(200)), new Uint8Array()); } },
  { name: "stretch twice", damage: (bytes, by) => { const at = by.whole(bytes.length); return spliced(bytes, at, at, bytes.subarray(at, at + 1 + by.whole(2000))); } },
  { name: "zeros", damage: (bytes, by) => { const out = bytes.slice(); const at = by.whole(out.length); out.fill(0, at, at + 1 + by.whole(600)); return out; } },
  { name: "garbage behind", damage: (bytes, by) => spliced(bytes, bytes.length, bytes.length, Uint8Array.from({ length: 1 + by.whole(5000) }, () => by.whole(256))) },
  {
    name: "zip record",
    damage(bytes, by) {
      const out = bytes.slice();
      const at = by.one(records(bytes)) ?? 0;
      for (let n = 1 + by.whole(3); n > 0; n -= 1) out[at + 4 + by.whole(42)] = by.one([0, 1, 0x7f, 0x80, 0xff, by.whole(256)]);
      return out;
    },
  },
];
