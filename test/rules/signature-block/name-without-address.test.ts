import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("signature-block/name-without-address"), {
  exampleIsShown: true, right: [],
  wrong: [{ as: "signerName", text: "Đồng chí Nguyễn Văn An", says: "before", becomes: "Nguyễn Văn An", edition: "hd05" }],
});
