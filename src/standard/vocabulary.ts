import { type Mm, type Pt } from "../shared/measure";

export { mm, pt, type Mm, type Pt } from "../shared/measure";

/** An edition of the format standard (thể thức và kỹ thuật trình bày). */
export type FormatEdition = "hd05" | "hd36";
/** An edition of the regulation on types and authority (thể loại, thẩm quyền). */
export type AuthorityEdition = "qd399" | "qd66";
/** Any text that provisions come from. */
export type StandardId = FormatEdition | AuthorityEdition;

/** One thing a document of the Party is made of. The glossary (README.md beside this file) has the Vietnamese term. */
export const componentKinds = [
  "partyTitle", "parentIssuer", "issuerName", "separatorAsterisk", "referenceNumber", "placeAndDate",
  "typeName", "subject", "fiveHyphens", "letterSubject", "addressees", "submittedTo",
  "basis", "body", "part", "chapter", "section", "article", "clause", "point",
  "signatureBlock", "signingCapacity", "signerPosition", "signerName", "signatureAttestation",
  "recipients", "archiveLine", "drafterMark", "contactDetails",
  "secrecyMark", "urgencyMark", "circulationNotice", "draftNotice",
  "appendix", "copyBlock", "pageNumber", "seal", "digitalSignature",
] as const;
export type ComponentKind = (typeof componentKinds)[number];
/** What a provision is about: a component, the page as a whole, or the document as a whole. */
export type Topic = ComponentKind | "page" | "document" | "numberSeries" | "authority" | "scope";

/** The 25 types of QĐ 399 Điều 5 and QĐ 66 Điều 4, in the order of the text. */
export const documentTypes = [
  "politicalPlatform", "partyCharter", "strategy", "resolution", "decision", "directive", "conclusion", "bylaws",
  "regulation", "circular", "guidance", "notice", "communique", "declaration", "appeal", "report", "plan",
  "masterPlan", "program", "scheme", "optionPlan", "project", "submission", "officialLetter", "minutes",
] as const;
/** The administrative papers of QĐ 399 Điều 6. */
export const administrativePapers = [
  "letterOfIntroduction", "certificate", "travelPermit", "leavePermit", "invitation", "transferSlip", "deliverySlip", "publicLetter",
] as const;
export type DocumentType = (typeof documentTypes)[number] | (typeof administrativePapers)[number];

/** How firmly the text speaks: R rule, E example only, O observed on the original, P practice or inference. */
export type Strength = "R" | "E" | "O" | "P" | "R/E" | "R/P" | "E/P" | "R/O";
/** How sure we are that this is what the text in force says. */
export type Confidence = "H" | "H/M" | "M-H" | "M" | "L";
export type Severity = "error" | "warning" | "hint";

/** One citable place of a standard. The key that it is stored under is public and never changes its meaning. */
export interface Provision {
  readonly of: Topic;
  /** What it asks, in our own Vietnamese words; only prescribed strings are letter for letter. */
  readonly says: string;
  readonly strength: Strength;
  readonly confidence: Confidence;
  /** Set where no program can check it (decisions 10); `why` is the Vietnamese reason that is shown. */
  readonly person?: { readonly why: string };
  /** Set where the place only gives a heading, a definition or a permission, so that there is nothing to check. */
  readonly asksNothing?: true;
}
export type ProvisionTable = Readonly<Record<string, Provision>>;

/**
 * One thing that is asked, in one edition: a row of the study of the standard. Rules answer to requirements; the
 * severity of a finding is computed from the row (severity.ts) and from nothing else.
 */
export interface Requirement<Id extends string = string> {
  /** The provisions that ask it, the most telling first. */
  readonly cites: readonly [Id, ...Id[]];
  readonly says: string;
  readonly strength: Strength;
  readonly confidence: Confidence;
  /** The text hedges: «khoảng», «thông thường», «cần». */
  readonly hedged?: true;
  /** The text is ambiguous here: why. Nothing stronger than a hint. */
  readonly ambiguous?: string;
  /** No rule can answer it: why (Vietnamese). */
  readonly person?: string;
  /** The row permits, or leaves the matter to another text: there is nothing to breach and no rule. */
  readonly asksNothing?: true;
}
export type RequirementTable<Id extends string> = Readonly<Record<string, Requirement<Id>>>;

/** What the text allows a measure to be; the hedges of the law are values. */
export type Measure<U extends number = number> =
  | { readonly is: "exactly"; readonly value: U }
  | { readonly is: "between"; readonly least: U; readonly most: U }
  | { readonly is: "atLeast"; readonly least: U }
  | { readonly is: "about"; readonly value: U; readonly least: U; readonly most: U };

