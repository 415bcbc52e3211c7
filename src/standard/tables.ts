import type { ComponentKind, Confidence, DocumentType, Measure, Mm, PageTable, Pt, BodyTable, TypographyTable } from "./vocabulary";

/** The kinds of body that may issue a document, by the place the standard gives their name (HD 05 II.I.2.1). */
export type IssuerKind =
  | "nationalCongress" | "congress" | "cellCongress" | "presidium" | "congressSecretaries" | "credentialsCommittee" | "tellers"
  | "central" | "provincialCommittee" | "intermediateCommittee" | "grassrootsCommittee" | "sectionCommittee" | "partyCell"
  | "inspectionCommission" | "advisoryAgency" | "serviceUnit" | "steeringBody" | "unit" | "joint"
  /** Only before 2026: đảng đoàn, ban cán sự đảng. */
  | "partyDelegation";

/** What stands above the issuer's own name. */
export type ParentLine = "none" | "partyOrganization" | "partyCommittee" | "directSuperior" | "congress";

export interface IssuerRow {
  readonly kind: IssuerKind;
  readonly cites: string;
  readonly parentLine: ParentLine;
  /** How the issuer's own name may begin, in capitals as printed (`TỈNH UỶ`, `CHI BỘ`). Empty where any name is possible. */
  readonly beginsWith: readonly string[];
  /** How the superior line begins where there is one (`ĐẢNG BỘ`; `TỈNH UỶ`, `BAN CHẤP HÀNH TRUNG ƯƠNG`). */
  readonly parentBeginsWith: readonly string[];
  /** Exact examples: lines of the block, without the asterisk. */
  readonly examples: readonly (readonly string[])[];
}

export interface IssuerTable {
  readonly title: string;
  /** The asterisk below the issuer. */
  readonly separator: string;
  readonly jointSeparator: string;
  /** Every separator that is accepted between joint issuers, where the text does not settle which dash it means. */
  readonly jointSeparators?: readonly string[];
  readonly rows: readonly IssuerRow[];
  /** Never an issuer's name (ban thường vụ), folded to capitals. */
  readonly neverIssuer: readonly string[];
  /** The text does not name them at all (thường trực). Advice only. */
  readonly neverIssuerByInference?: readonly string[];
  /** Bodies that no longer exist in this edition: the name's beginning in capitals. Advice only. */
  readonly abolished: readonly string[];
}

export interface TypeSymbol {
  readonly symbol: string;
  /** `printed` in the text's list, shown by an example, or following from the initials rule. */
  readonly basis: "printed" | "example" | "initials";
  /** Issuer symbols with which alone this one is accepted (`QĐ` on a quy định of `TW` under HD 36). */
  readonly onlyFor?: readonly string[];
}
export interface IssuerSymbol {
  /** The body, in sentence case as the list prints it. */
  readonly body: string;
  readonly symbol: string;
  readonly basis: "printed" | "example" | "initials";
  readonly confidence: Confidence;
}
export interface NumberingTable {
  readonly word: string;
  readonly zeroBelow: number;
  readonly betweenNumberAndSymbol: string;
  readonly betweenTypeAndIssuer: string;
  readonly betweenJointIssuers: string;
  /** Symbols a type may carry, the one to write first. */
  readonly typeSymbols: Readonly<Partial<Record<DocumentType, readonly TypeSymbol[]>>>;
  /** Forms seen in the wild that are not symbols of this edition, with the right one (`QĐi` → `QĐ` under HD 05). */
  readonly wrongTypeSymbols: Readonly<Record<string, string>>;
  readonly issuerSymbols: readonly IssuerSymbol[];
  /** Suffixes by level: TW, TU, ĐU… */
  readonly levelSuffixes: readonly IssuerSymbol[];
  readonly congressSymbol: string;
  readonly copySymbol: string;
  readonly secrecyKeepsSeries: true;
  readonly examples: readonly string[];
}

