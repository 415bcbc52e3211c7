import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { exampleIssuers } from "../../src/drafting/index";
import { startSession } from "../../src/engine/session";
import { listTemplates } from "../../src/templates/index";
import { blankDocument } from "../host/blank-document";
import type { TestWord } from "../host/core/word";
import { checker } from "../host/fix-all";
import { matrix, type Level } from "../host/matrix";
import { profiles, type ProfileName } from "../host/profiles";
import { dayIn, issuerNamed, oneFormEach } from "../support/forms";
import { validateDocx } from "../support/ooxml-validator";
import { startWordBench, tab, until, type WordBench } from "../support/word-beside";
import { says } from "../../src/hosts/word/sentences";

// Every template through the form of the built pane, into a new document and into the open one.
let bench: WordBench;
beforeAll(async () => { bench = await startWordBench(); }, 300_000);
afterEach(() => { expect(bench.troubles()).toEqual([]); });
afterAll(async () => { await bench?.close(); });

const forms = oneFormEach("hd05");
/** One of each family: a document of one body, one that issues another, minutes, a letter, a paper of a fixed form. */
const families: ReadonlySet<string> = new Set(["resolution", "decision-with-regulation", "minutes", "official-letter", "travel-permit"]);
const isOneOfEach = ({ id }: { readonly id: string }): boolean => families.has(id);
/** All of them in the newest Word, one of each family in the others. */
const plan: readonly (readonly [ProfileName, typeof forms])[] = (Object.keys(profiles) as ProfileName[]).map((kind) => [kind, kind === "m365" ? forms : forms.filter(isOneOfEach)]);

const kept = {
  ...Object.fromEntries(exampleIssuers().map(({ profile }) => [`the-thuc.profile.${profile.id}`, JSON.stringify(profile)])),
  "the-thuc.chosen-profile": exampleIssuers()[0]?.profile.id ?? "",
};
const complaintsOf = (file: Uint8Array): readonly string[] =>
  startSession(checker, file, { on: dayIn.hd05 }).reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`));
const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));

it("offers every template to some office", () => {
  expect(forms.map(({ id }) => id).sort()).toEqual(listTemplates().map(({ id }) => id).sort());
  expect([...families].filter((id) => !forms.some((one) => one.id === id))).toEqual([]);
});

async function fill(page: Page, { id, of }: (typeof forms)[number]): Promise<void> {
  await page.getByTestId("issuer").selectOption(issuerNamed(of, "hd05").profile.id);
  await page.locator(`[data-template="${id}"]`).first().click();
  await page.getByRole("button", { name: "Điền ví dụ" }).click();
  await page.getByTestId("draft-state").getByText(/^Văn bản (?:đã sẵn sàng|dùng được)/u).waitFor();
}

async function intoNew(page: Page, word: TestWord, level: Level): Promise<Uint8Array> {
  const button = page.getByTestId("draft-finish");
  if (level !== "✓") {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    await page.getByTestId("said").getByText(`Word này không mở được từ phần bổ trợ; đã tải về «${download.suggestedFilename()}».`).waitFor();
    return bytesOf(download);
  }
  const { length } = word.opened;
  await button.click();
  await until(() => word.opened.length > length);
  return word.opened.at(-1) ?? new Uint8Array();
}

/** Into the open document, and back to the list of templates; a Word that leaves the page out says so. */
async function intoOpen(page: Page, word: TestWord, level: Level): Promise<Uint8Array> {
  word.startOver(blankDocument());
  await page.getByTestId("draft-check").click();
  await page.getByTestId("said").getByText(level === "✓" ? "Đã đưa mẫu vào văn bản đang mở." : says.intoReduced.vi).waitFor();
  await page.getByTestId("verdict").waitFor();
  return word.save();
}

let validated: Promise<unknown> = Promise.resolve();
const invalid: string[] = [];
/** The validator takes its time, so that the browser goes on meanwhile. */
function validateLater(name: string, file: Uint8Array): void {
  validated = validated.then(async () => {
    const complaints = await validateDocx(file);
    if (complaints !== "unavailable") invalid.push(...complaints.map(({ description, path }) => `${name}: ${description} ${path ?? ""}`));
  });
}

describe.each(plan)("Word as %s", (kind, own) => {
  let page: Page;
  let word: TestWord;
  beforeAll(async () => {
    ({ page, word } = await bench.open(kind, blankDocument(), { kept, query: "?tab=draft" }));
    await page.getByTestId("issuer").waitFor();
  });
  afterAll(async () => { await page?.close(); });

  it.each(own)("drafts $id of $of into a new document and into the open one, without error or warning", async (form) => {
    await tab(page, "Soạn");
    const another = page.getByRole("button", { name: "← Chọn mẫu khác" });
    if (await another.isVisible()) await another.click();
    await fill(page, form);
    const made = await intoNew(page, word, matrix.newDocument[kind]);
    expect(complaintsOf(made)).toEqual([]);
    validateLater(`${kind} ${form.id} new`, made);
    const level = matrix.intoDocument[kind];
    const put = await intoOpen(page, word, level);
    // The reduced way leaves paper, margins and page number to a new document, as the sentence says.
    expect(complaintsOf(put).filter((complaint) => level === "✓" || !complaint.startsWith("page"))).toEqual([]);
    if (isOneOfEach(form)) validateLater(`${kind} ${form.id} open`, put);
  });
});

it("every one of them is valid by Microsoft's own validator", async () => {
  await validated;
  expect(invalid).toEqual([]);
});
