import rule from "../../../src/rules/signature-block/party-cell";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["T/M CHI BỘ\nBÍ THƯ\nNguyễn Văn An"],
  wrong: [{ text: "T/M CHI UỶ\nBÍ THƯ\nNguyễn Văn An", says: "committee", becomes: "T/M CHI BỘ\nBÍ THƯ\nNguyễn Văn An" }],
});
