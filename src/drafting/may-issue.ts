import type { ProvisionId, Standard } from "../standard/index";
import { provisions } from "../standard/provisions";
import type { AuthorityRow } from "../standard/tables";
import type { DocumentType } from "../standard/vocabulary";
import type { Office } from "./profile/office";

export type Organ = "executiveCommittee" | "standingCommittee";
export interface MayIssue {
  /** Which organs of the issuer may; none of them where the table says no to all. */
  readonly organs: "all" | readonly Organ[];
  readonly why: string;
  readonly provision?: ProvisionId;
  readonly remark: string | null;
}

const anyone: MayIssue = { organs: "all", why: "", remark: null };
const sentenceOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** What was not read cannot forbid: only rows read in the text, or told alike by those who have it, do. */
const forbids = ({ confidence }: AuthorityRow): boolean => confidence !== "L";
const provisionOf = (id: string): { readonly provision?: ProvisionId } => (id in provisions ? { provision: id as ProvisionId } : {});

/** The articles on authority of each edition, by whom they are about. */
const articles: Readonly<Record<"qd399" | "qd66", (office: Office) => string>> = {
  qd399: ({ kind }) => `${kind === "central" || kind === "nationalCongress" ? "Điều 8" : kind === "provincialCommittee" ? "Điều 9" : kind === "intermediateCommittee" ? "Điều 10"
    : kind === "grassrootsCommittee" || kind === "sectionCommittee" || kind === "partyCell" || kind === "cellCongress" ? "Điều 11" : "Điều 8 đến Điều 13"} Quy định 399-QĐ/TW`,
  qd66: () => "điều về thẩm quyền của Quy định 66-QĐ/TW",
};

/** Whether the tables of authority let the issuer issue the type. What they do not know is offered, with a remark that says so. */
export function mayIssue(office: Office, type: DocumentType, { authority, authorityEdition }: Standard): MayIssue {
  const row = authority.documentTypes.find((each) => each.type === type);
  if (row?.isPaper) return anyone;
  const rows = authority.authority.filter(({ issuerKind }) => issuerKind === office.kind);
  const unread = `Chưa đọc được nguyên văn ${articles[authorityEdition](office)}: hãy đối chiếu xem cơ quan này có ban hành ${row?.name ?? type} không.`;
  const no = rows.filter((each) => each.types[type] === "no");
  const yes = rows.filter((each) => each.types[type] === "yes");
  const refused = no.filter(forbids);
  const [first] = refused;
  // A provincial congress is the only one that the older table speaks of; it forbids nothing to the others.
  const applies = !congressOfAnother(office);
  if (first && refused.length === rows.length && applies) {
    return { organs: [], why: `${sentenceOf(office.inText)} không ban hành ${row?.name ?? type}: bảng thẩm quyền không cho ${first.issuer.charAt(0).toLowerCase()}${first.issuer.slice(1)} ban hành loại này.`, ...provisionOf(first.cites), remark: null };
  }
  const known = [...yes, ...no].some(({ confidence }) => confidence !== "L") && applies;
  const remark = known ? null : unread;
  if (refused.length === 0 || !applies) return { ...anyone, remark };
  const organs = (["executiveCommittee", "standingCommittee"] as const).filter((organ) => !refused.some((each) => each.organ === organ));
  return { organs, why: "", remark };
}

const congresses = ["congress", "presidium", "congressSecretaries", "credentialsCommittee", "tellers"];
const congressOfAnother = (office: Office): boolean => congresses.includes(office.kind) && !/đảng bộ tỉnh/iu.test([...office.superior, ...office.name].join(" "));
