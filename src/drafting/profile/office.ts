import { fold } from "../../shared/text";
import type { IssuerKind } from "../../standard/tables";
import type { Standard } from "../../standard/index";
import type { Profile } from "./schema";
import { symbolOf } from "./symbol";

/** Who issues: a profile with everything it stands on, and what follows from the standard where nobody said it. */
export interface Office {
  readonly id: string;
  readonly title: string;
  readonly kind: IssuerKind;
  /** Lines in sentence case; the page has them in capitals. */
  readonly name: readonly string[];
  readonly superior: readonly string[];
  readonly inText: string;
  /** `Tỉnh uỷ`, `Đảng uỷ`, `Chi bộ`: the committee alone, as a formula names it. */
  readonly short: string;
  readonly symbol: string;
  readonly head: string;
  readonly deputy: string;
  readonly hasOffice: boolean;
  readonly partners: NonNullable<Profile["issuer"]["partners"]>;
  readonly place: string;
  readonly term: Profile["term"] | null;
  readonly signers: NonNullable<Profile["signers"]>;
  readonly recipientGroups: NonNullable<Profile["recipientGroups"]>;
  readonly archive: string;
  readonly contact: readonly string[];
  readonly defaults: Readonly<Record<string, string | readonly string[]>>;
  /** The entries of the file itself; the others come from the profile it stands on or follow from the standard. */
  readonly own: ReadonlySet<string>;
}

export type ProfileSource = (id: string) => Profile | undefined;
export class ProfileError extends Error {}

/** Resolves a profile for an edition. Throws `ProfileError` with a Vietnamese sentence where it stands on what is not there, or on itself. */
export function officeOf(profile: Profile, source: ProfileSource, standard: Standard): Office {
  const chain = chainOf(profile, source);
  const [, base] = chain;
  const first = <T>(pick: (one: Profile) => T | undefined): T | undefined => chain.map(pick).find((value) => value !== undefined);
  const { issuer } = profile;
  const { tables } = standard;
  const name = issuer.name.join(" ");
  const row = tables.issuers.rows.find(({ kind }) => kind === issuer.kind);
  const superior = issuer.superior ?? (base && row ? superiorFrom(base, row.parentLine) : []);
  const short = shortOf(issuer.kind, name, tables.issuers.rows.flatMap(({ beginsWith }) => beginsWith));
  const groups = chain.flatMap(({ recipientGroups }) => recipientGroups ?? []);
  const head = issuer.head ?? headOf(name);
  const place = first((one) => one.place);
  return {
    id: profile.id, title: profile.title, kind: issuer.kind, name: issuer.name, superior, short,
    inText: issuer.inText ?? inTextOf(issuer.kind, name, superior.join(" ")),
    symbol: issuer.symbol ?? issuer.partners?.map(({ symbol }) => symbol).join(tables.numbering.betweenJointIssuers) ?? symbolOf(issuer.kind, name, superior.join(" "), tables.numbering),
    head, deputy: issuer.deputy ?? `Phó ${head}`,
    hasOffice: issuer.hasOffice ?? !withoutOffice.includes(issuer.kind),
    partners: issuer.partners ?? [],
    place: place ? placeWithLevel(place, standard) : "",
    term: first((one) => one.term) ?? null,
    // Those who sign for the base sign for the base.
    signers: profile.signers ?? [],
    recipientGroups: groups.filter(({ name: group }, at) => groups.findIndex((one) => one.name === group) === at),
    archive: profile.archive ?? first((one) => one.archive) ?? (issuer.inText ?? name),
    contact: first((one) => one.contact) ?? [],
    defaults: Object.assign({}, ...[...chain].reverse().map(({ defaults }) => defaults ?? {})) as Office["defaults"],
    own: new Set([...Object.keys(profile), ...Object.keys(issuer).map((key) => `issuer.${key}`)]),
  };
}

const withoutOffice: readonly IssuerKind[] = ["partyCell", "cellCongress", "sectionCommittee", "grassrootsCommittee", "unit", "tellers", "joint", "steeringBody", "inspectionCommission", "serviceUnit"];

