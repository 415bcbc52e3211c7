import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { adviceOn, exampleIssuers, exampleIssuer, officeOf, ProfileError, readProfile, type Profile } from "../../src/drafting/index";
import { exampleSource } from "../../src/drafting/profile/examples";
import { profileJsonSchema } from "../../src/drafting/profile/json-schema";
import { issuerKinds } from "../../src/drafting/profile/schema";
import { initials } from "../../src/drafting/profile/symbol";
import { standardFor } from "../../src/standard/index";

const hd05 = standardFor("hd05", "qd399");
const hd36 = standardFor("hd36", "qd66");
const office = (profile: Profile, standard = hd05) => officeOf(profile, exampleSource, standard);
const named = (id: string): Profile => {
  const found = exampleSource(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
};

it("publishes the schema that reads", () => {
  const path = "assets/profile.schema.json";
  const made = `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, made);
  expect(readFileSync(path, "utf8")).toBe(made);
});

it("has an example in a file for every kind of issuer", () => {
  const files = readdirSync("assets/profiles").map((file) => file.replace(/\.json$/u, "")).sort();
  expect(exampleIssuers().map(({ profile }) => profile.id).sort()).toEqual(files);
  for (const kind of issuerKinds) expect([kind, exampleIssuer(kind, "hd05") ?? exampleIssuer(kind, "hd36")]).not.toEqual([kind, undefined]);
});

it.each([
  ["trung-uong", "TW"], ["van-phong-trung-uong", "VPTW"], ["thong-tan-xa", "TTXVN"], ["quan-uy-trung-uong", "QUTW"], ["tinh-uy-dien-bien", "TU"], ["thanh-uy-can-tho", "TU"],
  ["van-phong-tinh-uy-dien-bien", "VPTU"], ["ban-to-chuc-tinh-uy-dien-bien", "BTCTU"], ["ban-tuyen-giao-va-dan-van-tinh-uy-dien-bien", "BTGDVTU"],
  ["uy-ban-kiem-tra-tinh-uy-dien-bien", "UBKTTU"], ["co-quan-uy-ban-kiem-tra-tinh-uy-dien-bien", "CQUBKTTU"], ["truong-chinh-tri-tinh-dien-bien", "TCT"],
  ["dang-uy-phuong-muong-thanh", "ĐU"], ["van-phong-dang-uy-phuong-muong-thanh", "VPĐU"], ["ban-xay-dung-dang-dang-uy-phuong-muong-thanh", "BXDĐĐU"],
  ["uy-ban-kiem-tra-dang-uy-phuong-muong-thanh", "UBKTĐU"], ["chi-bo-to-dan-pho-5", "CB"], ["dai-hoi-dang-bo-tinh-dien-bien", "ĐH"], ["lien-co-quan-dien-bien", "UBKTTU-CAT"],
])("derives the symbol of %s: %s", (id, symbol) => { expect(office(named(id)).symbol).toBe(symbol); });

it("takes the first letter of each syllable, and what the profile says before that", () => {
  expect(initials("Vụ Tổ chức - Điều lệ")).toBe("VTCĐL");
  const profile = named("van-phong-tinh-uy-dien-bien");
  expect(office({ ...profile, issuer: { ...profile.issuer, symbol: "VPTUĐB" } }).symbol).toBe("VPTUĐB");
  expect(office(named("huyen-uy-tuan-giao"), hd36).symbol).toBe("HU");
});

it("takes from the profile it stands on what it does not say, and knows which is which", () => {
  const found = office(named("van-phong-dang-uy-phuong-muong-thanh"));
  expect(found).toMatchObject({ superior: ["Đảng uỷ phường Mường Thanh"], inText: "Văn phòng Đảng uỷ", place: "Mường Thanh", head: "Chánh Văn phòng", deputy: "Phó Chánh Văn phòng" });
  expect(found.own.has("place")).toBe(false);
  expect(found.own.has("archive")).toBe(true);
  expect(office(named("dang-uy-phuong-muong-thanh")).superior).toEqual(["Đảng bộ tỉnh Điện Biên"]);
});

it.each([
  [{ name: "Huế", level: "Thành phố" }, "Thành phố Huế"], [{ name: "Ngô Quyền", level: "Phường" }, "Phường Ngô Quyền"], [{ name: "Phú Thọ", level: "Phường" }, "Phường Phú Thọ"],
  [{ name: "Điện Biên", level: "Tỉnh" }, "Điện Biên"], [{ name: "Mường Thanh", level: "Phường" }, "Mường Thanh"], [{ name: "Hà Nội" }, "Hà Nội"],
] as const)("writes the place %j as %s", (place, written) => {
  expect(office({ id: "a", title: "a", issuer: { kind: "partyCell", name: ["Chi bộ A"] }, place }).place).toBe(written);
});

it("says in a sentence what a profile stands on in vain", () => {
  const lost: Profile = { ...named("chi-bo-to-dan-pho-5"), standsOn: "khong-co" };
  expect(() => office(lost)).toThrow(ProfileError);
  const ring: Profile = { ...named("chi-bo-to-dan-pho-5"), standsOn: "chi-bo-to-dan-pho-5" };
  expect(() => office(ring)).toThrow(/dựa vòng quanh/u);
});

it.each<[string, unknown, RegExp]>([
  ["nothing", null, /chưa đúng kiểu/u], ["no issuer", { id: "a", title: "A" }, /«issuer».*còn thiếu/u], ["an unknown kind", { id: "a", title: "A", issuer: { kind: "office", name: ["A"] } }, /«issuer.kind».*chỉ nhận/u],
  ["a strange entry", { id: "a", title: "A", issuer: { kind: "partyCell", name: ["A"] }, hue: 1 }, /«hue».*không có trong mẫu/u], ["a bad id", { id: "A b", title: "A", issuer: { kind: "partyCell", name: ["A"] } }, /«id».*chưa đúng dạng/u],
])("refuses %s with a sentence", (_, json, says) => {
  const read = readProfile(json);
  expect("problems" in read ? read.problems.join("\n") : "").toMatch(says);
});

it.each<[string, Partial<Profile["issuer"]>, Profile["place"] | undefined, RegExp | null]>([
  ["a district", { kind: "intermediateCommittee", name: ["Huyện uỷ Tuần Giáo"] }, undefined, /không còn nêu loại tổ chức/u],
  ["a block", { kind: "intermediateCommittee", name: ["Đảng uỷ Khối các cơ quan tỉnh"] }, undefined, /không còn nêu loại tổ chức/u],
  ["a delegation", { kind: "partyDelegation", name: ["Đảng đoàn Hội đồng nhân dân tỉnh"] }, undefined, /không còn nêu loại/u],
  ["below a district", { kind: "grassrootsCommittee", name: ["Đảng uỷ xã A"], superior: ["Đảng bộ huyện B"] }, undefined, /cấp huyện/u],
  ["a former province", { kind: "provincialCommittee", name: ["Tỉnh uỷ Hà Giang"] }, undefined, /34/u],
  ["a town's city", { kind: "provincialCommittee", name: ["Thành uỷ Vinh"] }, undefined, /34/u],
  ["a merged body", { kind: "advisoryAgency", name: ["Ban Dân vận"], superior: ["Tỉnh uỷ Điện Biên"] }, undefined, /Tuyên giáo và Dân vận/u],
  ["a standing committee", { kind: "intermediateCommittee", name: ["Ban Thường vụ Đảng uỷ phường A"] }, undefined, /không đứng tên/u],
  ["today's province", { kind: "provincialCommittee", name: ["Tỉnh uỷ Điện Biên"] }, { name: "Điện Biên", level: "Tỉnh" }, null],
])("points out %s", (_, issuer, place, says) => {
  const found = adviceOn({ id: "a", title: "A", issuer: { kind: "partyCell", name: ["A"], ...issuer }, ...(place ? { place } : {}) }, () => undefined, hd05, "2026-06-15").filter(({ path }) => path !== "issuer.superior" || says !== null);
  if (says === null) expect(found).toEqual([]);
  else expect(found.map(({ message }) => message).join("\n")).toMatch(says);
});
