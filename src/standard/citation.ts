import { authorityEditions, formatEditions } from "./editions";

const titles: Readonly<Record<string, string>> = Object.fromEntries([...formatEditions, ...authorityEditions].map((edition) => [edition.id, edition.title]));
const roman = /^(?:I{1,3}|IV|V|VI{0,3})$/u;

/** Splits a clause such as `7.1.4đ(ii)` into the words people say: «điểm 7.1.4đ(ii)». */
const point = (clause: string): string => `điểm ${clause}`;

/**
 * A provision id as people cite it: `hd05/II.I.3.2.2` is «Điểm 3.2.2, mục I, Phần II, Hướng dẫn 05-HD/VPTW»,
 * `hd05/PL2.5b` is «Dòng 5b, Phụ lục 2, Hướng dẫn 05-HD/VPTW», `qd66/7.2` is «Khoản 2, Điều 7, Quy định 66-QĐ/TW».
 */
export function citation(id: string): string {
  const slash = id.indexOf("/");
  const text = id.slice(0, slash);
  const clause = id.slice(slash + 1);
  const title = titles[text] ?? text;
  const pieces = clausePieces(text, clause);
  const said = [...pieces, title].join(", ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function clausePieces(text: string, clause: string): string[] {
  const annex = /^PL(\d+)(?:\.(.+))?$/u.exec(clause);
  if (annex) return annex[2] ? [`dòng ${annex[2]}`, `Phụ lục ${annex[1] ?? ""}`] : [`Phụ lục ${annex[1] ?? ""}`];
  const parts = clause.split(".");
  if (text.startsWith("qd")) {
    const [article = "", ...rest] = parts;
    return rest.length > 0 ? [`khoản ${rest.join(".")}`, `Điều ${article}`] : [`Điều ${article}`];
  }
  const romans: string[] = [];
  while (parts[0] !== undefined && roman.test(parts[0])) romans.push(parts.shift() ?? "");
  const rest = parts.join(".");
  const pieces = rest ? [point(rest)] : [];
  const [part, section] = romans;
  if (section) pieces.push(`mục ${section}`);
  // HD 36 numbers its parts I-, II-, III- without the word «Phần».
  if (part) pieces.push(text === "hd36" ? `mục ${part}` : `Phần ${part}`);
  return pieces;
}
