import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { draftedNamed } from "../support/forms";
import { troublesOf } from "../support/page-troubles";
import { pagesOfSuite, pictures } from "../support/suite-pages";
import { startWorkbench } from "../support/workbench-page";

const checker = createChecker({ rules });
const { docx } = draftedNamed("decision", "tinh-uy-dien-bien", "hd05", { articles: [{ title: "", paragraphs: ["Thành lập ban chỉ đạo."] }] });

describe("what is put into an open document, in a real browser", () => {
  const { open: openPage } = pagesOfSuite(startWorkbench);

  const open = async (width: number, height: number): Promise<Page> => {
    const page = await openPage({ viewport: { width, height } });
    await page.getByRole("tab", { name: "Soạn" }).click();
    await page.getByTestId("example").selectOption("tinh-uy-dien-bien");
    await page.getByRole("button", { name: "Tạo từ mẫu này" }).click();
    await page.getByTestId("chooser").setInputFiles({ name: "quyết định.docx", mimeType: "application/octet-stream", buffer: Buffer.from(docx) });
    await page.getByTestId("verdict").waitFor();
    return page;
  };

  it.each([[320, 640], [350, 760], [480, 800]])("menu and questions fit into %d px, and axe has nothing against them", async (width, height) => {
    const page = await open(width, height);
    const look = async (what: string, ...without: readonly string[]): Promise<void> => {
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${pictures}/${what}-${width}.png` });
      expect(await page.evaluate(() => [...document.querySelectorAll("[role=menu] *, [role=dialog] *")].filter((each) => { const box = each.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1); }).map((each) => each.outerHTML.slice(0, 120)))).toEqual([]);
      expect(await troublesOf(page, ...without)).toEqual([]);
    };
    await page.screenshot({ path: `${pictures}/actions-before-${width}.png` });
    await page.getByTestId("actions-menu").click();
    await page.getByRole("menuitem", { name: "Phụ lục" }).waitFor();
    // The page is still to be seen beside it: a popup's layer once covered it whole.
    const shot = await page.evaluate(() => [...document.querySelectorAll("body > div")].filter((each) => each.querySelector("[role=menu]") && each.getBoundingClientRect().height > innerHeight / 2).length);
    expect(shot).toBe(0);
    // An open menu stands beside the page's landmarks, as a popup does.
    await look("actions-menu", "region");
    await page.getByRole("menuitem", { name: "Nơi nhận" }).click();
    await page.getByTestId("from-profile").selectOption({ label: "Các cơ quan tham mưu, giúp việc" });
    await look("actions-recipients");
    await page.getByTestId("action-dialog").getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByTestId("action-said").getByText(/^Đã làm: Nơi nhận\./u).waitFor();
    await page.getByTestId("actions-menu").click();
    await page.getByRole("menuitem", { name: "Bản sao văn bản" }).click();
    await page.getByTestId("action-dialog").waitFor();
    await look("actions-copy");
    await page.keyboard.press("Escape");

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
    const saved = new Uint8Array(readFileSync(await download.path()));
    const reports = startSession(checker, saved, { on: "2026-06-20" }).reports;
    expect(reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== "hint")).toEqual([]);
    expect(reports.flatMap(({ document }) => document.paragraphs.map(({ text }) => text))).toEqual(expect.arrayContaining(["- Các ban đảng Tỉnh uỷ;", "- Uỷ ban Kiểm tra Tỉnh uỷ;", "- Văn phòng Tỉnh uỷ;"]));
  });
});
