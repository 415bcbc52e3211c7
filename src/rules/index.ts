import addresseesOnlyOnLetters from "./addressees/only-on-letters";
import addresseesPresent from "./addressees/present";
import appendixMentioned from "./appendix/mentioned";
import appendixNumbered from "./appendix/numbered";
import appendixOwnNumber from "./appendix/own-number";
import appendixOwnPage from "./appendix/own-page";
import appendixOwnPageNumbers from "./appendix/own-page-numbers";
import appendixReferenceLine from "./appendix/reference-line";
import basisEnds from "./basis/ends";
import basisMark from "./basis/mark";
import basisUpright from "./basis/upright";
import bodyAlignment from "./body/alignment";
import bodyFinalStop from "./body/final-stop";
import bodyFirstLineIndent from "./body/first-line-indent";
import bodyLineSpacing from "./body/line-spacing";
import bodyNoStrokeAfterStop from "./body/no-stroke-after-stop";
import bodyParagraphSpacing from "./body/paragraph-spacing";
import copiesKind from "./copies/kind";
import fiveHyphensExactlyFive from "./five-hyphens/exactly-five";
import fiveHyphensNotOnLetters from "./five-hyphens/not-on-letters";
import fiveHyphensPresent from "./five-hyphens/present";
import issuerNameAbolished from "./issuer-name/abolished";
import issuerNameCellCongress from "./issuer-name/cell-congress";
import issuerNameCongressOrdinal from "./issuer-name/congress-ordinal";
import issuerNameNoLineBelow from "./issuer-name/no-line-below";
import issuerNameNotStandingCommittee from "./issuer-name/not-standing-committee";
import issuerNameOnTheLeft from "./issuer-name/on-the-left";
import issuerNamePresent from "./issuer-name/present";
import letterSubjectNoForeignOpening from "./letter-subject/no-foreign-opening";
import letterSubjectOpening from "./letter-subject/opening";
import letterSubjectPresent from "./letter-subject/present";
import marksNotForMediaWords from "./marks/not-for-media-words";
import marksUrgencyValue from "./marks/urgency-value";
import pageNumberAtTop from "./page-number/at-top";
import pageNumberCentered from "./page-number/centered";
import pageNumberCountsByItself from "./page-number/counts-by-itself";
import pageNumberDigitsOnly from "./page-number/digits-only";
import pageNumberDistance from "./page-number/distance";
import pageNumberNotOnFirstPage from "./page-number/not-on-first-page";
import pageNumberPresent from "./page-number/present";
import pageOrientation from "./page/orientation";
import pagePaperSize from "./page/paper-size";
import parentIssuerNotForProvince from "./parent-issuer/not-for-province";
import parentIssuerPartyCommittee from "./parent-issuer/party-committee";
import parentIssuerPartyOrganization from "./parent-issuer/party-organization";
import partyTitleNoNationalMotto from "./party-title/no-national-motto";
import partyTitleOnTheRight from "./party-title/on-the-right";
import partyTitleOneLine from "./party-title/one-line";
import partyTitlePresent from "./party-title/present";
import partyTitleSeparatorLine from "./party-title/separator-line";
import partyTitleSeparatorLineLength from "./party-title/separator-line-length";
import partyTitleSeparatorLineSolid from "./party-title/separator-line-solid";
import partyTitleText from "./party-title/text";
import placeAndDateComma from "./place-and-date/comma";
import placeAndDateDayZero from "./place-and-date/day-zero";
import placeAndDateInWords from "./place-and-date/in-words";
import placeAndDateLevelOfOneSyllable from "./place-and-date/level-of-one-syllable";
import placeAndDateLowerCaseWords from "./place-and-date/lower-case-words";
import placeAndDateMonthWithoutZero from "./place-and-date/month-without-zero";
import placeAndDateMonthZero from "./place-and-date/month-zero";
import placeAndDateNoProvinceWord from "./place-and-date/no-province-word";
import placeAndDateOnTheRight from "./place-and-date/on-the-right";
import placeAndDatePresent from "./place-and-date/present";
import recipientsArchiveForm from "./recipients/archive-form";
import recipientsArchiveLine from "./recipients/archive-line";
import recipientsAsAbove from "./recipients/as-above";
import recipientsColon from "./recipients/colon";
import recipientsItemEnds from "./recipients/item-ends";
import recipientsItemMark from "./recipients/item-mark";
import recipientsOnTheLeft from "./recipients/on-the-left";
import recipientsOwnLine from "./recipients/own-line";
import recipientsPresent from "./recipients/present";
import referenceNumberCongressSymbol from "./reference-number/congress-symbol";
import referenceNumberIssuerSymbol from "./reference-number/issuer-symbol";
import referenceNumberLeadingZero from "./reference-number/leading-zero";
import referenceNumberNoColon from "./reference-number/no-colon";
import referenceNumberNoSpaces from "./reference-number/no-spaces";
import referenceNumberNotZero from "./reference-number/not-zero";
import referenceNumberPresent from "./reference-number/present";
import referenceNumberSeparators from "./reference-number/separators";
import referenceNumberTypeSymbolForm from "./reference-number/type-symbol-form";
import separatorAsteriskBeforeNumber from "./separator-asterisk/before-number";
import separatorAsteriskOwnLine from "./separator-asterisk/own-line";
import separatorAsteriskPresent from "./separator-asterisk/present";
import separatorAsteriskSingle from "./separator-asterisk/single";
import signatureBlockActingForPair from "./signature-block/acting-for-pair";
import signatureBlockMinutesTwoSigners from "./signature-block/minutes-two-signers";
import signatureBlockNoActingUnderByOrder from "./signature-block/no-acting-under-by-order";
import signatureBlockNoPositionUnder from "./signature-block/no-position-under";
import signatureBlockNoTuq from "./signature-block/no-tuq";
import signatureBlockOnBehalfOfWhom from "./signature-block/on-behalf-of-whom";
import signatureBlockOnTheRight from "./signature-block/on-the-right";
import signatureBlockPartyCell from "./signature-block/party-cell";
import signatureBlockPositionAloneBold from "./signature-block/position-alone-bold";
import signatureBlockPositionUnderOnBehalf from "./signature-block/position-under-on-behalf";
import signatureBlockPositionWithoutBody from "./signature-block/position-without-body";
import signatureBlockPresent from "./signature-block/present";
import signatureBlockSlashCodes from "./signature-block/slash-codes";
import signatureBlockSpaceAfterCode from "./signature-block/space-after-code";
import structureArticleMark from "./structure/article-mark";
import structureClauseMark from "./structure/clause-mark";
import structurePointLetters from "./structure/point-letters";
import structurePointMark from "./structure/point-mark";
import structurePointOrder from "./structure/point-order";
import subjectAuthorLine from "./subject/author-line";
import subjectLowerCaseStart from "./subject/lower-case-start";
import subjectNoFinalStop from "./subject/no-final-stop";
import subjectNoForeignOpening from "./subject/no-foreign-opening";
import subjectPoliticalReportLine from "./subject/political-report-line";
import subjectPresent from "./subject/present";
import submittedToPresent from "./submitted-to/present";
import submittedToWord from "./submitted-to/word";
import typeNameKnown from "./type-name/known";
import typeNameOwnLine from "./type-name/own-line";
import typeNamePresent from "./type-name/present";
import typefaceColor from "./typeface/color";
import typefaceFontFamily from "./typeface/font-family";
import typefacePrecomposed from "./typeface/precomposed";
import { addresseeRules } from "./addressee-lists";
import { authorityRules } from "./authority-rules";
import { citationRules } from "./citation-rules";
import { bodyRules } from "./body-rules";
import { issuerRules } from "./issuer-rules";
import { copyRules } from "./copy-rules";
import { centeredRules } from "./layout-rules";
import { markRules } from "./mark-rules";
import { numberRules } from "./number-rules";
import { orderRules } from "./order-rules";
import { marginRules } from "./page-rules";
import { placeRules } from "./place-rules";
import type { Rule } from "./rule";
import { committeeOnBehalfRules } from "./signature-block/committee-on-behalf";
import { nameRules } from "./signature-block/name-without-titles";
import { headingCenteredRules, headingNumberRules, headingTitleRules } from "./structure-rules";
import { signingRules } from "./signing-rules";
import { listedRules } from "./type-name/listed";
import { typographyRules } from "./typography-rules";

