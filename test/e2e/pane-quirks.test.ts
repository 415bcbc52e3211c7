import { badDocument } from "../host/bad-document";
import { judge, safeFindings } from "../host/fix-all";
import { changedBesides } from "../host/nothing-else";
import { noQuirks } from "../host/quirks";
import { party } from "../support/builder/party";
import { validateDocx } from "../support/ooxml-validator";
import { fixAllSafe, fresh, startWordBench, until, type WordBench } from "../support/word-beside";

// Each quirk by itself is survived in test/hosts/word/quirks.test.ts; here the pane meets the worst of them.
let bench: WordBench;
beforeAll(async () => { bench = await startWordBench(); }, 300_000);
afterEach(() => { expect(bench.troubles()).toEqual([]); });
afterAll(async () => { await bench?.close(); });

it("a Word with every quirk at once is read, mended, followed and taken back", async () => {
  const docx = badDocument();
  const { page, word } = await bench.open("m365", docx, { quirks: {
    ...noQuirks, randomParaIds: true, noLocalIds: true, annotationsThrow: true, eventsLost: true, getOoxmlThrows: true, emptyAfterInsertOoxml: true, insertOoxmlLosesTabs: true, insertOoxmlMs: 300,
    rowInsteadOfLastInCell: true, createDocumentFails: true, noSettingsInOoxml: true, batchMs: 50,
  } });
  await fresh(page);
  const before = word.texts();
  await fixAllSafe(page);
  const mended = word.save();
  expect(safeFindings(mended)).toEqual([]);
  expect(changedBesides(docx, mended)).toEqual([]);
  const complaints = await validateDocx(mended);
  if (complaints !== "unavailable") expect(complaints).toEqual([]);
  // No event tells of it: the sweep does.
  const at = word.texts().findIndex((text) => text.startsWith("Số 05-"));
  word.type(at, 3, 5, "5");
  await page.locator(`li[data-rule="reference-number/leading-zero"]`).waitFor();
  word.type(at, 3, 4, "05");
  await page.locator(`li[data-rule="reference-number/leading-zero"]`).waitFor({ state: "detached" });
  await page.getByTestId("undo").click();
  await page.getByTestId("note").getByText("Đã hoàn tác.").waitFor();
  expect(word.texts()).toEqual(before);
  await page.close();
});

it("an insertOoxml of five seconds is waited for behind a progress bar, and nothing is written twice", async () => {
  const { page, word } = await bench.open("web", party({ format: { body: { line: 18, lineRule: "auto" } } }) as Uint8Array, { quirks: { insertOoxmlMs: 5_000 } });
  await fresh(page);
  const before = word.texts();
  await page.getByTestId("fix-safe").click();
  await page.getByRole("dialog").getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByTestId("note").getByText(/^Đã sửa \d+ chỗ/u).waitFor();
  expect(word.texts()).toEqual(before);
  expect(word.log.filter((what) => what === "paragraph.insertOoxml")).toHaveLength(1);
  expect(safeFindings(word.save())).toEqual([]);
  await page.close();
});

it("what is typed while Word answers and while the check runs is in the list in the end", async () => {
  const { page, word } = await bench.open("mac", party() as Uint8Array, { quirks: { batchMs: 400 } });
  const at = word.texts().findIndex((text) => text.startsWith("Số 06-"));
  for (const serial of ["6", "06", "7", "8"]) {
    const text = word.texts()[at] ?? "";
    word.type(at, 3, text.indexOf("-"), serial);
    await page.waitForTimeout(350);
  }
  await page.locator(`li[data-rule="reference-number/leading-zero"]`).filter({ hasText: "«08»" }).waitFor();
  await fresh(page);
  const listed = await page.locator("li[data-finding]").evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["rule"] ?? ""));
  await until(() => listed.length > 0);
  expect([...listed].sort()).toEqual(judge(word.save()).reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)).sort());
  await page.close();
});
