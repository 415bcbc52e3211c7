/** What a kind of Word does that its documentation does not promise. Each names where it was seen. */
export interface Quirks {
  /** `w14:paraId` differs on every getOoxml. Source: office-js issue 4078. */
  readonly randomParaIds: boolean;
  /** `paragraph.uniqueLocalId` is null. Source: remark in the reference of Paragraph.uniqueLocalId; office-js issue 4258. */
  readonly noLocalIds: boolean;
  /** `insertAnnotations` throws although its requirement set is reported. Source: office-js issues 4953, 5179, 5701. */
  readonly annotationsThrow: boolean;
  /** Underlines with a pop-up are refused, as where the manifest's words are missing. Source: nobody could say; both must be lived with. */
  readonly popupsThrow: boolean;
  /** Paragraph events are lost. Source: office-js issues 4874, 5089, 5400. */
  readonly eventsLost: boolean;
  /** `getOoxml` throws GeneralException. Source: office-js issues 6059, 5394, 1097. */
  readonly getOoxmlThrows: boolean;
  /** An inserted OOXML paragraph leaves an empty paragraph behind it. Source: office-js issue 874. */
  readonly emptyAfterInsertOoxml: boolean;
  /** `insertOoxml` of one paragraph loses its tab stops. Source: office-js issue 3149. */
  readonly insertOoxmlLosesTabs: boolean;
  /** Milliseconds that `insertOoxml` takes. Source: office-js issue 5944 (4 to 7 s on the web). */
  readonly insertOoxmlMs: number;
  /** `Paragraph.getOoxml` at the end of a table cell gives the whole row. Source: office-js issue 6751 (Mac). */
  readonly rowInsteadOfLastInCell: boolean;
  /** `createDocument` opens nothing. Source: office-js issues 5507, 4790 (web). */
  readonly createDocumentFails: boolean;
  /** `getFileAsync` is refused. Source: office-js issue 6747; the reference says «Word on the web: not supported». */
  readonly noGetFile: boolean;
  /** `word/settings.xml` is left out of what getOoxml gives. Source: nobody could say; both must be lived with. */
  readonly noSettingsInOoxml: boolean;
  /** `insertField` is refused although its requirement set is reported. Source: office-js issue 5701 (a set proves nothing). */
  readonly fieldsThrow: boolean;
  /** Milliseconds that every batch takes. Source: office-js issues 3982, 4812. */
  readonly batchMs: number;
}

export const noQuirks: Quirks = {
  randomParaIds: true, noLocalIds: false, annotationsThrow: false, popupsThrow: false, eventsLost: false, getOoxmlThrows: false, emptyAfterInsertOoxml: false,
  insertOoxmlLosesTabs: false, insertOoxmlMs: 0, rowInsteadOfLastInCell: false, createDocumentFails: false, noGetFile: false, noSettingsInOoxml: false, fieldsThrow: false, batchMs: 0,
};
