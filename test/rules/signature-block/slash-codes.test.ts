import rule from "../../../src/rules/signature-block/slash-codes";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An", "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nNguyễn Văn An", "TRƯỞNG BAN\nNguyễn Văn An"], exampleIsShown: true,
  wrong: [
    { text: "TM. BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An", says: "code", becomes: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An" },
    { text: "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nNguyễn Văn An", says: "code", becomes: "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nNguyễn Văn An" },
    { text: "TL. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An", says: "code", becomes: "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An" },
    { text: "T.M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An", says: "code", becomes: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An" },
  ],
});
