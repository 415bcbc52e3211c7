import { fold } from "../shared/text";
import type { IssuerKind } from "../standard/tables";
import type { Component } from "./document";
import { beginsWith, issuerBeginnings, issuerRows } from "./words";

const lines = (component: Component | null): string => fold(component?.text.replace(/\n/gu, " ") ?? "");
const starts = issuerRows.map((row) => ({ row, begins: row.beginsWith.map(fold).sort((a, b) => b.length - a.length), parents: row.parentBeginsWith.map(fold) }));

// Names of committees directly under the centre, by usage; the tables tell them apart only by the line above.
const directlyUnderCentre = ["quân uỷ trung ương", "công an trung ương", "quốc hội", "chính phủ", "mặt trận tổ quốc", "các cơ quan đảng trung ương", "ngoài nước"];
const upperParents = /^đảng bộ (?:tỉnh|thành phố|quốc hội|chính phủ|mặt trận|các cơ quan đảng|quân đội|công an trung ương|khối)/u;
const communes = /^đảng uỷ (?:xã|phường|đặc khu)(?![\p{L}])/u;
const otherBodies = ["công an", "uỷ ban", "sở ", "bộ ", "hội ", "liên đoàn", "toà án", "viện kiểm sát", "văn phòng", "ban ", "đảng uỷ", "mặt trận"];

/** What kind of body issued a document, by its name and the line above it. Null where the words do not tell. */
export function issuerKindOf(issuer: Component | null, parent: Component | null, typeSymbolOwner: string | null): IssuerKind | null {
  const own = lines(issuer);
  if (own === "") return null;
  const above = lines(parent);
  const second = own.split(/\s[-\u2013]\s/u)[1] ?? "";
  if ((typeSymbolOwner !== null && /[-\u2013]/u.test(typeSymbolOwner)) || (second !== "" && !/^(?:chi bộ|phòng|vụ|cục) /u.test(own) && (otherBodies.some((body) => second.startsWith(body)) || beginsWith(second, issuerBeginnings) !== null))) return "joint";
  if (above === "") {
    if (/^đảng uỷ /u.test(own)) return directlyUnderCentre.some((name) => own.includes(name)) ? "provincialCommittee" : communes.test(own) ? "intermediateCommittee" : "grassrootsCommittee";
    if (/^(?:phòng|vụ|cục) /u.test(own)) return "unit";
    if (/^đại hội chi bộ|^đại hội .*chi bộ/u.test(own)) return "cellCongress";
  } else if (/^(?:đảng uỷ|huyện uỷ|quận uỷ|thị uỷ|thành uỷ) /u.test(own) && above.startsWith("đảng bộ")) {
    if (/bộ phận/u.test(own)) return "sectionCommittee";
    // Until 30/6/2025 a commune's committee stood below a district's.
    if (communes.test(own) && /^đảng bộ (?:huyện|quận|thị xã) /u.test(above)) return "grassrootsCommittee";
    return communes.test(own) || upperParents.test(above) || !own.startsWith("đảng uỷ") ? (/^đảng uỷ (?:sở|bệnh viện|trường|công ty|cơ quan|văn phòng|ban|cục)/u.test(own) && !communes.test(own) ? "grassrootsCommittee" : "intermediateCommittee") : "grassrootsCommittee";
  }
  // A line above says that it is none of the committees directly under the centre, whatever is wrong with that line.
  if (above !== "" && /^đảng uỷ /u.test(own) && !directlyUnderCentre.some((name) => own.includes(name))) return communes.test(own) ? "intermediateCommittee" : "grassrootsCommittee";
  let best: { kind: IssuerKind; score: number } | null = null;
  for (const { row, begins, parents } of starts) {
    // Told by its names and symbols above, never by the lack of a superior.
    if (row.kind === "joint") continue;
    const found = begins.find((text) => beginsWith(own, [text]) !== null);
    if (found === undefined && begins.length > 0) continue;
    const fits = parents.length === 0 ? (above === "") === (row.parentLine === "none") : parents.some((text) => above.startsWith(text));
    const score = (found?.length ?? 0) * 2 + (fits ? 30 : 0) - (begins.length === 0 ? 20 : 0);
    if ((found !== undefined || fits) && (best === null || score > best.score)) best = { kind: row.kind, score };
  }
  return best?.kind ?? null;
}

const adapting = ["quân uỷ trung ương", "công an trung ương", "đảng bộ quân đội", "đảng bộ công an", "đảng uỷ công an", "đảng uỷ quân sự", "quân khu", "quân đoàn", "quân chủng", "binh chủng", "bộ đội biên phòng", "bộ chỉ huy quân sự", "tổng cục chính trị", "bộ tư lệnh"];
/** Army and public-security bodies, which HD 05 III.2 lets adapt some points. */
export const mayAdaptOf = (issuer: Component | null, parent: Component | null): boolean =>
  adapting.some((name) => lines(issuer).includes(name) || lines(parent).includes(name));
