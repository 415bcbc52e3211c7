import rule from "../../../src/rules/signature-block/position-under-on-behalf";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn An".replace(/ \/ /gu, "\n"), "T/M BAN THƯỜNG VỤ\nNguyễn Văn An"],
  wrong: [{ text: "T/M BAN THƯỜNG VỤ\nUỶ VIÊN\nNguyễn Văn An", says: "position" }, { text: "T/M TỈNH UỶ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An", says: "position" }],
});
