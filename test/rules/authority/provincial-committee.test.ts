import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("authority/provincial-committee"), {
  right: [{ change: { typeName: "KẾT LUẬN", referenceNumber: "Số 06-KL/TU" } }],
  wrong: [{ change: { typeName: "CHỈ THỊ", referenceNumber: "Số 06-CT/TU" }, says: "notAllowed", why: "the ban chấp hành issues no chỉ thị" }],
});
