import { authorityEditionOn, authorityEditions, formatEditionOn, formatEditions } from "../../src/standard/editions";
import { standardFor } from "../../src/standard/index";

describe("the edition in force", () => {
  it.each([
    ["2018-04-02", null], ["2018-04-03", "hd36"],
    ["2026-05-26", "hd36"], ["2026-05-27", "hd05"], ["2026-06-03", "hd05"], ["2040-01-01", "hd05"],
  ])("on %s the format is judged by %s", (day, edition) => {
    expect(formatEditionOn(day)).toBe(edition);
  });

  it.each([
    ["2017-02-05", null], ["2017-02-06", "qd66"],
    ["2026-01-08", "qd66"], ["2026-01-09", "qd399"], ["2026-05-26", "qd399"], ["2040-01-01", "qd399"],
  ])("on %s type and authority are judged by %s", (day, edition) => {
    expect(authorityEditionOn(day)).toBe(edition);
  });

  it.each([["format", formatEditions], ["authority", authorityEditions]] as const)("%s editions follow each other without a gap", (_, editions) => {
    for (let at = 1; at < editions.length; at += 1) expect(editions[at - 1]?.until).toBe(editions[at]?.from);
    expect(editions.at(-1)?.until).toBeNull();
  });

  it("brings its tables", () => {
    expect(standardFor("hd05", "qd399").tables.recipients.addresseesWord.submission).toBe("Kính trình");
    expect(standardFor("hd36", "qd66").tables.recipients.addresseesWord.submission).toBe("Kính gửi");
    expect(standardFor("hd36", "qd399")).toMatchObject({ edition: "hd36", authorityEdition: "qd399" });
  });
});
