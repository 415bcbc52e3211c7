import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField, part, partsField } from "../text-fields";

/** Chương trình of work: aims, work by time in a table, who does what. */
export default defineTemplate({
  id: "program",
  documentType: "program",
  title: "Chương trình",
  follows: titled,
  issuers: issuersOf("program"),
  fields: {
    subject: subjectField("công tác năm 2026"),
    opening: { ...contentField(
      "Thực hiện [… văn bản, nghị quyết], {issuer} xây dựng chương trình với những nội dung chủ yếu sau:",
    ), label: "Mở đầu" },
    goals: { ...partsField(
      part("Mục đích, yêu cầu", "[… nêu mục đích, yêu cầu]."),
      part("Nội dung công việc", "Công việc, thời gian và cơ quan chủ trì theo bảng sau:"),
    ), label: "Mục đích, nội dung" },
    schedule: {
      kind: "rows", columns: 3, label: "Bảng công việc", hint: "Mỗi dòng một việc: thời gian | nội dung | cơ quan chủ trì", longest: 600, most: 100,
      example: [["Quý I", "[… nội dung công việc]", "[… cơ quan chủ trì]"], ["Quý II", "[… nội dung công việc]", "[… cơ quan chủ trì]"]],
      filled: [["Quý I", "[… nội dung công việc]", "[… cơ quan chủ trì]"], ["Quý II", "[… nội dung công việc]", "[… cơ quan chủ trì]"]],
    },
    closing: { ...contentField(
      "[… phân công thực hiện, chế độ báo cáo, điều chỉnh chương trình].",
    ), label: "Tổ chức thực hiện" },
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "opening" },
    { is: "part", each: "goals" },
    { is: "table", each: "schedule", columns: [{ title: "Thời gian", share: 20 }, { title: "Nội dung công việc", share: 50 }, { title: "Cơ quan chủ trì", share: 30 }] },
    { is: "body", each: "closing" },
  ],
});
