import { fold, withoutAccents } from "../shared/text";
import type { Standard } from "../standard/index";
import type { IssuerKind, SignatureColumn, SignatureLine, SigningCase } from "../standard/tables";
import type { DocumentType } from "../standard/vocabulary";
import type { Office } from "./profile/office";

/** Who a column's name is: the one who signs for the issuer, the one beside him, the one who confirms. */
export type SignerField = "signer" | "secondSigner" | "thirdSigner" | "fourthSigner" | "attestor";

export interface OptionLine { readonly is: SignatureLine["is"]; readonly text: string; readonly bold: boolean }
/** `below` counts the rows of signatures above it. */
export interface OptionColumn { readonly side: SignatureColumn["side"]; readonly below: number; readonly lines: readonly OptionLine[]; readonly name: SignerField }

/** One way of signing that the standard has for this issuer and this type. */
export interface SigningOption {
  /** `provincialStandingCommittee.bi-thu`: the case and, where it prints several, the position. Public: profiles and answers hold it. */
  readonly id: string;
  readonly label: string;
  readonly caseId: string;
  readonly cites: string;
  readonly organ: "executiveCommittee" | "standingCommittee" | null;
  /** Who decides, as the formula names them: `Ban Thường vụ Tỉnh uỷ`. */
  readonly deciding: string;
  readonly columns: readonly OptionColumn[];
  /** The post that the case leaves open; asked for in a field of its own. */
  readonly asks: { readonly label: string; readonly example: string } | null;
}

/** Stands in a line for the post that is asked for. */
export const askedPost = "{post}";

/** Every way of signing, in the order of the text; empty where the standard has none for the issuer. */
export function signingOptions(office: Office, type: DocumentType, standard: Standard): readonly SigningOption[] {
  const { cases } = standard.tables.signing;
  const mine = cases.filter((one) => one.issuers.includes(office.kind) && (office.hasOffice || !one.needsOffice) && fitsName(one, office));
  const special = mine.filter(({ documentTypes }) => documentTypes?.includes(type));
  // Minutes have cases of their own wherever the text prints one for the issuer.
  const general = type === "minutes" && special.length > 0 ? [] : mine.filter(({ documentTypes, id }) => documentTypes === undefined && mayDelegate(id, type));
  // Where the clause says who confirms this type, nobody else does.
  const confirmed = special.some(isConfirmed);
  return [...general.filter((one) => !confirmed || !isConfirmed(one)), ...special].flatMap((one) => optionsOf(one, office, standard));
}

const isConfirmed = ({ blocks }: SigningCase): boolean => blocks.some(({ lines }) => lines.some(({ is }) => is === "attestation"));
const isCouncil = (office: Office): boolean => fold(office.name.join(" ")).startsWith("hội đồng");
function fitsName({ id, blocks }: SigningCase, office: Office): boolean {
  if (office.kind === "steeringBody") return !/^(?:steering|subcommittee|council)/u.test(id) || id.startsWith("council") === isCouncil(office);
  // The national congress has a seal of its own; nobody confirms it.
  if (office.kind === "nationalCongress") return !blocks.some(({ lines }) => lines.some(({ is }) => is === "attestation"));
  if (office.kind === "partyDelegation" && /^party/u.test(id)) return (id === "partyAffairsCommittee") === fold(office.name.join(" ")).startsWith("ban cán sự");
  // The text prints the confirmation for those who have an office that signs by order of a standing committee or of a head.
  if (id === "meetingMinutesConfirmed") return office.kind.endsWith("Committee") || ledByOne.includes(office.kind);
  // Where there is an office, the office confirms.
  if (id.endsWith("ConfirmedBySecretary")) return !office.hasOffice;
  return true;
}

const ledByOne: readonly IssuerKind[] = ["advisoryAgency", "serviceUnit", "unit"];
/** By order are signed the papers of daily work; what a committee resolves or lays down it signs itself. Our own reading (decision 0020). */
const ownHand: readonly DocumentType[] = [
  "politicalPlatform", "partyCharter", "strategy", "resolution", "decision", "directive", "conclusion", "bylaws", "regulation", "circular", "communique",
  "declaration", "appeal", "masterPlan", "scheme", "optionPlan", "project", "submission", "minutes", "publicLetter",
];
const mayDelegate = (id: string, type: DocumentType): boolean => !id.startsWith("byOrder") || !ownHand.includes(type);

const slug = (text: string): string => withoutAccents(text).toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");

/** The column of one of several who issue together; the first two stand in the table of the standard. */
interface PartnerColumn extends SignatureColumn { readonly partner?: number }

/** «Further ones on lines below» (7.2.4): which side the text does not say; they fill the rows from the left. */
function blocksOf(one: SigningCase, { partners }: Office): readonly PartnerColumn[] {
  const [left] = one.blocks;
  if (one.id !== "joint" || !left) return one.blocks;
  return [...one.blocks, ...partners.slice(2).map((_, index): PartnerColumn => ({ ...left, side: index % 2 === 0 ? "left" : "right", partner: index + 2 }))];
}

