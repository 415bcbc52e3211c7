import rule from "../../../src/rules/signature-block/space-after-code";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An"],
  wrong: [{ text: "T/M  BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An", says: "gap", becomes: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An" }],
});
