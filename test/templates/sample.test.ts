import { combinations, standardOf } from "./proof/combinations";
import { judge } from "./proof/judge";

const { offered, refused } = combinations();
/** Each template, each kind of issuer and each case of signing at least once; `npm run templates` does every combination. */
const seen = new Set<string>();
const sample = offered.filter(({ template, edition, form, signing }, index) => {
  const marks = [template.id, `${form.office.kind} ${edition}`, `${signing.split(".")[0] ?? ""} ${edition}`];
  const isNew = index % 401 === 0 || marks.some((mark) => !seen.has(mark));
  for (const mark of marks) seen.add(mark);
  return isNew;
});

it("drafts a sample of every template × issuer × signer × edition without error or warning", () => {
  const complaints = sample.flatMap((combination) => judge(combination).complaints.map((text) => `${combination.template.id} ${combination.issuer.profile.id} ${combination.signing} ${combination.edition}: ${text}`));
  expect(complaints).toEqual([]);
}, 120_000);

it("draws every case of signing of both editions", () => {
  for (const edition of ["hd05", "hd36"] as const) {
    const mine = offered.filter((one) => one.edition === edition);
    const drawn = new Set(mine.flatMap(({ form }) => form.options.map(({ caseId }) => caseId)));
    const cases = mine[0] ? standardOf(edition).tables.signing.cases.map(({ id }) => id) : [];
    expect(cases.filter((id) => !drawn.has(id))).toEqual([]);
  }
});

it.each([
  ["directive", "partyCell"], ["regulation", "partyCell"], ["guidance", "partyCell"], ["circular", "partyCell"], ["guidance", "grassrootsCommittee.executive"], ["directive", "grassrootsCommittee"],
  ["regulation", "sectionCommittee"], ["political-platform", "provincialCommittee"],
])("does not offer %s to %s", (template, kind) => {
  const [bare = "", organ] = kind.split(".");
  const of = offered.filter((one) => one.template.id === template && one.form.office.kind === bare && one.edition === "hd05");
  if (organ === undefined) {
    expect(of).toEqual([]);
    expect(refused.find((one) => one.template.id === template && one.issuer.profile.issuer.kind === bare)?.why).toMatch(/không/u);
  } else expect(of.map(({ signing }) => signing.split(".")[0])).toEqual(expect.not.arrayContaining(["grassrootsCommittee"]));
});
