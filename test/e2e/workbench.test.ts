import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Download, Page } from "playwright-core";
import { createChecker } from "../../src/engine/check";
import { countBySeverity } from "../../src/engine/finding";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { party } from "../support/builder/party";
import { documentsOfHd36 } from "../engine/documents-of-hd36";
import { validateDocx } from "../support/ooxml-validator";
import { pagesOfSuite, pictures } from "../support/suite-pages";
import { startWorkbench } from "../support/workbench-page";

const checker = createChecker({ rules });
const judge = (bytes: Uint8Array) => startSession(checker, bytes, { on: "2026-11-22" }).reports.flatMap((report) => report.findings);
const sample = readFileSync("assets/sample/ke-hoach-mau.docx");

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
/** What the frame has marked as the place that is looked at. */
const here = (page: Page) => page.frameLocator("iframe").locator("p.here");
const note = (page: Page) => page.getByTestId("note");
const openSample = async (page: Page): Promise<void> => {
  await page.getByTestId("sample").click();
  await page.getByTestId("verdict").waitFor();
  await page.frameLocator("iframe").getByText("Sinh hoạt chi bộ được duy trì").waitFor();
};
const findingsListed = (page: Page) => page.locator("li[data-finding]");

/** Waits until something reads so. */
async function becomes(read: () => Promise<string | null | undefined>, wanted: string): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until && (await read())?.trim() !== wanted.trim()) await new Promise((done) => setTimeout(done, 50));
  expect((await read())?.trim()).toBe(wanted.trim());
}

/** Clicks the words of a finding, beside its links and buttons. */
const choose = (page: Page, rule: string) => page.locator(`li[data-rule="${rule}"]`).first().click({ position: { x: 60, y: 16 } });

