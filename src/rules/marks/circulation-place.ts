import { sameText } from "../../shared/text";
import type { RequirementRefs } from "../../standard/index";
import { componentOf } from "../../document/document";
import { isNotForMedia } from "../not-for-media";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";

/**
 * First page, top right, above the title. The note on the media has a place of its own. Papers of a meeting («TÀI LIỆU HỘI
 * NGHỊ») stand in the same place, which HD 05 says of them less firmly.
 */
export function circulationPlace(id: string, title: string, ofMeeting: boolean, requires: RequirementRefs): Rule {
  return defineRule({
    id: `marks/${id}`,
    title,
    requires,
    fix: "none",
    whyNoFix: "Chuyển chỉ dẫn lên đầu trang là sắp xếp lại phần đầu văn bản; nên làm bằng tay.",
    looksAt: "circulationNotice",
    messages: { elsewhere: "«{found}» không ở góc phải, trên đầu trang thứ nhất; chỉ dẫn này đặt ở đó." },
    example: { right: `${ofMeeting ? "TÀI LIỆU HỘI NGHỊ" : "LƯU HÀNH NỘI BỘ"} (góc phải, trên tiêu đề)`, wrong: `${ofMeeting ? "TÀI LIỆU HỘI NGHỊ" : "LƯU HÀNH NỘI BỘ"} (dưới số và ký hiệu)` },
    check({ component, document, standard, report }) {
      const [line] = component.lines;
      if (!line || component.sureness === "likely" || line.paragraph.story !== "body" || isNotForMedia(line.text, standard)) return;
      const { meetingPapers } = standard.tables.marks;
      // Where the edition parts the two, each has its own rule; HD 36 asks both in one sentence.
      const isMeeting = meetingPapers !== undefined && sameText(line.text.replace(/[^\p{L}\s]/gu, ""), meetingPapers);
      if (isMeeting !== ofMeeting) return;
      const partyTitle = componentOf(document, "partyTitle")?.lines[0];
      const above = !partyTitle || line.paragraph.index <= partyTitle.paragraph.index;
      const boxed = line.paragraph.containers.some(({ in: kind }) => kind === "textBox");
      if (component.side === "left" || (!above && !boxed)) report(line, "elsewhere", { found: excerpt(line.text) });
    },
  });
}