export interface PlaceAndDateTable {
  readonly dayZeroBelow: number;
  readonly monthZeroBelow: number;
  readonly separator: string;
  readonly words: { readonly day: string; readonly month: string; readonly year: string };
  /** Names of levels as they may stand before a place name, in full and abbreviated. */
  readonly levels: readonly { readonly name: string; readonly short: readonly string[] }[];
  /** Provinces and centrally run cities of today (34 after 1/7/2025) or of the edition's time; used for hints only. */
  readonly examples: readonly string[];
  /** The text's own examples of a place with its level. */
  readonly levelExamples?: readonly string[];
  /** Names that are certainly a person's: the text's examples first, then well-known ones; not a list of the text. */
  readonly personNames?: readonly string[];
  /** Committees whose name tells the level of their place (`Huyện uỷ` is a huyện's). */
  readonly committeesByLevel?: readonly { readonly committee: string; readonly level: string; readonly province?: true }[];
}

/** One line of a signature block as the standard prints it. */
export interface SignatureLine {
  readonly is: "signingCapacity" | "signerPosition" | "concurrently" | "body" | "attestation";
  /** Alternatives, in capitals as printed; `Xác nhận chữ ký của đồng chí` for an attestation. Empty where free. */
  readonly oneOf: readonly string[];
  readonly bold: boolean;
  /** The words in `oneOf` are examples: another office or body may stand there (`TRƯỞNG BAN`: also `CHÁNH VĂN PHÒNG`). */
  readonly open?: true;
}
export interface SignatureColumn { readonly side: "left" | "right" | "center"; readonly lines: readonly SignatureLine[] }
/** One case of HD 05 II.I.7.1.4 or HD 36 II.1.7.1. */
export interface SigningCase {
  /** A name in English for the case; unique. */
  readonly id: string;
  readonly cites: string;
  /** Vietnamese: when this case applies. */
  readonly says: string;
  readonly issuers: readonly IssuerKind[];
  /** The types it is for, where the clause names them; absent for every type but those that have cases of their own. */
  readonly documentTypes?: readonly DocumentType[];
  /** It takes an office to confirm or to sign by order: no case of a body that has none. */
  readonly needsOffice?: true;
  /** Blocks side by side or one below the other, in reading order. */
  readonly blocks: readonly SignatureColumn[];
}
export interface SigningTable {
  readonly onBehalfOf: string;
  readonly actingFor: string;
  readonly byOrderOf: string;
  readonly actingHead: string;
  /** Every form of that sign that is accepted, where the text gives two. */
  readonly actingHeadForms?: readonly string[];
  readonly concurrently: string;
  readonly attestation: string;
  /** Forms that belong to the State's standard, with the Party's (`TM.` → `T/M`). Null: the form does not exist (`TUQ`). */
  readonly foreignForms: Readonly<Record<string, string | null>>;
  /** Who signs T/M, as the name after the code begins. */
  readonly onBehalfOfBodies: readonly string[];
  /** Positions that may stand under T/M of a committee, inspection commission or council. */
  readonly positionsUnderOnBehalfOf: readonly string[];
  /** Bodies whose T/M has no position line. */
  readonly noPositionUnder: readonly string[];
  /** Titles, degrees and ranks that never stand before the name; folded lower case, without the dot. */
  readonly titlesNotBeforeName: readonly string[];
  /** Words of address that practice keeps off the name; folded lower case. Advice only. */
  readonly addressNotBeforeName?: readonly string[];
  readonly cases: readonly SigningCase[];
}

export interface RecipientsTable {
  readonly word: string;
  readonly wordEnd: string;
  readonly itemMark: string;
  readonly itemEnd: string;
  readonly lastEnd: string;
  readonly archiveWord: string;
  /** First line of the recipients of a công văn or tờ trình. */
  readonly asAbove: string;
  readonly side: "left";
  /** `Kính gửi`, and `Kính trình` where the edition has it. */
  readonly addresseesWord: Readonly<Partial<Record<DocumentType, string>>>;
  readonly addresseesWordEnd: string;
  readonly addresseeMark: string;
  readonly addresseeEnd: string;
  /** Ends of the last or only addressee that are accepted. */
  readonly lastAddresseeEnds: readonly string[];
}

