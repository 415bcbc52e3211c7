import rule from "../../../src/rules/party-title/no-national-motto";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  base: { ...resolution, circulationNotice: null },
  right: [{ as: "subject", text: "về việc giữ gìn Độc lập - Tự do - Hạnh phúc của nhân dân" }],
  wrong: [
    { as: "body", text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTiếp tục thực hiện.", says: "present" },
    { as: "body", text: "Độc lập – Tự do – Hạnh phúc\nTiếp tục thực hiện.", says: "present" },
    { as: "body", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTiếp tục thực hiện.", says: "present" },
  ],
});
