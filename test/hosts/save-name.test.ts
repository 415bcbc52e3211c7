import { draftName, mendedName } from "../../src/hosts/browser/save-name";

it.each([
  ["Kế hoạch.docx", "Kế hoạch (đã sửa).docx"], ["Kế hoạch (đã sửa).docx", "Kế hoạch (đã sửa).docx"], ["báo.cáo.2026.DOCX", "báo.cáo.2026 (đã sửa).docx"], [".docx", "Văn bản (đã sửa).docx"],
])("%s is saved as %s", (name, saved) => { expect(mendedName(name)).toBe(saved); });

it.each([
  ["Nghị quyết về: a/b", "Nghị quyết về a b.docx"], ["  ", "Văn bản.docx"], ["CON. ", "CON.docx"], ["a".repeat(300), `${"a".repeat(80)}.docx`],
])("%j becomes the file name %j", (words, name) => { expect(draftName(words)).toBe(name); });