export const exactly = <U extends number>(value: U): Measure<U> => ({ is: "exactly", value });
export const between = <U extends number>(least: U, most: U): Measure<U> => ({ is: "between", least, most });
export const atLeast = <U extends number>(least: U): Measure<U> => ({ is: "atLeast", least });
/** «khoảng»: `least` and `most` are the tolerance that our study of the text accepts. */
export const about = <U extends number>(value: U, least: U, most: U): Measure<U> => ({ is: "about", value, least, most });

/** The value to write when a document has to be put right, and the one that drafting uses. */
export function preferred<U extends number>(measure: Measure<U>): U {
  return measure.is === "exactly" || measure.is === "about" ? measure.value : measure.least;
}

/**
 * Whether a measured value meets the law's. `rounding` is half of what the file format cannot express (30 mm is
 * 1,700.8 twips and Word stores 1,701), in the same unit as the measure.
 */
export function fits<U extends number>(measure: Measure<U>, found: U, rounding = 0): boolean {
  switch (measure.is) {
    case "exactly": return Math.abs(found - measure.value) <= rounding;
    case "atLeast": return found >= measure.least - rounding;
    case "between":
    case "about": return found >= measure.least - rounding && found <= measure.most + rounding;
  }
}

export type LetterCase = "upper" | "normal";
/** Upright is the absence of bold and italic. */
export type Face = "bold" | "italic" | "underline";

/** One row of the typography annex (HD 05 Phụ lục 2, HD 36 Phụ lục 3). */
export interface TypographyRow {
  /** As in the provision id: `5b` for `hd05/PL2.5b`. */
  readonly row: string;
  /** The component's name as the annex prints it. */
  readonly says: string;
  /** Null where the annex leaves the row to another text (seal, secrecy mark). */
  readonly letterCase: LetterCase | null;
  readonly size: Measure<Pt> | null;
  readonly face: readonly Face[] | null;
  /** The annex's own illustration. */
  readonly sample: readonly string[];
}

/** The keys are the same in both editions, so that a rule can be made from a row. */
export const typographyKeys = [
  "partyTitle", "parentIssuer", "issuerName", "referenceNumber", "placeAndDate", "typeName", "subject", "letterSubject",
  "body", "partHeading", "partTitle", "sectionHeading", "sectionTitle", "articleHeading", "clause", "point",
  "signingCapacity", "signerPosition", "signerName", "seal", "addresseesWord", "addressee", "recipientsWord", "recipient",
  "secrecyMark", "urgencyMark", "circulationNotice", "draftNotice", "drafterMark", "contactDetails", "copyKind", "pageNumber",
] as const;
export type TypographyKey = (typeof typographyKeys)[number];
export type TypographyTable = Readonly<Partial<Record<TypographyKey, TypographyRow>>>;

export interface PageTable {
  readonly paper: { readonly width: Mm; readonly height: Mm; readonly name: string };
  /** Further sizes for administrative papers. */
  readonly paperForPapers: readonly { readonly width: Mm; readonly height: Mm; readonly name: string }[];
  readonly margins: { readonly top: Measure<Mm>; readonly bottom: Measure<Mm>; readonly left: Measure<Mm>; readonly right: Measure<Mm> };
  readonly versoMargins: { readonly top: Measure<Mm>; readonly bottom: Measure<Mm>; readonly left: Measure<Mm>; readonly right: Measure<Mm> };
  readonly fontFamily: string;
  /** RRGGBB of the text, null where the edition says nothing. */
  readonly color: string | null;
  readonly pageNumber: {
    /** From the top edge of the paper; the tolerance covers that the text does not say to which part of the digits. */
    readonly fromTop: Measure<Mm>;
    readonly alignment: "center";
    readonly onFirstPage: boolean;
    readonly restartsInAppendix: boolean;
  };
}

export interface BodyTable {
  readonly justified: true;
  readonly firstLineIndent: Measure<Mm>;
  /** The gap between paragraphs (after + before). */
  readonly paragraphSpacing: Measure<Pt>;
  readonly lineSpacing: Measure<Pt>;
  /** Line rules that meet the text; `exact` alone, or with others where the text is ambiguous. */
  readonly lineRules: readonly ("exact" | "atLeast" | "auto")[];
  readonly endsWith: string;
  readonly basisMark: string;
  /** Every mark that is accepted before a basis, where the text does not settle which dash it means. */
  readonly basisMarks?: readonly string[];
  /** The edition lists what a basis names (number, date, issuer, subject); elsewhere a basis is a citation like others. */
  readonly basisNamesParts?: true;
  readonly basisEnd: string;
  readonly lastBasisEnd: string;
}