/** The profile and those it stands on, the nearest first. */
export function chainOf(profile: Profile, source: ProfileSource): readonly [Profile, ...Profile[]] {
  const chain: [Profile, ...Profile[]] = [profile];
  let last = profile;
  while (last.standsOn !== undefined) {
    const next = source(last.standsOn);
    if (!next) throw new ProfileError(`Hồ sơ «${last.id}» dựa trên hồ sơ «${last.standsOn}», nhưng không thấy hồ sơ đó.`);
    if (chain.some(({ id }) => id === next.id)) throw new ProfileError(`Hồ sơ «${next.id}» dựa vòng quanh trên chính mình; bỏ một mục «standsOn».`);
    chain.push(next);
    last = next;
  }
  return chain;
}

/** The line above the name, from the body that the profile stands on. */
function superiorFrom({ issuer }: Profile, parentLine: string): readonly string[] {
  if (parentLine === "none") return [];
  if (parentLine !== "partyOrganization") return issuer.name;
  const name = issuer.name.join(" ");
  const [, committee = "", rest = ""] = /^(Tỉnh uỷ|Thành uỷ|Đảng uỷ|Huyện uỷ|Quận uỷ)\s+(.+)$/u.exec(name) ?? [];
  const levels: Readonly<Record<string, string>> = { "Tỉnh uỷ": "tỉnh ", "Thành uỷ": "thành phố ", "Huyện uỷ": "huyện ", "Quận uỷ": "quận ", "Đảng uỷ": "" };
  return rest === "" ? issuer.name : [`Đảng bộ ${levels[committee] ?? ""}${rest}`];
}

/** `Văn phòng` of `Tỉnh uỷ Điện Biên` is `Văn phòng Tỉnh uỷ`; a committee is called by its whole name. */
function inTextOf(kind: IssuerKind, name: string, superior: string): string {
  if (!["inspectionCommission", "advisoryAgency", "partyDelegation"].includes(kind)) return name;
  const [, committee = ""] = /^(Tỉnh uỷ|Thành uỷ|Đảng uỷ|Huyện uỷ|Quận uỷ)(?:\s|$)/u.exec(superior) ?? [];
  if (committee !== "") return name.endsWith(committee) ? name : `${name} ${committee}`;
  return superior === "" || /Trung ương/u.test(name) ? name : `${name} Trung ương`;
}

function shortOf(kind: IssuerKind, name: string, beginnings: readonly string[]): string {
  if (!kind.endsWith("Committee") && kind !== "partyCell") return name;
  const found = beginnings.filter((each) => fold(name).startsWith(`${fold(each)} `)).sort((a, b) => a.length - b.length)[0];
  return found === undefined ? name : name.slice(0, found.length);
}

const heads: readonly (readonly [RegExp, string])[] = [
  [/^văn phòng/u, "Chánh Văn phòng"], [/^ban chỉ đạo/u, "Trưởng Ban Chỉ đạo"], [/^tiểu ban/u, "Trưởng Tiểu ban"], [/^hội đồng/u, "Chủ tịch Hội đồng"],
  [/^uỷ ban kiểm tra/u, "Chủ nhiệm"], [/^cơ quan uỷ ban/u, "Thủ trưởng cơ quan"], [/^ban(?: |$)/u, "Trưởng Ban"], [/^trường/u, "Hiệu trưởng"],
  [/^(?:trung tâm|học viện|thông tấn xã)/u, "Giám đốc"], [/^(?:báo|tạp chí|cơ quan báo|đài)/u, "Tổng Biên tập"], [/^vụ/u, "Vụ trưởng"], [/^cục/u, "Cục trưởng"], [/^phòng/u, "Trưởng phòng"],
];
const headOf = (name: string): string => heads.find(([opening]) => opening.test(fold(name)))?.[1] ?? "Thủ trưởng cơ quan";

/** With the level where the standard asks for it: one syllable, a person's name, or a commune that shares a province's name. */
function placeWithLevel({ name, level }: NonNullable<Profile["place"]>, { tables }: Standard): string {
  const { examples, personNames = [], levelExamples = [] } = tables.placeAndDate;
  if (level === undefined) return name;
  const full = `${level} ${name}`;
  const isProvince = level === "Tỉnh" || level === "Thành phố";
  const shares = !isProvince && examples.some((each) => fold(each) === fold(name));
  const needs = name.trim().split(/\s+/u).length === 1 || personNames.some((each) => fold(each) === fold(name)) || shares || levelExamples.some((each) => fold(each) === fold(full));
  return needs ? full : name;
}
