import { foldLetters } from "../../shared/text";
import type { Day } from "../../standard/editions";
import type { Standard } from "../../standard/index";
import { signer as signerField } from "../../templates/common-fields";
import { checkSingle } from "../check-single";
import { parseDay, shortDay } from "../days";
import { officeOf, ProfileError, type Office, type ProfileSource } from "./office";
import { aboutReorganisation } from "./reorganised";
import { signingsOf } from "./signings";
import type { Profile } from "./schema";
import { symbolOf } from "./symbol";

/** What to look at in a profile that is well formed, at the entry it is about. It never stops anything. */
export interface ProfileAdvice { readonly path: string; readonly message: string }

/** Bodies that are wrong or abolished, and whatever else would spoil a document; one sentence each, in the order of the file. */
export function adviceOn(profile: Profile, source: ProfileSource, standard: Standard, on: Day): readonly ProfileAdvice[] {
  let office: Office;
  try {
    office = officeOf(profile, source, standard);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return [{ path: "standsOn", message: error.message }];
  }
  return [...aboutIssuer(profile, office, standard), ...aboutReorganisation(profile, office, standard), ...aboutPlace(profile, office), ...aboutTerm(profile, office, standard, on), ...aboutSigners(profile, office, standard)];
}

const opensWith = (name: string, openings: readonly string[]): boolean =>
  openings.some((each) => `${foldLetters(name)} `.startsWith(`${foldLetters(each)} `));
const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");

function aboutIssuer({ issuer }: Profile, office: Office, standard: Standard): readonly ProfileAdvice[] {
  const { tables: { issuers, numbering } } = standard;
  const found: ProfileAdvice[] = [];
  const name = office.name.join(" ");
  const superior = office.superior.join(" ");
  const row = issuers.rows.find(({ kind }) => kind === office.kind);
  if (!row) found.push({ path: "issuer.kind", message: "Hướng dẫn hiện hành không còn nêu loại cơ quan ban hành này." });
  if (opensWith(name, issuers.abolished)) found.push({ path: "issuer.name", message: `Tên cơ quan ghi «${name}»; hướng dẫn hiện hành không còn nêu loại tổ chức này.` });
  else if (row && row.beginsWith.length > 0 && name !== "" && !opensWith(name, row.beginsWith)) {
    found.push({ path: "issuer.name", message: `Tên cơ quan ghi «${name}»; với loại cơ quan đang chọn, tên mở đầu bằng ${quoted(row.beginsWith)}.` });
  }
  if (opensWith(superior, issuers.abolished)) found.push({ path: "issuer.superior", message: `Cơ quan cấp trên ghi «${superior}»; hướng dẫn hiện hành không còn nêu loại tổ chức này.` });
  if (row && row.parentLine !== "none" && office.superior.length === 0) found.push({ path: "issuer.superior", message: "Chưa có tên cơ quan cấp trên: ghi ở đây, hoặc chọn hồ sơ nền." });
  if (row && row.parentLine === "none" && office.superior.length > 0) found.push({ path: "issuer.superior", message: "Với loại cơ quan đang chọn, trên tên cơ quan ban hành không ghi cơ quan cấp trên." });
  const derived = symbolOf(office.kind, name, superior, numbering);
  if (issuer.symbol !== undefined && office.partners.length === 0 && issuer.symbol !== derived) {
    found.push({ path: "issuer.symbol", message: `Ký hiệu ghi «${issuer.symbol}»; theo quy tắc và bảng thống nhất thì là «${derived}».` });
  }
  return found;
}

function aboutPlace(profile: Profile, office: Office): readonly ProfileAdvice[] {
  if (office.place === "") return [{ path: "place.name", message: "Chưa có địa danh: mỗi văn bản sẽ phải tự ghi." }];
  if (profile.place !== undefined && profile.place.level === undefined && profile.place.name.trim().split(/\s+/u).length === 1) {
    return [{ path: "place.level", message: `Địa danh «${profile.place.name}» chỉ có một âm tiết; chọn cấp hành chính để ghi kèm.` }];
  }
  return [];
}

function aboutTerm({ term }: Profile, office: Office, { tables }: Standard, on: Day): readonly ProfileAdvice[] {
  const found: ProfileAdvice[] = [];
  for (const key of ["from", "until"] as const) {
    const day = term?.[key];
    if (day !== undefined && parseDay(day) === "noSuchDay") found.push({ path: `term.${key}`, message: `Ngày «${day}» không có trong lịch.` });
  }
  const { from, until } = office.term ?? {};
  if (from !== undefined && until !== undefined && until < from) found.push({ path: "term.until", message: "Nhiệm kỳ kết thúc trước ngày bắt đầu." });
  else if (until !== undefined && until < on) found.push({ path: "term.until", message: `Nhiệm kỳ đã kết thúc ngày ${shortDay(until, tables.placeAndDate)}.` });
  return found;
}

function aboutSigners({ signers }: Profile, office: Office, standard: Standard): readonly ProfileAdvice[] {
  const known = new Set(signingsOf(office, standard).map(({ id }) => id));
  return (signers ?? []).flatMap(({ name, signing }, at): readonly ProfileAdvice[] => {
    const checked = checkSingle(signerField, name, standard);
    return [
      ...("wrong" in checked ? [{ path: `signers.${at}.name`, message: checked.wrong }] : []),
      ...(known.has(signing) ? [] : [{ path: `signers.${at}.signing`, message: `Loại cơ quan đang chọn không có cách ký «${signing}».` }]),
    ];
  });
}
