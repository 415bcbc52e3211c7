import rule from "../../../src/rules/signature-block/concurrent-no-capacity";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const steering = { ...resolution, parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["TIỂU BAN VĂN KIỆN"], referenceNumber: "Số 02-NQ/TBVK" };
checkRule(rule, {
  exampleIsShown: true, base: steering, right: ["UỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\nNguyễn Văn An", "K/T TRƯỞNG TIỂU BAN\nPHÓ TRƯỞNG TIỂU BAN\nNguyễn Văn An"],
  wrong: [
    { text: "K/T TRƯỞNG TIỂU BAN\nUỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\nNguyễn Văn An", says: "capacity", becomes: "UỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\nNguyễn Văn An" },
    { text: "T/M HỘI ĐỒNG\nTRƯỞNG BAN TỔ CHỨC\nkiêm\nPHÓ CHỦ TỊCH HỘI ĐỒNG\nNguyễn Văn An", says: "capacity" },
  ],
});
