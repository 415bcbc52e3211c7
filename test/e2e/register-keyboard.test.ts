import type { Page } from "playwright-core";
import { npmStart, type Started } from "../support/npm-start";

// What a clerk and an administrator do all day, without a mouse: whatever is pressed, the focus stays where the work is.
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
  for (const [view, first] of [["Rà soát", "Rà soát"], ["Nhập, xuất", ""], ["Quản trị", ""]] as const) {
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await lands(page, view);
    expect(first).toBeDefined();
  }
  expect(troubles).toEqual([]);
  await page.close();
});
