import type { Issuer } from "../drafting/index";
import type { Answers } from "../templates/field";

/** The two names that drafting began with, and what their answers become: callers of those days still rely on them. */
interface Former { readonly template: string; readonly issuer: Issuer; readonly answers: Answers; /** What its example answers have besides. */ readonly also: Answers }

const signings: Readonly<Record<string, string>> = {
  secretary: "provincialCommittee.bi-thu", deputySecretary: "provincialCommittee.pho-bi-thu", headByOrder: "head", deputyByOrder: "deputy",
};

/** The answers of a former template as those of today, with the issuer that was among them; null for any other name. */
export function formerTemplate(id: string, answers: Readonly<Record<string, unknown>>): Former | null {
  if (id !== "resolution-of-provincial-committee" && id !== "letter-of-provincial-committee-office") return null;
  const { committee, province, formula, signing, ...rest } = answers;
  void formula;
  const place = typeof province === "string" ? province : "Điện Biên";
  const name = `${committee === "city" ? "Thành uỷ" : "Tỉnh uỷ"} ${place}`;
  const isLetter = id.startsWith("letter");
  const issuer: Issuer = {
    profile: {
      id: "former", title: name,
      issuer: isLetter ? { kind: "advisoryAgency", name: ["Văn phòng"], superior: [name] } : { kind: "provincialCommittee", name: [name] },
      place: { name: place },
      archive: `Văn phòng ${name.slice(0, 8).trim()}`,
    },
    source: () => undefined,
  };
  const way = typeof signing === "string" ? signings[signing] ?? signing : undefined;
  return { template: isLetter ? "official-letter" : "resolution", issuer, answers: { ...rest, ...(way === undefined ? {} : { signing: way }) } as Answers, also: { committee: "province", province: place } };
}