/** Stands for no position: under T/M the text has it written for six posts only, so whoever holds none of them signs without (7.1.2b). */
const noPosition = "";
function mayGoWithout(line: SignatureLine, { lines }: SignatureColumn, one: SigningCase, office: Office, { tables: { signing } }: Standard): boolean {
  const [first] = lines;
  return one.blocks.length === 1 && one.documentTypes === undefined && office.kind !== "central" && lines.length === 2
    && first?.is === "signingCapacity" && (first.oneOf[0] ?? "").startsWith(signing.onBehalfOf) && line.oneOf.every((post) => signing.positionsUnderOnBehalfOf.includes(post));
}

function optionsOf(made: SigningCase, office: Office, standard: Standard): readonly SigningOption[] {
  const one: SigningCase = { ...made, blocks: blocksOf(made, office) };
  // The alternatives of the last line of the signer's own column, and of the one who confirms, make options of their own.
  const at = one.blocks.map(({ lines }) => lines.reduce((found, line, index) => (line.oneOf.length > 1 && line.is === "signerPosition" && !line.open ? index : found), -1));
  const choices = one.blocks.map((column, index) => {
    const line = at[index] === undefined || at[index] < 0 ? undefined : column.lines[at[index]];
    return line === undefined ? [null] : [...line.oneOf.filter((post) => isOf(post, office)), ...(mayGoWithout(line, column, one, office, standard) ? [noPosition] : [])];
  });
  const product = choices.reduce<readonly (readonly (string | null)[])[]>((all, next) => all.flatMap((row) => next.map((choice) => [...row, choice])), [[]]);
  return product.map((chosen) => {
    const asked: { label: string; example: string }[] = [];
    const columns = one.blocks.map((column, index): OptionColumn => ({
      side: column.side, below: Math.floor(((column as PartnerColumn).partner ?? 0) / 2), name: nameOf(column, one),
      lines: [...column.lines.flatMap((line, position): readonly OptionLine[] => {
        const picked = position === at[index] ? chosen[index] ?? null : null;
        if (picked === noPosition) return [];
        const { text, asks } = wordsOf(line, position, column, one, office, picked, standard);
        if (asks) asked.push(asks);
        return [{ is: line.is, text, bold: line.bold }];
      }), ...missingLines(one, column, office, standard)],
    }));
    const words = chosen.filter((choice): choice is string => choice !== null);
    return {
      id: [one.id, ...words.map((word) => (word === noPosition ? "uy-vien" : slug(word)))].join("."),
      label: words.length > 0 ? `${one.says}: ${words.map((word) => (word === noPosition ? "Uỷ viên, không ghi chức vụ" : sentence(word))).join("; ")}` : one.says,
      caseId: one.id, cites: one.cites, organ: organOf(one.id), deciding: decidingOf(one.id, office), columns, asks: asked[0] ?? null,
    };
  });
}

/** There is one Tổng Bí thư, and no bí thư beside him. */
const isOf = (post: string, office: Office): boolean => !/BÍ THƯ$/u.test(post) || (office.kind === "central") === post.startsWith("TỔNG");

const sentence = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase();
const nameOf = (column: PartnerColumn, one: SigningCase): SignerField =>
  column.partner !== undefined ? (column.partner === 2 ? "thirdSigner" : "fourthSigner")
  : column.lines.some(({ is }) => is === "attestation") ? "attestor" : column.side === "left" && one.blocks.length > 1 ? "secondSigner" : "signer";

function organOf(id: string): SigningOption["organ"] {
  if (/StandingCommittee$/u.test(id) && !id.startsWith("byOrder")) return "standingCommittee";
  return /(?:^|[a-z])(?:Committee)$/u.test(id) && !/^(?:credentials|byOrder|partyAffairs)/u.test(id) ? "executiveCommittee" : null;
}

function decidingOf(id: string, office: Office): string {
  if (id === "politburo") return "Bộ Chính trị";
  if (id === "secretariat") return "Ban Bí thư";
  if (id === "centralCommittee") return "Ban Chấp hành Trung ương";
  if (/StandingCommittee$/u.test(id)) return `Ban Thường vụ ${office.short}`;
  if (ledByOne.includes(office.kind)) return headOfBody(office);
  if (office.kind.endsWith("Committee") || office.kind === "partyCell") return office.short;
  if (["presidium", "congressSecretaries", "credentialsCommittee", "tellers"].includes(office.kind)) return office.name.join(" ");
  return office.inText;
}

/** `Trưởng Ban Tổ chức Tỉnh uỷ`: the word that the post ends with is not said twice. */
function headOfBody({ head, inText }: Office): string {
  const opening = inText.split(" ").slice(0, 2).join(" ");
  const shared = [opening, opening.split(" ")[0] ?? ""].find((words) => fold(head).endsWith(` ${fold(words)}`)) ?? "";
  return `${head.slice(0, head.length - shared.length).trim()} ${shared === "" ? inText : shared + inText.slice(shared.length)}`;
}

