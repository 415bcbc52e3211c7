import { mm } from "../../src/shared/measure";
import type { Construction } from "../support/builder/construction";
import { resolution } from "../support/builder/content";
import { party } from "../support/builder/party";

/** A document as offices make them: wrong number, wrong lines, wrong letters, US Letter. */
export function badDocument(construction: Partial<Construction> = {}): Uint8Array {
  return party({
    construction, referenceNumber: "Số: 5-NQ/TU", placeAndDate: "Cao Bằng, ngày 2 tháng 06 năm 2026",
    subject: ["về nâng cao chất lượng sinh hoạt chi bộ", "giai đoạn 2026 - 2030."],
    body: [...resolution.body, { is: "body", text: "Văn phòng Tỉnh uỷ theo dõi, đôn đốc việc thực hiện \"Nghị quyết\" này và ^ báo cáo." }],
    format: {
      body: { line: 18, lineRule: "auto", alignment: "left", after: 0, font: "Arial" }, subject: { bold: false }, issuerName: { size: 12 }, partyTitle: { font: "Arial" },
    },
    page: { width: mm(215.9), height: mm(279.4), left: mm(25) },
  }) as Uint8Array;
}
