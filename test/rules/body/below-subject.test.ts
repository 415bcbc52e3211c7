import { decision, resolution } from "../../support/builder/content";
import { ruleNamed } from "../../support/rule-named";
import { checkRule } from "../../support/check-rule";

const text = "Những năm qua, các cấp uỷ trong tỉnh đã quan tâm lãnh đạo, chỉ đạo nâng cao chất lượng sinh hoạt chi bộ và đạt nhiều kết quả.";
/** A paragraph before the one that holds the type's name. */
const before = (typeName: string, words: string) => (flat: string): string => {
  const at = flat.lastIndexOf("<w:p ", flat.indexOf(`>${typeName}<`));
  return `${flat.slice(0, at)}<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>${flat.slice(at)}`;
};

checkRule(ruleNamed("body/below-subject"), {
  exampleIsShown: true,
  base: resolution,
  right: [{ change: { base: decision } }],
  wrong: [{ xml: before("NGHỊ QUYẾT", `${text} ${text}`), says: "above", why: "text above the type's name" }],
});
checkRule(ruleNamed("basis/below-subject"), {
  exampleIsShown: true,
  base: decision,
  right: [{ change: { base: resolution } }],
  wrong: [{ xml: before("QUYẾT ĐỊNH", "- Căn cứ Điều lệ Đảng;"), says: "above", why: "a basis above the type's name" }],
});