interface Words { readonly text: string; readonly asks?: { readonly label: string; readonly example: string } }

function wordsOf(line: SignatureLine, position: number, column: SignatureColumn, one: SigningCase, office: Office, picked: string | null, standard: Standard): Words {
  if (picked !== null) return { text: picked };
  const [printed = ""] = line.oneOf;
  switch (line.is) {
    case "attestation": return { text: printed };
    case "concurrently": return { text: printed };
    case "body": return { text: partnerOf(column, office)?.body ?? printed };
    case "signingCapacity": return capacityOf(line, column, one, office, standard);
    case "signerPosition": return positionOf(line, position, column, one, office, standard);
  }
}

/** The lead body is at the right. */
const partnerOf = (column: PartnerColumn, office: Office) => office.partners[column.partner ?? (column.side === "right" ? 0 : 1)];

function capacityOf(line: SignatureLine, column: SignatureColumn, one: SigningCase, office: Office, { tables: { signing } }: Standard): Words {
  const [printed = ""] = line.oneOf;
  if (column.lines.some(({ is }) => is === "attestation")) {
    if (line.open && ledByOne.includes(office.kind)) return { text: `${signing.byOrderOf} ${office.head}` };
    if (line.oneOf.length === 0 || one.id === "congressResolutionConfirmed") return { text: `${signing.onBehalfOf} ${committeeOfCongress(office)}` };
    return { text: printed };
  }
  if (line.oneOf.length === 0) return { text: congresses.includes(office.kind) ? ownCongressLines(office, signing.cases)[0]?.oneOf[0] ?? printed : `${signing.onBehalfOf} ${office.kind === "central" ? office.name.join(" ") : office.short}` };
  if (line.open && printed.startsWith(signing.actingFor)) return { text: `${signing.actingFor} ${office.head}` };
  if (line.open && printed.startsWith(signing.byOrderOf)) return { text: `${signing.byOrderOf} ${office.head}` };
  const own = line.oneOf.find((each) => fold(each).endsWith(` ${fold(office.short)}`));
  return { text: own ?? printed };
}

function positionOf(line: SignatureLine, position: number, column: SignatureColumn, one: SigningCase, office: Office, { tables: { signing } }: Standard): Words {
  const [printed = ""] = line.oneOf;
  if (!line.open) return { text: printed };
  if (one.id === "joint") return { text: partnerOf(column, office)?.position ?? printed };
  if (one.id === "byOrderOfStandingCommittee") return { text: printed };
  const last = position === column.lines.length - 1;
  // A post held beside the one that is signed for, or the post of whoever was ordered to sign.
  if (one.id === "byOrderOfHead" || (column.lines.some(({ is }) => is === "concurrently") && !last)) {
    return { text: askedPost, asks: { label: one.id === "byOrderOfHead" ? "Chức vụ người ký thừa lệnh" : "Chức vụ chính của người ký", example: one.id === "byOrderOfHead" ? orderedPost(office) : sentence(printed) } };
  }
  const isDeputy = fold(printed).startsWith("phó");
  const acting = printed.startsWith(signing.actingHead) ? `${signing.actingHead} ` : "";
  return { text: `${acting}${isDeputy ? office.deputy : office.head}` };
}
const orderedPost = (office: Office): string => (office.kind === "unit" ? "Tổ trưởng Tổ Hành chính" : fold(office.name.join(" ")).startsWith("văn phòng") ? "Trưởng phòng Tổng hợp" : "Chánh Văn phòng");

const congresses: readonly IssuerKind[] = ["nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries", "credentialsCommittee", "tellers"];
/** The block of a congress's body without a confirmation: the clause on confirming leaves it out. */
function ownCongressLines(office: Office, cases: readonly SigningCase[]): readonly SignatureLine[] {
  return cases.find(({ issuers, documentTypes, blocks }) => documentTypes === undefined && issuers.includes(office.kind) && blocks.length === 1)?.blocks[0]?.lines ?? [];
}
function missingLines(one: SigningCase, column: SignatureColumn, office: Office, { tables: { signing } }: Standard): readonly OptionLine[] {
  if (one.id !== "congressConfirmedBySecretary" || column.side !== "right") return [];
  return ownCongressLines(office, signing.cases).slice(1).map((line) => ({ is: line.is, text: line.oneOf[0] ?? "", bold: line.bold }));
}
/** The committee whose congress it is, by the name on the page. */
function committeeOfCongress(office: Office): string {
  const words = fold([...office.superior, ...office.name].join(" "));
  if (/chi bộ/u.test(words)) return "Chi bộ";
  if (/đảng bộ tỉnh/u.test(words)) return "Tỉnh uỷ";
  return /đảng bộ thành phố/u.test(words) ? "Thành uỷ" : "Đảng uỷ";
}
