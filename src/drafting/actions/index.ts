import type { Action } from "./action";
import { addArticle, addBasis } from "./body";
import { addCopyBlock, addRecipients, addSigner } from "./closing";
import { removeDraftMarks } from "./finish";
import { addCirculationNotice, addUrgencyMark, raiseDraftNotice } from "./marks";
import { putNumber } from "./number";
import { addAppendix, addLandscapeSection } from "./pages";

export { draftOf, perform, type Action, type ActionAnswers, type ActionField, type Draft, type Performed, type Unperformed } from "./action";
export { stillOpen } from "./finish";
export { presetsFor, takesPresets, type Preset } from "./from-profile";
export { putNumber } from "./number";

/** Everything that can be put into an open document, in the order of the menu. */
export const actions: readonly Action[] = [
  putNumber, raiseDraftNotice, addUrgencyMark, addCirculationNotice, addBasis, addArticle, addRecipients, addSigner, addAppendix, addLandscapeSection, addCopyBlock, removeDraftMarks,
];
