import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField } from "../text-fields";

/** Chiến lược: outlook, aims, solutions over a period. */
export default defineTemplate({
  id: "strategy",
  documentType: "strategy",
  title: "Chiến lược",
  follows: titled,
  issuers: onlyIssuers("strategy", "nationalCongress", "central"),
  fields: {
    subject: subjectField("phát triển nguồn nhân lực chất lượng cao đến năm 2035"),
    parts: partsField(
      part("Bối cảnh", "[… đánh giá tình hình, thời cơ, thách thức]"),
      part("Quan điểm, mục tiêu", "1. Quan điểm", "[… nêu các quan điểm chỉ đạo]", "2. Mục tiêu", "[… nêu mục tiêu tổng quát và các chỉ tiêu]"),
      part("Định hướng, giải pháp", "[… nêu các định hướng lớn và nhóm giải pháp]"),
      part("Tổ chức thực hiện", "[… phân công trách nhiệm, lộ trình, kiểm tra, sơ kết]"),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "part", each: "parts" },
  ],
});
