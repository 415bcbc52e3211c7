import rule from "../../../src/rules/signature-block/position-without-body";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["T/M TỈNH UỶ\nBÍ THƯ\nNguyễn Văn An", "T/M TỈNH UỶ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nNguyễn Văn An"],
  wrong: [{ text: "T/M TỈNH UỶ\nPHÓ BÍ THƯ TỈNH UỶ\nNguyễn Văn An", says: "body", becomes: "T/M TỈNH UỶ\nPHÓ BÍ THƯ\nNguyễn Văn An" }],
});
