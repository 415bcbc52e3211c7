import { fold, sameText } from "../../shared/text";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { placeOf } from "../place-names";

/**
 * A unit with the name of the one above it says its level: «Phường Phú Thọ», «Thành phố Hoà Bình». Judged only where the
 * issuer's own name ends in its level and the place, and the unit above can be told.
 */
export default defineRule({
  id: "place-and-date/level-of-namesake",
  title: "Địa danh trùng tên đơn vị cấp trên có ghi cấp hành chính",
  requires: { hd05: "DN-07c", hd36: "D04c" },
  fix: "ask",
  looksAt: "placeAndDate",
  messages: { bare: "Địa danh ghi «{found}», trùng tên đơn vị cấp trên; ghi cấp hành chính đứng trước: «{expected}»." },
  example: { right: "Phường Phú Thọ, ngày 12 tháng 6 năm 2026", wrong: "Phú Thọ, ngày 12 tháng 6 năm 2026" },
  check({ component, document, standard, report }) {
    const place = placeOf(component, standard);
    const issuer = fold(componentOf(document, "issuerName")?.text ?? "");
    const parent = fold(componentOf(document, "parentIssuer")?.text ?? "");
    if (!place?.bare) return;
    const name = fold(place.text);
    const { levels, examples, committeesByLevel } = standard.tables.placeAndDate;
    const level = levels.find(({ name: each }) => issuer.endsWith(` ${fold(each)} ${name}`))?.name
      ?? committeesByLevel?.find(({ committee }) => issuer === `${fold(committee)} ${name}`)?.level;
    const above = parent.endsWith(` ${name}`) || examples.some((each) => sameText(each, place.text));
    // A committee of a province or a centrally run city bears the very name that the place should have.
    if (level === undefined || !above || parent === "" || fold(level) === fold(levels[0]?.name ?? "")) return;
    const expected = `${level} ${place.text}`;
    report(place.span, "bare", { found: place.text, expected }, replaceText(place.span, expected));
  },
});
