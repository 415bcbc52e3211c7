import { blanksLeftIn } from "../../document/blanks-left";
import { componentOf } from "../../document/document";
import { cannot, type Action, type Draft } from "./action";
import { withoutLine } from "./beside";

/** What is still to be written; a person has to write it, so it is listed and never taken out. */
export const stillOpen = ({ document }: Draft): readonly string[] => document.paragraphs.flatMap(blanksLeftIn).map(({ paragraph }) => paragraph.text.trim());

/** Takes out what belongs only to drafts. The drafter's mark stays where the issued document carries it. */
export const removeDraftMarks: Action = {
  id: "remove-draft-marks",
  title: "Bỏ những gì chỉ có ở dự thảo",
  about: "Bỏ dòng «Dự thảo lần …»; bỏ ký hiệu người soạn thảo nếu chọn. Chỗ còn để trống không tự bỏ.",
  fields: [{ name: "drafter", label: "Ký hiệu người soạn thảo", kind: "choice", options: () => ["Giữ", "Bỏ"], suggest: () => "Giữ" }],
  steps(draft, { drafter = "" }) {
    const notice = componentOf(draft.document, "draftNotice")?.lines[0];
    const mark = drafter === "Bỏ" ? componentOf(draft.document, "drafterMark")?.lines[0] : undefined;
    const lines = [notice, mark].filter((line) => line !== undefined);
    if (lines.length === 0) return cannot("Văn bản không có gì chỉ thuộc về dự thảo.");
    return [() => lines.map(withoutLine)];
  },
};
