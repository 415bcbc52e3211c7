import rule from "../../../src/rules/signature-block/no-tuq";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An"],
  wrong: [{ text: "TUQ. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An", says: "foreign" }],
});
