import type { Page } from "playwright-core";
import { npmStart, type Started } from "../support/npm-start";

// What is done all day, without a mouse: whatever is pressed, the focus stays where the work is.
let started: Started;
beforeAll(async () => { started = await npmStart(); }, 300_000);
afterAll(async () => { await started?.close(); });

/** The name that a screen reader says of what has the focus; empty where nothing has it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const at = document.activeElement as HTMLInputElement | null;
  if (at === null || at === document.body) return "";
  return (at.getAttribute("aria-label") ?? [...at.labels ?? []].map(({ textContent }) => textContent).join(" ")) || (at.textContent ?? "").trim() || at.tagName;
});
async function reach(page: Page, name: string, key = "Tab"): Promise<void> {
  const way: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const now = await focused(page);
    if (now.startsWith(name)) return;
    way.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`«${name}» is not on the way: ${way.join(" | ")}`);
}
/** Whatever was done, something has the focus again, and it is among these. */
async function lands(page: Page, ...names: readonly string[]): Promise<void> {
  let now = "";
  for (let turn = 0; turn < 40; turn += 1) {
    now = await focused(page);
    if (names.some((name) => now.startsWith(name))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`the focus is on «${now}», not on ${names.join(", ")}`);
}
const enters = async (page: Page, label: string, text: string): Promise<void> => {
  await reach(page, label);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
};
const presses = async (page: Page, name: string, key = "Tab"): Promise<void> => {
  await reach(page, name, key);
  await page.keyboard.press("Enter");
};

it("gives, issues, voids, edits, corrects, finds, and goes through the views", async () => {
  const { page, troubles } = await started.open("", { width: 1280, height: 900 });
  const { keyboard } = page;
  await page.getByRole("tab", { name: "Sổ", exact: true }).focus();
  await keyboard.press("Enter");
  await page.getByText("Sổ chưa có cơ quan nào").waitFor();
  await enters(page, "Tên cấp uỷ hoặc cơ quan", "Tỉnh uỷ Cao Bằng");
  await enters(page, "Ký hiệu (ví dụ TU)", "TU");
  await enters(page, "Ngày đại hội bế mạc", "21/9/2025");
  await keyboard.press("Enter");
  await page.getByTestId("give").waitFor();
  await lands(page, "Cơ quan ban hành", "Số");

  await enters(page, "Ngày ban hành", "12/6/2026");
  await enters(page, "Trích yếu", "về chương trình làm việc");
  await presses(page, "Cấp số");
  await page.getByTestId("given").getByText("Đã giữ Số 01-QĐ/TU.").waitFor();
  await lands(page, "Cấp số");
  await keyboard.press("Enter");
  await page.getByTestId("given").getByText("Đã giữ Số 02-QĐ/TU.").waitFor();
  await lands(page, "Cấp số");

  const lines = page.getByTestId("register-lines");
  await presses(page, "Phát hành");
  await lines.getByText("Đã phát hành").waitFor();
  await lands(page, "Chi tiết");
  await keyboard.press("Enter");
  await page.getByTestId("history").waitFor();
  await lands(page, "Thu lại");
  await presses(page, "Đính chính");
  await lands(page, "Ngày ban hành");
  await enters(page, "Trích yếu", "về chương trình làm việc toàn khoá");
  await enters(page, "Lý do đính chính", "ghi thiếu");
  await keyboard.press("Enter");
  await page.getByTestId("history").getByText("ghi thiếu").waitFor();
  await lands(page, "Thu lại", "Đính chính");
  await presses(page, "Thu lại", "Shift+Tab");
  await lands(page, "Chi tiết");

  await presses(page, "Huỷ số");
  await lands(page, "Lý do huỷ");
  await keyboard.press("Escape");
  await lands(page, "Phát hành");
  await presses(page, "Huỷ số");
  await enters(page, "Lý do huỷ", "không ban hành");
  await keyboard.press("Enter");
  await lines.getByText("Đã huỷ: không ban hành").waitFor();
  await lands(page, "Chi tiết");

  await reach(page, "Tìm", "Shift+Tab");
  await keyboard.type("toan khoa");
  await page.getByText(/^1\/1 mục$/u).waitFor();
  await presses(page, "Lọc…");
  await lands(page, "Ẩn bộ lọc");

  await reach(page, "Số", "Shift+Tab");
  for (const view of ["Rà soát", "Nhập, xuất", "Quản trị"]) {
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await lands(page, view);
  }
  expect(troubles).toEqual([]);
  await page.close();
});

it("looks after the office: a body, a person with a token that is taken back", async () => {
  const { page, troubles } = await started.open("", { width: 480, height: 900, context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const { keyboard } = page;
  await page.getByRole("tab", { name: "Sổ", exact: true }).focus();
  await keyboard.press("Enter");
  await page.getByTestId("give").waitFor();
  await reach(page, "Số");
  for (let step = 0; step < 3; step += 1) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await page.getByText("Người dùng và mã truy cập").waitFor();
  await lands(page, "Quản trị");

  await enters(page, "Tên cơ quan", "Văn phòng Tỉnh uỷ");
  await enters(page, "Ký hiệu", "VPTU");
  await keyboard.press("Enter");
  await page.locator("[data-issuer='Văn phòng Tỉnh uỷ']").waitFor();
  await lands(page, "Ký hiệu");

  await enters(page, "Họ và tên", "Lê Thị Lan");
  await keyboard.press("Enter");
  await page.locator("[data-person='Lê Thị Lan']").waitFor();
  await lands(page, "Họ và tên");
  await presses(page, "Cấp mã truy cập", "Shift+Tab");
  await page.getByTestId("new-token").waitFor();
  await lands(page, "Cấp mã truy cập", "Chép mã");
  await presses(page, "Thu hồi");
  await page.getByRole("alertdialog").waitFor();
  await lands(page, "Thôi", "Thu hồi", "Có");
  await page.getByTestId("go-on").focus();
  await keyboard.press("Enter");
  await page.getByRole("button", { name: "Thu hồi" }).waitFor({ state: "detached" });
  await lands(page, "Chép mã", "Đã chép");
  expect(troubles).toEqual([]);
  await page.close();
});

it("mends, sets aside, reads a rule, adds to the document, takes back: each time the focus is where it was, or at what stands there now", async () => {
  const { page, troubles } = await started.open("", { width: 480, height: 900 });
  const { keyboard } = page;
  const on = async (id: string): Promise<void> => {
    await page.getByTestId(id).focus();
    await keyboard.press("Enter");
  };
  const isFinding = (): Promise<boolean> => page.evaluate(() => document.activeElement?.matches("li[data-finding]") === true);
  const current = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("data-finding") ?? null);
  const landsOnFinding = async (): Promise<void> => {
    for (let turn = 0; turn < 40 && !await isFinding(); turn += 1) await page.waitForTimeout(50);
    expect(await isFinding()).toBe(true);
  };
  await page.getByRole("button", { name: "Mở văn bản mẫu có lỗi" }).focus();
  await keyboard.press("Enter");
  await page.getByTestId("verdict").waitFor();

  await on("fix-safe");
  await page.getByRole("dialog").waitFor();
  await keyboard.press("Escape");
  await lands(page, "Sửa tất cả chỗ an toàn");

  const cards = page.locator("li[data-finding]");
  const orderBefore = await cards.evaluateAll((all) => all.map((one) => one.getAttribute("data-finding")));
  await cards.nth(3).focus();
  await on("set-aside-one");
  await page.getByTestId("aside-reason").waitFor();
  await keyboard.press("Escape");
  await lands(page, "Bỏ qua");
  await keyboard.press("Enter");
  await page.getByTestId("aside-reason").fill("theo mẫu của cấp trên");
  await page.getByTestId("aside-by").fill("văn thư");
  await keyboard.press("Enter");
  await page.locator(`li[data-finding="${orderBefore[3] ?? ""}"]`).waitFor({ state: "detached" });
  await landsOnFinding();
  expect(await current()).toBe(orderBefore[4]);

  await on("about-rule");
  await page.getByTestId("rule-page").waitFor();
  await keyboard.press("Escape");
  await lands(page, "Về quy tắc này");

  await page.getByRole("button", { name: "Sửa", exact: true }).focus();
  await keyboard.press("Enter");
  await page.getByTestId("note").getByText("Đã sửa 1 chỗ.").waitFor();
  await page.locator(`li[data-finding="${orderBefore[4] ?? ""}"]`).waitFor({ state: "detached" });
  await landsOnFinding();
  // It was the last of its component: the one before it.
  expect(await current()).toBe(orderBefore[2]);

  await on("actions-menu");
  await page.getByRole("menuitem", { name: "Nơi nhận" }).focus();
  await keyboard.press("Enter");
  await page.getByTestId("action-dialog").waitFor();
  await keyboard.press("Escape");
  await lands(page, "Thêm vào văn bản");

  await on("undo");
  await page.getByTestId("note").getByText("Đã hoàn tác.").waitFor();
  await lands(page, "Hoàn tác", "Làm lại");
  expect(troubles).toEqual([]);
  await page.close();
});

it("leaves the focus alone where somebody took it away", async () => {
  const { page } = await started.open("", { width: 480, height: 900 });
  await page.getByRole("button", { name: "Mở văn bản mẫu có lỗi" }).click();
  await page.getByTestId("fix-safe").waitFor();
  await page.getByTestId("fix-safe").focus();
  await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); });
  await page.waitForTimeout(100);
  // The page changes after that: nothing to give back.
  await page.evaluate(() => { document.body.append(document.createElement("p")); });
  await page.waitForTimeout(400);
  expect(await focused(page)).toBe("");
  await page.close();
});
