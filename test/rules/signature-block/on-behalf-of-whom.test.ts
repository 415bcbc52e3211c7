import rule from "../../../src/rules/signature-block/on-behalf-of-whom";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: ["T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An", "T/M BAN CHẤP HÀNH\nBÍ THƯ\nNguyễn Văn An", "T/M HỘI ĐỒNG\nCHỦ TỊCH\nNguyễn Văn An"],
  wrong: [{ text: "T/M BAN TỔ CHỨC\nTRƯỞNG BAN\nNguyễn Văn An", says: "body" }, { text: "T/M VĂN PHÒNG\nCHÁNH VĂN PHÒNG\nNguyễn Văn An", says: "body" }],
});
