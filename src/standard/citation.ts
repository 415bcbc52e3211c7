import { authorityEditions, formatEditions } from "./editions";

const titles: Readonly<Record<string, string>> = Object.fromEntries([...formatEditions, ...authorityEditions].map((edition) => [edition.id, edition.title]));
const roman = /^[IVX]+$/u;
/** Annexes, or the half of one, that draw numbered boxes («ô số 5a»); the others are tables with rows. */
const diagrams: Readonly<Record<string, readonly string[]>> = { hd05: ["PL1", "PL3.2"], hd36: ["PL1", "PL2"] };

/**
 * A provision id as people cite it, from the smallest to the largest: `hd05/II.I.3.2.2` is «Điểm 3.2.2, mục I, Phần II, Hướng
 * dẫn 05-HD/VPTW», `hd05/II.I.3.1.2b(iv)` «Tiết b(iv), điểm 3.1.2, …», `hd05/PL2.5b` «Dòng 5b, Phụ lục 2, …», `hd05/PL1.5a`
 * «Ô 5a, Phụ lục 1, …», `qd66/7.1a` «Điểm a, khoản 1, Điều 7, Quy định 66-QĐ/TW».
 */
export function citation(id: string): string {
  const slash = id.indexOf("/");
  const text = id.slice(0, slash);
  const clause = id.slice(slash + 1);
  const pieces = clause.startsWith("PL") ? annexPieces(text, clause) : text.startsWith("qd") ? articlePieces(clause) : clausePieces(text, clause);
  const said = [...pieces, titles[text] ?? text].join(", ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function annexPieces(text: string, clause: string): string[] {
  const [name = "", ...rest] = clause.split(".");
  const annex = `Phụ lục ${name.slice(2)}`;
  if (rest.length === 0) return [annex];
  if (diagrams[text]?.includes(name)) return [`ô ${rest.join(".")}`, annex];
  // Phụ lục 3 of HD 05 has two numbered halves: the stamp with its notes, and a diagram.
  if (text === "hd05" && name === "PL3") {
    const [half = "", ...within] = rest;
    if (within.length === 0) return [`mục ${half}`, annex];
    return diagrams[text]?.includes(`${name}.${half}`) ? [`ô ${within.join(".")}`, `mục ${half}`, annex] : [`điểm ${rest.join(".")}`, annex];
  }
  return [`dòng ${rest.join(".")}`, annex];
}

function articlePieces(clause: string): string[] {
  const [article = "", ...rest] = clause.split(".");
  if (roman.test(article)) return [`Phần ${article}`];
  const { number, letter } = parted(rest.join("."));
  return [...(letter ? [`điểm ${letter}`] : []), ...(number ? [`khoản ${number}`] : []), `Điều ${article}`];
}

function clausePieces(text: string, clause: string): string[] {
  const parts = clause.split(".");
  const romans: string[] = [];
  while (parts[0] !== undefined && roman.test(parts[0])) romans.push(parts.shift() ?? "");
  const { number, letter } = parted(parts.join("."));
  const [part, section] = romans;
  return [
    ...(letter ? [`tiết ${letter}`] : []),
    ...(number ? [`điểm ${number}`] : []),
    ...(section ? [`mục ${section}`] : []),
    // HD 36 numbers its parts I-, II-, III- without the word «Phần».
    ...(part ? [text === "hd36" ? `mục ${part}` : `Phần ${part}`] : []),
  ];
}

/** `7.1.4đ(ii)` is number `7.1.4` and letter `đ(ii)`. */
function parted(clause: string): { readonly number: string; readonly letter: string } {
  const at = clause.search(/[^\d.]/u);
  return at < 0 ? { number: clause, letter: "" } : { number: clause.slice(0, at), letter: clause.slice(at) };
}
