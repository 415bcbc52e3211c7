import rule from "../../../src/rules/signature-block/presidium-no-position";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["T/M ĐOÀN CHỦ TỊCH\nNguyễn Văn An", "T/M ĐOÀN THƯ KÝ\nTRƯỞNG ĐOÀN\nNguyễn Văn An"],
  wrong: [{ text: "T/M ĐOÀN CHỦ TỊCH\nBÍ THƯ TỈNH UỶ\nNguyễn Văn An", says: "position", becomes: "T/M ĐOÀN CHỦ TỊCH\nNguyễn Văn An" }],
});
