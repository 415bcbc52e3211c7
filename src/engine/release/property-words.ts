import type { PropertyName } from "../../document/leftovers";
import type { Sentence } from "../sentence";

/** What a property of a file is called. */
export const propertyWords: Readonly<Record<PropertyName, Sentence>> = {
  creator: { vi: "Người soạn", en: "Author" },
  lastModifiedBy: { vi: "Người sửa cuối", en: "Last modified by" },
  company: { vi: "Cơ quan", en: "Company" },
  manager: { vi: "Người quản lý", en: "Manager" },
  title: { vi: "Tiêu đề của tệp", en: "Title of the file" },
  subject: { vi: "Chủ đề", en: "Subject" },
  keywords: { vi: "Từ khoá", en: "Keywords" },
  category: { vi: "Thể loại", en: "Category" },
  description: { vi: "Ghi chú", en: "Comments of the file" },
  template: { vi: "Mẫu", en: "Template" },
  people: { vi: "Người đã nhận xét", en: "Reviewers" },
  custom: { vi: "Thuộc tính riêng (giữ nguyên)", en: "Custom properties (kept)" },
};
