import rule from "../../../src/rules/signature-block/image-place";
import { checkRule } from "../../support/check-rule";

const picture = "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1260000\" cy=\"540000\"/><wp:docPr id=\"900\" name=\"Hình 1\"/>"
  + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
  + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
/** A picture in a paragraph of its own before the paragraph with these words. */
const before = (words: string) => (flat: string): string => {
  const at = flat.lastIndexOf("<w:p ", flat.lastIndexOf(`>${words}<`));
  return flat.slice(0, at) + picture + flat.slice(at);
};
const behind = (words: string) => (flat: string): string => {
  const at = flat.indexOf("</w:p>", flat.lastIndexOf(`>${words}<`)) + "</w:p>".length;
  return flat.slice(0, at) + picture + flat.slice(at);
};

checkRule(rule, {
  exampleIsShown: true,
  right: [{ xml: behind("BÍ THƯ"), why: "below the position" }, { xml: before("Nguyễn Văn An"), why: "above the name" }, { xml: before("NGHỊ QUYẾT"), why: "elsewhere" }],
  wrong: [
    { xml: before("T/M TỈNH UỶ"), says: "elsewhere", why: "above the authority" }, { xml: before("BÍ THƯ"), says: "elsewhere", why: "above the position" },
    { xml: behind("Nguyễn Văn An"), says: "elsewhere", why: "below the name" },
  ],
});
