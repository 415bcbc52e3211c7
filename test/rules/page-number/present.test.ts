import rule from "../../../src/rules/page-number/present";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const long = { ...resolution, body: Array.from({ length: 60 }, () => ({ is: "body", text: "Tiếp tục thực hiện nghiêm túc Nghị quyết của Đảng về xây dựng, chỉnh đốn Đảng trong tình hình mới." }) as const) };

checkRule(rule, {
  base: long, right: [{ change: { base: resolution, construction: { pageNumber: "none" } }, why: "one page" }],
  wrong: [{ change: { construction: { pageNumber: "none" } }, says: "missing" }],
});