/** A file each. */
const single: readonly Rule[] = [
  addresseesOnlyOnLetters, addresseesPresent, appendixMentioned, appendixNumbered, appendixOwnNumber, appendixOwnPage,
  appendixOwnPageNumbers, appendixReferenceLine, basisEnds, basisMark, basisUpright, bodyAlignment, bodyFinalStop,
  bodyFirstLineIndent, bodyLineSpacing, bodyNoStrokeAfterStop, bodyParagraphSpacing, copiesKind,
  fiveHyphensExactlyFive, fiveHyphensNotOnLetters, fiveHyphensPresent, issuerNameAbolished, issuerNameCellCongress,
  issuerNameCongressOrdinal, issuerNameNoLineBelow, issuerNameNotStandingCommittee, issuerNameOnTheLeft,
  issuerNamePresent, letterSubjectNoForeignOpening, letterSubjectOpening, letterSubjectPresent,
  marksNotForMediaWords, marksUrgencyValue, pageNumberAtTop, pageNumberCentered,
  pageNumberCountsByItself, pageNumberDigitsOnly, pageNumberDistance, pageNumberNotOnFirstPage, pageNumberPresent,
  pageOrientation, pagePaperSize, parentIssuerNotForProvince, parentIssuerPartyCommittee,
  parentIssuerPartyOrganization, partyTitleNoNationalMotto, partyTitleOnTheRight, partyTitleOneLine,
  partyTitlePresent, partyTitleSeparatorLine, partyTitleSeparatorLineLength, partyTitleSeparatorLineSolid,
  partyTitleText, placeAndDateComma, placeAndDateDayZero, placeAndDateInWords, placeAndDateLevelOfOneSyllable,
  placeAndDateLowerCaseWords, placeAndDateMonthWithoutZero, placeAndDateMonthZero, placeAndDateNoProvinceWord, placeAndDateOnTheRight,
  placeAndDatePresent, recipientsArchiveForm, recipientsArchiveLine, recipientsAsAbove, recipientsColon,
  recipientsItemEnds, recipientsItemMark, recipientsOnTheLeft, recipientsOwnLine, recipientsPresent,
  referenceNumberCongressSymbol, referenceNumberIssuerSymbol, referenceNumberLeadingZero, referenceNumberNoColon,
  referenceNumberNoSpaces, referenceNumberNotZero, referenceNumberPresent, referenceNumberSeparators,
  referenceNumberTypeSymbolForm, separatorAsteriskBeforeNumber, separatorAsteriskOwnLine,
  separatorAsteriskPresent, separatorAsteriskSingle, signatureBlockActingForPair, signatureBlockMinutesTwoSigners,
  signatureBlockNoActingUnderByOrder, signatureBlockNoPositionUnder, signatureBlockNoTuq,
  signatureBlockOnBehalfOfWhom, signatureBlockOnTheRight, signatureBlockPartyCell, signatureBlockPositionAloneBold,
  signatureBlockPositionUnderOnBehalf, signatureBlockPositionWithoutBody, signatureBlockPresent,
  signatureBlockSlashCodes, signatureBlockSpaceAfterCode, structureArticleMark, structureClauseMark,
  structurePointLetters, structurePointMark, structurePointOrder, subjectAuthorLine, subjectLowerCaseStart,
  subjectNoFinalStop, subjectNoForeignOpening, subjectPoliticalReportLine, subjectPresent, submittedToPresent,
  submittedToWord, typeNameKnown, typeNameOwnLine, typeNamePresent, typefaceColor, typefaceFontFamily,
  typefacePrecomposed,
];
/** Made from rows of the standard's tables, or one kind over several components. */
const made: readonly Rule[] = [
  ...typographyRules, ...marginRules, ...centeredRules, ...addresseeRules, ...headingNumberRules, ...headingCenteredRules, ...headingTitleRules, ...markRules, ...numberRules,
  ...nameRules, ...committeeOnBehalfRules, ...signingRules, ...issuerRules, ...listedRules, ...authorityRules, ...placeRules, ...citationRules, ...bodyRules, ...copyRules, ...orderRules,
];

/** Every rule there is, by id. */
export const rules: readonly Rule[] = [...single, ...made].sort((a, b) => (a.id < b.id ? -1 : 1));