describe("the workbench", () => {
  const { open, forgive } = pagesOfSuite(startWorkbench);

  it.each([["workbench", 220], ["checker", 80]])("brings no more at first than it may: %s", (name, kilobytes) => {
    const file = readdirSync("dist/workbench").find((each) => each.startsWith(`${name}.`) && each.endsWith(".js")) ?? "";
    expect(gzipSync(readFileSync(`dist/workbench/${file}`), { level: 9 }).length).toBeLessThan(kilobytes * 1000);
  });

  it("checks the sample, filters, jumps, mends one, mends all, takes back, makes again, and saves what the engine made", async () => {
    const page = await open();
    await openSample(page);
    const before = judge(sample);
    const counts = countBySeverity(before);
    expect(await page.getByTestId("verdict").textContent()).toContain(`${counts.error} lỗi`);
    expect(await page.getByTestId("edition-reason").textContent()).toBe("Kiểm theo 05-HD/VPTW vì văn bản ghi ngày 08/7/2026.");

    for (const severity of ["error", "hint"]) await page.locator(`button[data-severity="${severity}"]`).click();
    await expect(findingsListed(page).count()).resolves.toBe(counts.warning);
    for (const severity of ["error", "hint"]) await page.locator(`button[data-severity="${severity}"]`).click();

    await choose(page, "reference-number/no-colon");
    await here(page).waitFor();
    expect((await here(page).textContent())?.trim()).toBe("Số: 9-KH/ĐU");
    await choose(page, "page-number/not-on-first-page");
    await choose(page, "signature-block/slash-codes");
    await becomes(() => here(page).textContent(), "TM. BAN THƯỜNG VỤ");

    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    await note(page).getByText("Đã sửa 1 chỗ.").waitFor();
    await page.frameLocator("iframe").getByText("T/M BAN THƯỜNG VỤ").waitFor();

    await page.getByTestId("fix-safe").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Khổ giấy là 215,9").waitFor();
    await dialog.getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
    await note(page).getByText(/^Đã sửa \d+ chỗ/u).waitFor();
    await page.frameLocator("iframe").getByText("Số 09-KH/ĐU").waitFor();
    const mended = await page.getByTestId("verdict").textContent();
    expect(mended).not.toContain(`${counts.error} lỗi`);

    await page.getByTestId("undo").click();
    await page.frameLocator("iframe").getByText("Số: 9-KH/ĐU").waitFor();
    await page.getByTestId("redo").click();
    await page.frameLocator("iframe").getByText("Số 09-KH/ĐU").waitFor();
    await becomes(() => page.getByTestId("verdict").textContent(), mended ?? "");

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
    expect(download.suggestedFilename()).toBe("Kế hoạch mẫu (đã sửa).docx");
    const saved = await bytesOf(download);
    const left = judge(saved);
    expect(left.filter((finding) => finding.fix === "safe")).toEqual([]);
    expect(left.length).toBeLessThan(before.length / 4);
    const complaints = await validateDocx(saved);
    if (complaints !== "unavailable" && (await validateDocx(sample) as readonly unknown[]).length === 0) expect(complaints).toEqual([]);
    // The marks that the viewer needs never reach the file.
    expect(Buffer.from(saved).includes("tt|body")).toBe(false);
  });

  it("asks before it changes words", async () => {
    const page = await open();
    await openSample(page);
    const card = page.locator(`li[data-rule="subject/no-foreign-opening"]`);
    await choose(page, "subject/no-foreign-opening");
    await card.getByRole("button", { name: "Sửa…" }).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("V/v").first().waitFor();
    await dialog.getByRole("button", { name: "Thôi" }).click();
    await expect(page.getByTestId("undo").isDisabled()).resolves.toBe(true);
    await card.getByRole("button", { name: "Sửa…" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Sửa", exact: true }).click();
    await page.frameLocator("iframe").getByText(/^về nâng cao chất lượng sinh hoạt chi bộ/u).waitFor();
  });

  it("opens the page of a rule from its finding, and the list of all rules, without leaving the page", async () => {
    const page = await open();
    await openSample(page);
    await choose(page, "reference-number/leading-zero");
    await page.getByTestId("about-rule").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Hướng dẫn 05-HD/VPTW (văn bản này kiểm theo đây)").waitFor();
    await dialog.getByRole("button", { name: "Mọi quy tắc" }).click();
    await dialog.getByRole("searchbox").fill("noi nhan");
    await dialog.locator(`[data-rule^="recipients/"]`).first().waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // The reader is back where he came from.
    await becomes(() => page.evaluate(() => document.activeElement?.getAttribute("data-testid")), "about-rule");
    await page.getByTestId("help").click();
    await page.getByTestId("all-rules").click();
    await page.getByRole("dialog").getByText(`${rules.length} quy tắc`).waitFor();
    await page.keyboard.type("so 0 dung truoc");
    await page.getByRole("dialog").locator(`[data-rule="reference-number/leading-zero"]`).click();
    await page.getByTestId("rule-page").getByRole("button", { name: /Số văn bản ghi «9»/u }).click();
    await becomes(() => here(page).textContent(), "Số: 9-KH/ĐU");
  });

  it("moves a document of the older edition as one deed", async () => {
    const page = await open();
    await page.getByTestId("chooser").setInputFiles({ name: "cũ.docx", mimeType: "application/octet-stream", buffer: Buffer.from(party({ ...documentsOfHd36["quy định ký hiệu QĐi"]?.of, edition: "hd36" }) as Uint8Array) });
    await page.getByTestId("convert").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("QĐi").first().waitFor();
    await page.screenshot({ path: `${pictures}/convert-1280-light.png` });
    await dialog.getByRole("button", { name: /^Chuyển/u }).click();
    await page.frameLocator("iframe").getByText("Số 12-QĐ/TU").waitFor();
    await note(page).getByText(/^Đã chuyển/u).waitFor();
    expect(await page.getByTestId("verdict").textContent()).toBe("Không thấy chỗ nào sai thể thức.");
    await page.getByTestId("undo").click();
    await page.frameLocator("iframe").getByText("Số 12-QĐi/TU").waitFor();
    await expect(page.getByTestId("undo").isDisabled()).resolves.toBe(true);
  });

  it("says in one sentence what is wrong with a broken file", async () => {
    const page = await open();
    const drop = async (name: string, bytes: readonly number[]): Promise<void> => {
      const transfer = await page.evaluateHandle(([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content as number[])], fileName as string));
        return data;
      }, [name, bytes] as const);
      await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    };
    await drop("cũ.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]);
    await page.getByTestId("bad-file").getByText("Không mở được «cũ.doc».").waitFor();
    await drop("rỗng.docx", []);
    await page.getByTestId("bad-file").getByText("Tệp rỗng (0 byte)").waitFor();
    await drop("cụt.docx", [...sample.subarray(0, 3000)]);
    await page.getByTestId("bad-file").getByText("«cụt.docx»").waitFor();
    // A good file afterwards is opened as if nothing had been.
    await drop("tốt.docx", [...sample]);
    await page.getByTestId("verdict").waitFor();
  });

  it("can be used from beginning to end by keyboard alone", async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let i = 0; i < 30 && await focused() !== "Mở văn bản mẫu có lỗi"; i += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByTestId("verdict").waitFor();
    await page.frameLocator("iframe").getByText("KẾ HOẠCH", { exact: true }).waitFor();
    for (let i = 0; i < 40 && await page.evaluate(() => document.activeElement?.matches("li[data-finding]") !== true); i += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    const second = await page.evaluate(() => document.activeElement?.getAttribute("data-finding"));
    expect(second).toBe(await page.locator("li[aria-current]").getAttribute("data-finding"));
    await page.keyboard.press("Control+Enter");
    await note(page).getByText("Đã sửa 1 chỗ.").waitFor();
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    expect(await page.locator("li[aria-current]").count()).toBe(1);
    await page.keyboard.press("Control+z");
    await note(page).getByText("Đã hoàn tác.").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect([...await bytesOf(download)]).toEqual([...sample]);
  });

  it("keeps a hostile document inside its frame", async () => {
    const page = await open();
    await openSample(page);
    const frame = page.frames().find((one) => one.url().endsWith("preview.html"));
    const reach = await frame?.evaluate(async () => ({
      origin: self.origin,
      parent: ((): string => { try { return String(parent.document.title); } catch { return "refused"; } })(),
      network: await fetch("/index.html").then(() => "read", () => "refused"),
    })).catch((error: unknown) => String(error));
    // The refusal itself is told on the console.
    await forgive();
    expect(reach).toEqual({ origin: "null", parent: "refused", network: "refused" });
  });

  it.each([
    ["320-light", { width: 320, height: 640 }, "light", "none"], ["350-dark", { width: 350, height: 720 }, "dark", "none"], ["480-light", { width: 480, height: 800 }, "light", "none"], ["480-dark", { width: 480, height: 800 }, "dark", "none"],
    ["1280-light", { width: 1280, height: 800 }, "light", "none"], ["1280-dark", { width: 1280, height: 800 }, "dark", "none"], ["1280-forced", { width: 1280, height: 800 }, "light", "active"],
  ] as const)("fits into %s", async (name, viewport, colorScheme, forcedColors) => {
    const page = await open({ viewport, colorScheme, forcedColors });
    await openSample(page);
    await choose(page, "reference-number/no-colon");
    await here(page).waitFor();
    // Nothing is cut off at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const wide = await page.evaluate(() => [...document.querySelectorAll("aside *")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(each).position !== "absolute").length);
    expect(wide).toBe(0);
    await page.screenshot({ path: `${pictures}/check-${name}.png` });
    await page.getByTestId("fix-safe").click();
    await page.getByRole("dialog").waitFor();
    await page.screenshot({ path: `${pictures}/plan-${name}.png` });
    await page.keyboard.press("Escape");
    await page.getByTestId("about-rule").click();
    await page.getByTestId("rule-page").waitFor();
    await page.screenshot({ path: `${pictures}/rule-${name}.png` });
    await page.getByRole("dialog").getByRole("button", { name: "Mọi quy tắc" }).click();
    await page.screenshot({ path: `${pictures}/rules-${name}.png` });
    await page.keyboard.press("Escape");
  });
});
