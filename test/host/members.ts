/** How a member is used over the wire; `gives` is the class of what it leads to. */
export interface Member {
  readonly is: "scalar" | "object" | "call" | "value" | "event";
  readonly set: string;
  readonly gives?: ClassName;
}
const scalar = (set: string): Member => ({ is: "scalar", set });
const object = (set: string, gives: ClassName): Member => ({ is: "object", set, gives });
/** A method that gives an object of the model, or nothing. */
const call = (set: string, gives?: ClassName): Member => ({ is: "call", set, ...(gives ? { gives } : {}) });
/** A method that gives plain data: a ClientResult. */
const value = (set: string): Member => ({ is: "value", set });
const event = (set: string): Member => ({ is: "event", set });

export type ClassName =
  | "Application" | "DocumentCreated" | "Document" | "Body" | "Paragraph" | "ParagraphCollection" | "Range" | "RangeCollection"
  | "Font" | "Section" | "SectionCollection" | "PageSetup" | "Annotation" | "SearchOptions" | "Field";

/**
 * Every member of Word's model that the add-in may use: one that is not here does not exist for the tests. The requirement
 * sets are compared with the types of office-js.
 */
export const members: Readonly<Record<ClassName, Readonly<Record<string, Member>>>> = {
  Application: { createDocument: call("WordApi 1.3", "DocumentCreated") },
  DocumentCreated: { open: call("WordApi 1.3") },
  Document: {
    body: object("WordApi 1.1", "Body"), sections: object("WordApi 1.1", "SectionCollection"),
    getSelection: call("WordApi 1.1", "Range"),
    insertFileFromBase64: call("WordApi 1.5", "SectionCollection"),
    getParagraphByUniqueLocalId: call("WordApi 1.6", "Paragraph"),
    onParagraphAdded: event("WordApi 1.6"), onParagraphChanged: event("WordApi 1.6"), onParagraphDeleted: event("WordApi 1.6"),
    getAnnotationById: call("WordApi 1.7", "Annotation"), onAnnotationClicked: event("WordApi 1.7"),
  },
  Body: {
    paragraphs: object("WordApi 1.1", "ParagraphCollection"), text: scalar("WordApi 1.1"),
    getOoxml: value("WordApi 1.1"), insertOoxml: call("WordApi 1.1", "Range"), insertFileFromBase64: call("WordApi 1.1", "Range"),
    getRange: call("WordApi 1.3", "Range"),
  },
  ParagraphCollection: { getFirst: call("WordApi 1.3", "Paragraph"), getLast: call("WordApi 1.3", "Paragraph") },
  Paragraph: {
    text: scalar("WordApi 1.1"), style: scalar("WordApi 1.1"), alignment: scalar("WordApi 1.1"),
    leftIndent: scalar("WordApi 1.1"), rightIndent: scalar("WordApi 1.1"), firstLineIndent: scalar("WordApi 1.1"),
    spaceBefore: scalar("WordApi 1.1"), spaceAfter: scalar("WordApi 1.1"), lineSpacing: scalar("WordApi 1.1"),
    font: object("WordApi 1.1", "Font"), uniqueLocalId: scalar("WordApi 1.6"),
    search: call("WordApi 1.1", "RangeCollection"), getRange: call("WordApi 1.3", "Range"),
    insertText: call("WordApi 1.1", "Range"), insertParagraph: call("WordApi 1.1", "Paragraph"), insertOoxml: call("WordApi 1.1", "Range"),
    delete: call("WordApi 1.1"), clear: call("WordApi 1.1"), select: call("WordApi 1.1"), getOoxml: value("WordApi 1.1"),
    getNextOrNullObject: call("WordApi 1.3", "Paragraph"), getPreviousOrNullObject: call("WordApi 1.3", "Paragraph"),
    insertAnnotations: value("WordApi 1.7"),
  },
  Range: {
    text: scalar("WordApi 1.1"), font: object("WordApi 1.1", "Font"), paragraphs: object("WordApi 1.1", "ParagraphCollection"),
    insertText: call("WordApi 1.1", "Range"), expandTo: call("WordApi 1.3", "Range"), delete: call("WordApi 1.1"), select: call("WordApi 1.1"),
    insertField: call("WordApi 1.5", "Field"),
  },
  Field: {},
  RangeCollection: {},
  SearchOptions: { matchCase: scalar("WordApi 1.1") },
  Font: {
    name: scalar("WordApi 1.1"), size: scalar("WordApi 1.1"), bold: scalar("WordApi 1.1"), italic: scalar("WordApi 1.1"), underline: scalar("WordApi 1.1"),
    color: scalar("WordApi 1.1"), highlightColor: scalar("WordApi 1.1"), strikeThrough: scalar("WordApi 1.1"), doubleStrikeThrough: scalar("WordApi 1.1"),
  },
  SectionCollection: { getFirst: call("WordApi 1.3", "Section") },
  Section: { getNext: call("WordApi 1.3", "Section"), getHeader: call("WordApi 1.1", "Body"), getFooter: call("WordApi 1.1", "Body"), pageSetup: object("WordApiDesktop 1.3", "PageSetup") },
  PageSetup: {
    topMargin: scalar("WordApiDesktop 1.3"), bottomMargin: scalar("WordApiDesktop 1.3"), leftMargin: scalar("WordApiDesktop 1.3"), rightMargin: scalar("WordApiDesktop 1.3"),
    gutter: scalar("WordApiDesktop 1.3"), headerDistance: scalar("WordApiDesktop 1.3"), pageWidth: scalar("WordApiDesktop 1.3"), pageHeight: scalar("WordApiDesktop 1.3"),
    orientation: scalar("WordApiDesktop 1.3"), differentFirstPageHeaderFooter: scalar("WordApiDesktop 1.3"),
  },
  Annotation: { delete: call("WordApi 1.7") },
};

export const itemClass: Partial<Readonly<Record<ClassName, ClassName>>> = { ParagraphCollection: "Paragraph", RangeCollection: "Range", SectionCollection: "Section" };

/** Whether a Word that reports these sets has a member of that set. */
export function has(sets: Readonly<Record<string, string>>, set: string): boolean {
  const [name = "", wanted = ""] = set.split(" ");
  return isAtLeast(sets[name], wanted);
}
export function isAtLeast(version: string | undefined, wanted: string): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
