import rule from "../../../src/rules/marks/left-column-order";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { draftNotice: "Dự thảo lần 2" } }, { change: { urgencyMark: "KHẨN" } },
    { change: { draftNotice: "Dự thảo lần 2", secrecyMark: "MẬT", urgencyMark: "KHẨN" } },
  ],
  wrong: [
    {
      change: { draftNotice: "Dự thảo lần 2", urgencyMark: "KHẨN" }, says: "order", why: "urgency above the draft",
      xml: (flat) => flat.replace("Dự thảo lần 2", "@@").replace("KHẨN", "Dự thảo lần 2").replace("@@", "KHẨN"),
    },
  ],
});
