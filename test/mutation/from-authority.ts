import type { IssuerKind } from "../../src/standard/tables";
import type { FormatEdition } from "../../src/standard/vocabulary";
import type { PartyContent } from "../support/builder/content";
import { bases, standardOf, type Base } from "./bases";
import type { Mutant } from "./mutant";

/** The document whose issuer is of a kind and signs as an organ, and the row of the requirement that lists its types. */
interface Issuer { readonly base: string; readonly set?: Partial<PartyContent>; readonly row: Readonly<Partial<Record<FormatEdition, string>>> }
const standingOf = (post: string, name: string): Partial<PartyContent> => ({ signers: [{ capacity: "T/M BAN THƯỜNG VỤ", positions: [post], name }] });

function issuerOf(kind: IssuerKind, organ: string | undefined): Issuer | null {
  switch (`${kind} ${organ ?? ""}`.trim()) {
    case "provincialCommittee executiveCommittee": return { base: "nghị quyết", row: { hd05: "TQ-07", hd36: "Q02" } };
    case "provincialCommittee standingCommittee": return { base: "nghị quyết", set: standingOf("PHÓ BÍ THƯ", "Nguyễn Văn An"), row: { hd05: "TQ-07", hd36: "Q02" } };
    case "grassrootsCommittee executiveCommittee": return { base: "đảng uỷ cơ sở", row: { hd05: "TQ-04" } };
    case "grassrootsCommittee standingCommittee": return { base: "đảng uỷ cơ sở", set: standingOf("PHÓ BÍ THƯ", "Hoàng Thị Dung"), row: { hd05: "TQ-05" } };
    case "sectionCommittee": return {
      base: "đảng uỷ cơ sở", set: { parentIssuer: ["ĐẢNG BỘ CÔNG TY CỔ PHẦN GIỐNG CÂY TRỒNG"], issuerName: ["ĐẢNG UỶ BỘ PHẬN NHÀ MÁY SỐ 1"] }, row: { hd05: "TQ-06" },
    };
    case "partyCell": return { base: "chi bộ", row: { hd05: "TQ-03", hd36: "Q03b" } };
    case "cellCongress congress": return { base: "đại hội chi bộ", row: { hd05: "TQ-03" } };
    case "congress congress": return { base: "nghị quyết đại hội", row: { hd36: "Q02" } };
    case "congressSecretaries congressSecretaries": return { base: "báo cáo đoàn thư ký", row: { hd36: "Q02" } };
    case "credentialsCommittee credentialsCommittee": return { base: "báo cáo ban thẩm tra", row: { hd36: "Q02" } };
    case "tellers tellers": return { base: "báo cáo ban kiểm phiếu", row: { hd36: "Q02b" } };
    case "presidium presidium": return {
      base: "báo cáo đoàn thư ký", set: { issuerName: ["ĐOÀN CHỦ TỊCH"], signers: [{ capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" }] }, row: { hd36: "Q02" },
    };
    default: return null;
  }
}

/** Each cell of the authority tables that says no: that type, of that issuer, signed as that organ. */
export const authorityMutants: readonly Mutant[] = (["hd05", "hd36"] as const).flatMap((edition) => {
  const { authority, tables } = standardOf(edition);
  return authority.authority.flatMap(({ issuerKind, organ, types, issuer }) => {
    const found = issuerOf(issuerKind, organ);
    const row = found?.row[edition];
    const base = bases.find((one): one is Base => one.edition === edition && one.name === found?.base);
    if (!found || row === undefined || !base) return [];
    return authority.documentTypes.flatMap(({ type, typeName, printsTypeName }): readonly Mutant[] => {
      const symbol = tables.numbering.typeSymbols[type]?.[0]?.symbol;
      if (types[type] !== "no" || symbol === undefined || !printsTypeName || type === "submission" || type === "minutes") return [];
      const referenceNumber = (base.content.referenceNumber ?? "").replace(/-[^/]+\//u, `-${symbol}/`);
      return [{
        kind: "authority", what: `${typeName.toLowerCase()} of ${issuer}`, base, rows: [row], broken: [typeName],
        content: { ...found.set, typeName, subject: ["công tác xây dựng Đảng"], referenceNumber },
      }];
    });
  });
});
