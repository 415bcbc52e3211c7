import { BadFileError } from "../bad-file";
import type { EditOutcome, PackageEdit } from "../edits";
import type { WordFile } from "../model";
import type { OfficePackage } from "../package";
import { prepareContentControl, prepareCustomXmlPart, prepareFormatPage, prepareFormatStyle, prepareHeaderPart, preparePageNumberField, prepareRemovePageNumber, prepareSectionBreak } from "./document-steps";
import { findCustomXml } from "./custom-xml";
import { contentControlIds, drawingIds } from "./ids";
import { prepareFormatParagraph, prepareFormatRun, prepareInsertLine, prepareInsertParagraph, prepareMoveParagraph, prepareRemoveCellBorder, prepareRemoveLine, prepareRemoveParagraph, prepareReplaceText, prepareResizeLine } from "./paragraph-steps";
import { isRefused, newPlan, type Plan, type Prepared, type Step } from "./plan";

export interface AppliedEdits {
  /** The very package given where nothing had to change. */
  readonly pkg: OfficePackage;
  /** One for each edit, in their order. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * Makes the edits as splices of the parts they name; everything else stays byte for byte. Places and offsets are those
 * of `file`, which must have been read from this package; every edit is checked against it before the first is made,
 * so that their order does not matter, except that of two that contradict each other the later is refused.
 */
export function applyPackageEdits(pkg: OfficePackage, file: WordFile, edits: readonly PackageEdit[]): AppliedEdits {
  const block = file.writeBlock;
  if (block !== null) return { pkg, outcomes: edits.map(() => block) };
  try {
    return make(pkg, file, edits);
  } catch (error) {
    // The reader passes over ids that change from time to time; where one of them is damaged, only the parser of the whole part says so.
    if (error instanceof BadFileError) return { pkg, outcomes: edits.map(() => "unsupported") };
    throw error;
  }
}

function make(pkg: OfficePackage, file: WordFile, edits: readonly PackageEdit[]): AppliedEdits {
  const plan = newPlan(pkg, file);
  const prepare = preparer(plan);
  // Data parts first: content controls of the same plan bind to them.
  const isData = (edit: PackageEdit): boolean => edit.do === "customXmlPart";
  const dataFirst = edits.map((edit, i) => (isData(edit) ? prepare(edit) : i));
  const prepared = dataFirst.map((one) => (typeof one === "number" ? prepare(edits[one] as PackageEdit) : one));
  const steps = prepared.filter((one): one is Step => !isRefused(one));
  for (const step of steps.sort((a, b) => a.phase - b.phase || a.order - b.order)) step.run();
  plan.bindings.settle(new Set([...plan.xmlIds.keys()].flatMap((namespace) => findCustomXml(plan.space, namespace) ?? [])));
  return { pkg: plan.space.finish(), outcomes: prepared.map((one) => (isRefused(one) ? one : "done")) };
}

function preparer(plan: Plan): (edit: PackageEdit) => Prepared {
  const newDrawing = drawingIds(plan.space.pkg);
  const newControl = contentControlIds(plan.space.pkg);
  return (edit) => {
    switch (edit.do) {
      case "replaceText": return prepareReplaceText(plan, edit);
      case "formatRun": return prepareFormatRun(plan, edit);
      case "formatParagraph": return prepareFormatParagraph(plan, edit);
      case "formatPage": return prepareFormatPage(plan, edit);
      case "formatStyle": return prepareFormatStyle(plan, edit);
      case "insertParagraph": return prepareInsertParagraph(plan, edit);
      case "removeParagraph": return prepareRemoveParagraph(plan, edit);
      case "moveParagraph": return prepareMoveParagraph(plan, edit);
      case "insertLine": return prepareInsertLine(plan, edit, newDrawing);
      case "resizeLine": return prepareResizeLine(plan, edit);
      case "removeLine": return prepareRemoveLine(plan, edit);
      case "removeCellBorder": return prepareRemoveCellBorder(plan, edit);
      case "pageNumberField": return preparePageNumberField(plan, edit);
      case "removePageNumber": return prepareRemovePageNumber(plan, edit);
      case "headerPart": return prepareHeaderPart(plan, edit);
      case "sectionBreak": return prepareSectionBreak(plan, edit);
      case "contentControl": return prepareContentControl(plan, edit, newControl);
      case "customXmlPart": return prepareCustomXmlPart(plan, edit);
    }
  };
}
