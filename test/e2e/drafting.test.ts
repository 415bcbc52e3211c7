import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { troublesOf } from "../support/page-troubles";
import { validateDocx } from "../support/ooxml-validator";
import { pagesOfSuite, pictures } from "../support/suite-pages";
import { startWorkbench } from "../support/workbench-page";

const checker = createChecker({ rules });

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));
const inPreview = (page: Page, text: string) => page.frameLocator("iframe").getByText(text);

/** Goes on with Tab until what has the focus is what `wanted` names; fails where it never comes. */
async function tabTo(page: Page, wanted: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true || document.activeElement?.textContent?.trim() === selector, wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`«${wanted}» is not reached with Tab`);
}
/** Chooses in a closed list with the arrow keys. */
async function arrowTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if (await page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent) === wanted) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no «${wanted}» in the list`);
}
describe("drafting in the workbench", () => {
  const { open } = pagesOfSuite(startWorkbench);

  it("drafts the report of a ward's committee by keyboard alone; a new subject shows everywhere, and the file has no error and no warning", async () => {
    const page = await open();
    await tabTo(page, "[role=tab]");
    for (let i = 0; i < 5 && await page.evaluate(() => document.activeElement?.id) !== "tab-draft"; i += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByTestId("example").waitFor();
    await tabTo(page, "[data-testid=example]");
    await arrowTo(page, "Đảng uỷ phường Mường Thanh");
    await tabTo(page, "Tạo từ mẫu này");
    await page.keyboard.press("Enter");
    await page.getByTestId("profile-note").getByText("Đã tạo và chọn «Đảng uỷ phường Mường Thanh».").waitFor();
    await tabTo(page, "Soạn văn bản");
    await page.keyboard.press("Enter");
    // The search has the focus: what is typed finds, Enter takes the first.
    await page.locator("input[type=search]:focus").waitFor();
    await page.keyboard.type("bao cao");
    await page.keyboard.press("Enter");
    // So has the first field that has to be filled.
    await page.locator("[data-field=subject] input:focus").waitFor();
    await page.keyboard.type("kết quả công tác quý I");
    await inPreview(page, "kết quả công tác quý I").first().waitFor();
    await inPreview(page, "ĐẢNG UỶ PHƯỜNG MƯỜNG THANH").first().waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("công tác xây dựng Đảng năm 2026");
    await inPreview(page, "công tác xây dựng Đảng năm 2026").first().waitFor();
    expect(await inPreview(page, "kết quả công tác quý I").count()).toBe(0);
    await page.getByTestId("draft-state").getByText("Văn bản dùng được").waitFor();
    await tabTo(page, "[data-field=issueDate] input");
    await page.keyboard.type("3/12/2026");
    await inPreview(page, "ngày 03 tháng 12 năm 2026").first().waitFor();
    await page.getByTestId("draft-state").getByText("Văn bản dùng được").waitFor();

    await tabTo(page, "Tải văn bản", 120);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("Báo cáo công tác xây dựng Đảng năm 2026.docx");
    const saved = await bytesOf(download);
    const parts = Object.values(unzipSync(saved)).map((part) => strFromU8(part));
    expect(parts.some((part) => part.includes("công tác xây dựng Đảng năm 2026"))).toBe(true);
    expect(parts.some((part) => part.includes("kết quả công tác quý I"))).toBe(false);
    const found = startSession(checker, saved, { on: "2026-12-03" }).reports.flatMap(({ findings }) => findings);
    expect(found.filter(({ severity }) => severity !== "hint")).toEqual([]);
    const complaints = await validateDocx(saved);
    if (complaints !== "unavailable") expect(complaints).toEqual([]);

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByTestId("verdict").getByText(/Không thấy chỗ nào sai|Không có lỗi/u).waitFor();
    // The form outlives a switch of tabs, and the profile a fresh page.
    await page.getByRole("tab", { name: "Soạn" }).click();
    expect(await page.locator("[data-field=subject] input").inputValue()).toBe("công tác xây dựng Đảng năm 2026");
    await page.reload();
    await page.getByRole("tab", { name: "Soạn" }).click();
    expect(await page.getByTestId("issuer").inputValue()).toBe("dang-uy-phuong-muong-thanh");
    await page.getByRole("heading", { name: "Dùng gần đây" }).waitFor();
    // Next month: the file still knows its form.
    await page.getByTestId("chooser").setInputFiles({ name: "báo cáo.docx", mimeType: "application/octet-stream", buffer: Buffer.from(saved) });
    await page.getByTestId("verdict").waitFor();
    await page.getByRole("tab", { name: "Soạn" }).click();
    await page.getByRole("button", { name: "Điền tiếp biểu mẫu" }).click();
    expect(await page.locator("[data-field=subject] input").inputValue()).toBe("công tác xây dựng Đảng năm 2026");
    expect(await page.locator("[data-field=issueDate] input").inputValue()).toBe("03/12/2026");
  });

  it.each([
    ["320-light", { width: 320, height: 640 }, "light", "none"], ["480-dark", { width: 480, height: 800 }, "dark", "none"],
    ["1280-light", { width: 1280, height: 800 }, "light", "none"], ["1280-forced", { width: 1280, height: 800 }, "light", "active"],
  ] as const)("fits into %s, and axe has nothing against it", async (name, viewport, colorScheme, forcedColors) => {
    const page = await open({ viewport, colorScheme, forcedColors });
    const look = async (what: string): Promise<void> => {
      await page.screenshot({ path: `${pictures}/${what}-${name}.png` });
      // Out of sight at the right is lost for good.
      expect(await page.evaluate(() => [...document.querySelectorAll("aside *")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(each).position !== "absolute").map((each) => each.outerHTML.slice(0, 120)))).toEqual([]);
      expect(await troublesOf(page)).toEqual([]);
    };
    await page.getByRole("tab", { name: "Soạn" }).click();
    await page.getByTestId("example").selectOption("dang-uy-phuong-muong-thanh");
    await page.getByRole("button", { name: "Tạo từ mẫu này" }).click();
    await look("profiles");
    await page.getByRole("button", { name: "Sửa hồ sơ đang dùng" }).click();
    await page.getByTestId("save-profile").waitFor();
    await page.locator("[data-entry='issuer.name'] textarea").fill("Huyện uỷ Mường Thanh");
    await look("editor");
    await page.getByTestId("back").click();
    await page.getByTestId("go-on").waitFor();
    await page.waitForTimeout(350);
    await look("question");
    await page.getByTestId("go-on").click();
    await page.locator("[data-template]").first().waitFor();
    await look("templates");
    await page.locator("[data-template=report]").click();
    const date = page.locator("[data-field=issueDate] input");
    await date.fill("31/02/2026");
    await date.blur();
    await page.locator("[data-field=issueDate]").getByRole("button", { name: /Điểm 4\.1/u }).waitFor();
    await look("form-mistake");
    await date.fill("3/12/2026");
    await page.locator("[data-field=subject] input").fill("công tác xây dựng Đảng năm 2026");
    await page.getByTestId("draft-state").getByText("Văn bản dùng được").waitFor();
    await inPreview(page, "công tác xây dựng Đảng năm 2026").first().waitFor();
    await look("form");
  });
});
