import { linkedFieldPath, recordNamespace } from "../document/draft-record";
import { storeItemIdFor } from "../ooxml/write/custom-xml";
import type { LinkedField, Run } from "./composition";
import { element, escapeXml } from "./xml";

/** What Word shows above a control. */
export const fieldTitles: Readonly<Record<LinkedField, string>> = {
  "serial": "Số văn bản", "symbol": "Ký hiệu", "placeName": "Địa danh", "issueDate": "Ngày ban hành", "issueDate.short": "Ngày ban hành",
  "typeName": "Tên loại", "subject": "Trích yếu", "issuerName": "Cơ quan ban hành", "issuerName.inText": "Cơ quan ban hành",
  "parentIssuer": "Cơ quan cấp trên", "signer": "Người ký", "signerPosition": "Chức vụ người ký",
};

/** Puts runs into content controls while the document is written, and remembers what they show for the data part. */
export interface LinkedFields {
  wrap(run: Run, xml: string): string;
  /** The `fields` element of the data part. */
  xml(): string;
}

/**
 * One value of a field is one datum, however often it is shown. Where a field has another value elsewhere (the name of the
 * attached text's type), that is another datum of the same name.
 */
export function newLinkedFields(): LinkedFields {
  const data: { readonly field: LinkedField; readonly text: string; readonly nth: number }[] = [];
  let controls = 0;
  const datum = (field: LinkedField, text: string): number => {
    const known = data.find((one) => one.field === field && one.text === text);
    if (known) return known.nth;
    const nth = data.filter((one) => one.field === field).length + 1;
    data.push({ field, text, nth });
    return nth;
  };
  return {
    wrap({ field, text, style }, xml) {
      if (field === undefined) return xml;
      controls += 1;
      return element("w:sdt", {},
        element("w:sdtPr", {},
          style === undefined ? "" : element("w:rPr", {}, element("w:rStyle", { "w:val": style })),
          element("w:alias", { "w:val": fieldTitles[field] }),
          element("w:tag", { "w:val": field }),
          element("w:id", { "w:val": firstId + controls }),
          element("w:dataBinding", {
            "w:prefixMappings": `xmlns:ns0='${recordNamespace}'`, "w:xpath": linkedFieldPath(field, datum(field, text)), "w:storeItemID": storeItemIdFor(recordNamespace),
          }),
          element("w:text")),
        element("w:sdtContent", {}, xml));
    },
    xml: () => element("fields", {}, ...data.map(({ field, text }) => element(field, {}, escapeXml(text)))),
  };
}

/** Any number that is unlikely in a document this one is put into. */
const firstId = 405_260_500;
