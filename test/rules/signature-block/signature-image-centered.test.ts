import rule from "../../../src/rules/signature-block/signature-image-centered";
import { checkRule } from "../../support/check-rule";

const picture = (alignment: string, width: number, height: number): string => `<w:p><w:pPr><w:jc w:val="${alignment}"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="900" name="Hình 1"/>`
  + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
  + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
/** Below the position, above the name. */
const placed = (xml: string) => (flat: string): string => {
  const at = flat.indexOf("</w:p>", flat.lastIndexOf(">BÍ THƯ<")) + "</w:p>".length;
  return flat.slice(0, at) + xml + flat.slice(at);
};

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { xml: placed(picture("center", 1_260_000, 540_000)) }, { xml: placed(picture("left", 1_296_000, 1_296_000)), why: "a seal" },
  ],
  wrong: [{ xml: placed(picture("left", 1_260_000, 540_000)), says: "aside" }],
});