export interface MarkRow {
  readonly values: readonly string[];
  /** The list is open (`như: … ...`). */
  readonly open: boolean;
  readonly place: "belowReferenceNumber" | "belowLetterSubject" | "topRight" | "belowSignature" | "bottomCenterLastPage" | "endOfRecipients" | "lastPageBelowLine"
    /** The edition leaves the mark to another text. */
    | "notSaid";
  readonly fromEdge?: Measure<Mm>;
  readonly cites: string;
}
export interface MarksTable {
  readonly urgency: MarkRow;
  readonly urgencyOnLetter: MarkRow;
  readonly circulation: MarkRow;
  readonly notForMedia: MarkRow;
  /** The circulation notice for papers of a meeting, where the edition speaks of it apart from the others. */
  readonly meetingPapers?: string;
  readonly draft: MarkRow;
  readonly drafter: MarkRow;
  readonly contact: MarkRow;
  readonly secrecy: MarkRow;
}
export interface AppendixTable {
  readonly word: string;
  readonly numbered: "arabic";
  /** Whether a reference line (number, date, issuer of the document) must stand below the heading. */
  readonly referenceLine: boolean;
  readonly referenceOpening: string;
  readonly ownPageNumbers: boolean;
}
export interface CopiesTable {
  readonly kinds: readonly string[];
  readonly symbol: string;
  /** The stamp of HD 05 Phụ lục 3; null under HD 36. */
  readonly stamp: { readonly width: Mm; readonly height: Mm; readonly title: string; readonly titleSize: Pt; readonly fields: readonly string[] } | null;
  /** The boxes of a copy block under HD 36; empty under HD 05. */
  readonly boxes: readonly { readonly box: string; readonly says: string }[];
  readonly separator: "fullWidthLine";
}

export interface TypeAndSubjectTable {
  readonly fiveHyphens: string;
  readonly letterSubjectBegins: string | null;
  /** Openings of the State's standard that have no place here (`V/v`). */
  readonly foreignOpenings: readonly string[];
  readonly authorLine: { readonly begins: string; readonly bold: boolean };
  /** The political report to a congress: the line in parentheses below its theme or subject. */
  readonly politicalReport?: { readonly lineBegins: string; readonly lineHas: string; readonly lineEnds: string; readonly examples: readonly (readonly string[])[] };
}
export interface StructureTable {
  /** Order of the levels; each with its word and the kind of number. */
  readonly levels: readonly { readonly is: ComponentKind; readonly word: string | null; readonly numbers: readonly ("roman" | "words" | "arabic" | "letter")[]; readonly ownLine: boolean; readonly after: string }[];
  /** Vietnamese letters in the order that points take. */
  readonly letters: readonly string[];
}

/** All tables of one edition of the format standard. A rule sees this and no literal of its own. */
export interface FormatTables {
  readonly typography: TypographyTable;
  readonly page: PageTable;
  readonly body: BodyTable;
  readonly structure: StructureTable;
  readonly issuers: IssuerTable;
  readonly numbering: NumberingTable;
  readonly placeAndDate: PlaceAndDateTable;
  readonly typeAndSubject: TypeAndSubjectTable;
  readonly signing: SigningTable;
  readonly recipients: RecipientsTable;
  readonly marks: MarksTable;
  readonly appendix: AppendixTable;
  readonly copies: CopiesTable;
}

export interface DocumentTypeRow {
  readonly type: DocumentType;
  /** Lower case, as the text prints it: `nghị quyết`. */
  readonly name: string;
  /** In capitals, as the line on the page: `NGHỊ QUYẾT`. */
  readonly typeName: string;
  readonly cites: string;
  /** Only công văn prints no type name. */
  readonly printsTypeName: boolean;
  readonly isPaper: boolean;
  /** A gloss in our words; null where the definition was not seen. */
  readonly gloss: string | null;
  readonly glossConfidence: Confidence;
}
export interface AuthorityRow {
  /** The issuer as the text names it, Vietnamese. */
  readonly issuer: string;
  readonly issuerKind: IssuerKind;
  /** `executiveCommittee` or `standingCommittee` where the text tells them apart. */
  readonly organ?: "executiveCommittee" | "standingCommittee" | "congress" | "presidium" | "congressSecretaries" | "credentialsCommittee" | "tellers";
  readonly cites: string;
  readonly confidence: Confidence;
  /** Types this issuer may issue; `no` it may not; anything not named is not known and never judged. */
  readonly types: Readonly<Partial<Record<DocumentType, "yes" | "no">>>;
  readonly note?: string;
}
export interface AuthorityTables {
  readonly documentTypes: readonly DocumentTypeRow[];
  readonly authority: readonly AuthorityRow[];
  /** Kinds of paper that are not the Party's (công điện, nghị định…), in capitals. */
  readonly foreignTypeNames: readonly string[];
}
