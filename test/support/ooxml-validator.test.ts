import { strToU8, zipSync } from "fflate";
import { validateDocx } from "./ooxml-validator";

const wordMl = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const docx = (paragraph: string) =>
  zipSync(
    {
      "[Content_Types].xml": strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(`<w:document xmlns:w="${wordMl}"><w:body>${paragraph}</w:body></w:document>`),
    },
    // The same bytes every time, so that the answer is remembered.
    { mtime: new Date(2026, 0, 1) },
  );

it("accepts a sound file and names the place in an unsound one, where it is installed", async () => {
  const sound = await validateDocx(docx(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>`));
  if (sound === "unavailable") return;
  expect(sound).toEqual([]);
  expect(await validateDocx(docx(`<w:p><w:pPr><w:jc w:val="centred"/></w:pPr></w:p>`))).toEqual([
    expect.objectContaining({ path: "/word/document.xml", errorType: "Schema", xPath: expect.stringContaining("w:jc") }),
  ]);
}, 60_000);
