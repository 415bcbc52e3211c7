import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField } from "../text-fields";

/** Cương lĩnh chính trị: only a national congress has one; HD 05 has no symbol for it, so it carries no number. */
export default defineTemplate({
  id: "political-platform",
  documentType: "politicalPlatform",
  title: "Cương lĩnh chính trị",
  follows: titled,
  issuers: onlyIssuers("politicalPlatform", "nationalCongress"),
  fields: {
    subject: subjectField("xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội"),
    parts: partsField(
      part("Bối cảnh và bài học lịch sử", "[… nêu bối cảnh trong nước, quốc tế và những bài học lớn]"),
      part("Mục tiêu và phương hướng", "[… nêu mục tiêu tổng quát, các đặc trưng, phương hướng cơ bản]"),
      part("Những định hướng lớn", "[… nêu định hướng về kinh tế, văn hoá, xã hội, quốc phòng, an ninh, đối ngoại]"),
      part("Hệ thống chính trị và vai trò lãnh đạo của Đảng", "[… nêu bản chất, vai trò lãnh đạo, phương thức lãnh đạo của Đảng]"),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "part", each: "parts" },
  ],
});
