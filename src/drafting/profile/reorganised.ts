import { fold } from "../../shared/text";
import type { Standard } from "../../standard/index";
import type { Office } from "./office";
import type { Profile } from "./schema";
import type { ProfileAdvice } from "./advice";

// What the reorganisation of 2025 (in force on 01/7/2025) left behind in names: advice for the edition that no longer knows them.

/** Bodies that were merged into another; the unified list of symbols has only the new names. */
const merged: readonly (readonly [former: string, now: string])[] = [["Ban Tuyên giáo", "Ban Tuyên giáo và Dân vận"], ["Ban Dân vận", "Ban Tuyên giáo và Dân vận"]];
const begins = (text: string, beginning: string): boolean => `${fold(text)} `.startsWith(`${fold(beginning)} `);
const isDistrict = (text: string): boolean => /^(?:đảng bộ (?:huyện|quận|thị xã|thị trấn)|huyện uỷ|quận uỷ|thị uỷ) /u.test(fold(text));

/** Merged bodies, superiors at the level of a district, provinces that are no longer among the 34, names that are no issuer's. */
export function aboutReorganisation({ place }: Profile, office: Office, { tables }: Standard): readonly ProfileAdvice[] {
  const found: ProfileAdvice[] = [];
  const name = office.name.join(" ");
  const { abolished, neverIssuer } = tables.issuers;
  const never = neverIssuer.find((each) => begins(name, each));
  if (never !== undefined) found.push({ path: "issuer.name", message: `«${name}»: ${never.charAt(0)}${never.slice(1).toLowerCase()} không đứng tên cơ quan ban hành; ghi tên cấp uỷ.` });
  if (abolished.length === 0) return found;

  const isProvince = (unit: string): boolean => tables.placeAndDate.examples.some((each) => fold(each) === fold(unit));
  const now = merged.find(([former, later]) => begins(name, former) && !begins(name, later));
  if (now) found.push({ path: "issuer.name", message: `«${name}» đã hợp nhất; tên hiện nay là «${now[1]}».` });
  for (const line of office.superior) {
    if (isDistrict(line)) found.push({ path: "issuer.superior", message: `«${line}»: từ ngày 01/7/2025 không còn đảng bộ cấp huyện; ghi đảng bộ cấp trên trực tiếp hiện nay.` });
  }
  const [, unit] = /^(?:Tỉnh uỷ|Thành uỷ)\s+(.+)$/u.exec(name) ?? [];
  if (unit !== undefined && !isProvince(unit)) found.push({ path: "issuer.name", message: `«${name}»: «${unit}» không có trong 34 đơn vị hành chính cấp tỉnh từ ngày 01/7/2025.` });
  if (place && (place.level === "Tỉnh" || place.level === "Thành phố") && !isProvince(place.name)) {
    found.push({ path: "place.name", message: `Địa danh «${place.name}» không có trong 34 đơn vị hành chính cấp tỉnh từ ngày 01/7/2025.` });
  }
  return found;
}
