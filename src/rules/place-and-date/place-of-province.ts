import { fold } from "../../shared/text";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { placeOf } from "../place-names";

/** A tỉnh uỷ dates its documents from the province. Cities and the bodies of a tỉnh uỷ are left alone: their names do not tell. */
export default defineRule({
  id: "place-and-date/place-of-province",
  title: "Văn bản của tỉnh uỷ ghi địa danh là tên tỉnh",
  requires: { hd36: "D05" },
  fix: "ask",
  looksAt: "placeAndDate",
  messages: { other: "Địa danh ghi «{found}»; văn bản của tỉnh uỷ ghi tên tỉnh: «{expected}»." },
  example: { right: "Cao Bằng, ngày 12 tháng 6 năm 2020", wrong: "Trùng Khánh, ngày 12 tháng 6 năm 2020" },
  check({ component, document, standard, report }) {
    const place = placeOf(component, standard);
    const issuer = componentOf(document, "issuerName");
    if (!place || document.issuerKind !== "provincialCommittee" || !issuer || componentOf(document, "parentIssuer")) return;
    const { examples, committeesByLevel } = standard.tables.placeAndDate;
    const committee = committeesByLevel?.find(({ province }) => province)?.committee;
    const province = committee === undefined ? undefined : examples.find((name) => fold(issuer.text) === fold(`${committee} ${name}`));
    if (province === undefined || ` ${fold(place.text)}`.endsWith(` ${fold(province)}`)) return;
    report(place.span, "other", { found: place.text, expected: province }, replaceText(place.span, province));
  },
});
