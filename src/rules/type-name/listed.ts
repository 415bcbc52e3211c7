import { withoutAccents } from "../../shared/text";
import type { RequirementRefs } from "../../standard/index";
import { replaceText } from "../../document/edits";
import { looseTypeName } from "../loose-type-name";
import { defineRule, type Rule } from "../rule";
import { trimmedSpan } from "../spans";

/** How the name of an administrative paper begins. */
const paper = /^(?:GIẤY|PHIẾU)(?:\s|$)/u;

/** A name in the type's place that no list has: of a document, or of an administrative paper. */
function listed(id: string, title: string, requires: RequirementRefs, isPaper: boolean, example: Rule["example"]): Rule {
  return defineRule({
    id: `type-name/${id}`,
    title,
    requires,
    fix: "ask",
    whyNoFix: "Đổi sang thể loại nào của Đảng là việc của người soạn.",
    looksAt: "document",
    messages: {
      unlisted: "Tên loại ghi «{found}»; tên này không nằm trong các thể loại văn bản của Đảng.",
      misspelt: "Tên loại ghi «{found}»; tên loại là «{expected}».",
      paper: "«{found}» không nằm trong các giấy tờ hành chính của Đảng: {names}.",
    },
    example,
    check({ document, standard, report }) {
      const loose = looseTypeName(document, standard);
      if (loose?.is !== "unlisted" || paper.test(loose.name) !== isPaper) return;
      const { documentTypes } = standard.authority;
      const near = documentTypes.find(({ typeName }) => withoutAccents(typeName) === withoutAccents(loose.name));
      if (near) report(loose.paragraph, "misspelt", { found: loose.name, expected: near.typeName }, replaceText(trimmedSpan(loose.paragraph), near.typeName));
      else if (isPaper) report(loose.paragraph, "paper", { found: loose.name, names: documentTypes.filter((row) => row.isPaper).map(({ name }) => name).join(", ") });
      else report(loose.paragraph, "unlisted", { found: loose.name });
    },
  });
}

export const listedRules: readonly Rule[] = [
  listed("listed", "Tên loại là một trong các thể loại văn bản của Đảng", { qd399: "TQ-01", qd66: "Q01" }, false, { right: "KẾ HOẠCH", wrong: "BẢN KẾ HOẠCH" }),
  listed("listed-paper", "Giấy tờ hành chính là một trong các loại đã nêu", { qd399: "TQ-02", qd66: "Q01b" }, true, { right: "GIẤY GIỚI THIỆU", wrong: "GIẤY XÁC NHẬN" }),
];
