import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import readExcelFile from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { look, npmStart, pictures, type Started } from "../support/npm-start";

// What an administrator and a clerk do with a register: set it up, bring the old book in, take it out and print it.
let started: Started;
beforeAll(async () => { started = await npmStart(); }, 300_000);
afterAll(async () => { await started?.close(); });

const view = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByRole("tab", { name, exact: true }).click();
};
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** What the browser itself says of an answer that is no; the page says it in a sentence. */
const refusal = /Failed to load resource/u;
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

it("is set up by keyboard alone", async () => {
  const { page, troubles } = await started.open("", { width: 1280, height: 900 });
  const { keyboard } = page;
  await page.getByRole("tab", { name: "Sổ", exact: true }).focus();
  await keyboard.press("Enter");
  await page.getByText("Sổ chưa có cơ quan nào").waitFor();
  const types = async (label: string, text: string): Promise<void> => {
    const isThere = (): Promise<boolean> => page.evaluate((words) => [...(document.activeElement as HTMLInputElement | null)?.labels ?? []].some(({ textContent }) => textContent.startsWith(words)), label);
    for (let step = 0; step < 12 && !await isThere(); step += 1) await keyboard.press("Tab");
    await keyboard.type(text);
  };
  await types("Tên cấp uỷ hoặc cơ quan", "Tỉnh uỷ Cao Bàng");
  await types("Ký hiệu (ví dụ TU)", "TU");
  await types("Ngày đại hội bế mạc", "20/9/2025");
  await keyboard.press("Enter");
  await page.getByTestId("give").waitFor();

  await page.getByRole("tab", { name: "Số", exact: true }).focus();
  for (let step = 0; step < 3; step += 1) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  const issuers = section(page, "Cơ quan ban hành");
  await issuers.waitFor();
  // A name that was mistyped is mended, by keyboard too.
  await issuers.getByRole("button", { name: "Sửa" }).focus();
  await keyboard.press("Enter");
  await types("Tên cơ quan", "");
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("Tỉnh uỷ Cao Bằng");
  await keyboard.press("Enter");
  await issuers.getByText("Tỉnh uỷ Cao Bằng (TU)").waitFor();
  await types("Tên cơ quan", "Văn phòng Tỉnh uỷ");
  await types("Ký hiệu", "VPTU");
  await keyboard.press("Enter");
  await issuers.getByText("Văn phòng Tỉnh uỷ (VPTU)").waitFor();
  expect(troubles).toEqual([]);
  await page.close();
});

it("adds terms of each kind, starts at 57, closes a body with who carries on; what the register says no to stands where it was asked", async () => {
  const { page, troubles } = await started.open("", { width: 480, height: 900 });
  await view(page, "Quản trị");
  const issuers = section(page, "Cơ quan ban hành");
  await issuers.getByLabel("Tên cơ quan").fill("Văn phòng Tỉnh uỷ");
  await issuers.getByLabel("Ký hiệu").fill("VPTU");
  await issuers.getByRole("button", { name: "Thêm cơ quan" }).click();
  await issuers.getByTestId("said-here").getByText("Đã có mục trùng tên.").waitFor();
  await look(page, "office-issuer-refused");

  const terms = section(page, "Nhiệm kỳ và đại hội");
  const add = async (from: string, name: string, ...days: readonly (readonly [string, string])[]): Promise<void> => {
    await terms.getByLabel("Tính từ").selectOption({ label: from });
    await terms.getByLabel(/^Tên (?:nhiệm kỳ|đại hội)/u).fill(name);
    for (const [label, text] of days) await terms.getByLabel(label, { exact: label !== "Lý do" }).fill(text);
    await terms.getByRole("button", { name: "Thêm nhiệm kỳ hoặc đại hội" }).click();
  };
  await add("Hội nghị thứ nhất họp trong đại hội", "2030-2035", ["Ngày", "18/9/2030"]);
  await terms.locator("[data-period='2030-2035']").getByText("từ 18/9/2030").waitFor();
  await terms.locator("[data-period='2025-2030']").getByText("từ 21/9/2025 đến 17/9/2030").waitFor();
  await add("Quyết định chỉ định có hiệu lực", "2035-2040", ["Ngày", "01/7/2035"]);
  await terms.locator("[data-period='2035-2040']").waitFor();
  await add("Ngày cơ quan xác định", "2040-2045", ["Ngày", "01/8/2040"], ["Lý do", "hợp nhất tỉnh"]);
  await terms.locator("[data-period='2040-2045']").waitFor();
  await add("Đây là một đại hội", "Đại hội XX", ["Ngày khai mạc", "18/9/2030"], ["Ngày bế mạc", "20/9/2030"]);
  await terms.locator("[data-period='Đại hội XX']").getByText("từ 18/9/2030 đến 20/9/2030").waitFor();
  await add("Ngày đại hội bế mạc", "trùng ngày", ["Ngày", "30/6/2035"]);
  await terms.getByTestId("said-here").getByText(/chồng lên/u).waitFor();
  // A day that was mistyped is mended.
  await terms.locator("[data-period='2040-2045']").getByRole("button", { name: "Sửa" }).click();
  const form = terms.getByRole("form", { name: "Sửa" });
  expect([await form.getByLabel("Ngày", { exact: true }).inputValue(), await form.getByLabel("Lý do").inputValue()]).toEqual(["01/08/2040", "hợp nhất tỉnh"]);
  await form.getByLabel("Ngày", { exact: true }).fill("02/8/2040");
  await form.getByRole("button", { name: "Lưu" }).click();
  await terms.locator("[data-period='2040-2045']").getByText("từ 02/8/2040").waitFor();
  await look(page, "office-terms");

  const starts = page.getByRole("form", { name: "Dãy bắt đầu từ số khác 01" });
  const start = async (next: string): Promise<void> => {
    await starts.getByLabel("Nhiệm kỳ").selectOption({ label: "2025-2030" });
    await starts.getByLabel("Số tiếp theo").fill(next);
    await starts.getByLabel("Lý do").fill("sổ giấy đã dùng đến số 56");
    await starts.getByRole("button", { name: "Bắt đầu từ số này" }).click();
  };
  await start("57");
  await starts.getByText("Số tiếp theo là 57.").waitFor();
  await page.getByRole("tab", { name: "Số", exact: true }).click();
  await page.getByLabel("Ngày ban hành").fill("12/6/2026");
  await page.getByTestId("give").click();
  await page.getByTestId("given").getByText("Đã giữ Số 57-QĐ/TU.").waitFor();
  await view(page, "Quản trị");
  await start("12");
  await starts.getByTestId("said-here").getByText("Dãy này đã dùng đến số 57; chỉ bắt đầu tiếp từ số lớn hơn.").waitFor();
  await look(page, "office-starts");

  const line = issuers.locator("[data-issuer='Văn phòng Tỉnh uỷ']");
  await line.getByRole("button", { name: "Thôi ban hành" }).click();
  await line.getByLabel("Ngày cuối cùng ban hành").fill("30/6/2026");
  await line.getByLabel("Cơ quan kế tục").selectOption({ label: "Tỉnh uỷ Cao Bằng" });
  await line.getByRole("button", { name: "Thôi ban hành" }).last().click();
  await page.getByRole("alertdialog").getByText("Từ sau ngày 30/6/2026, Văn phòng Tỉnh uỷ không được cấp số nữa. Thôi ban hành?").waitFor();
  await page.getByTestId("go-on").click();
  await line.getByText("Thôi ban hành từ sau ngày 30/6/2026; Tỉnh uỷ Cao Bằng kế tục.").waitFor();
  await look(page, "office-closed");
  await line.getByRole("button", { name: "Ban hành lại" }).click();
  await line.getByRole("button", { name: "Thôi ban hành" }).waitFor();
  expect(troubles.filter((trouble) => !refusal.test(trouble))).toEqual([]);
  await page.close();
});

it("gives a person a token that is shown once, works in another browser as that person, and ends when it is taken back", async () => {
  const { page, troubles } = await started.open("", { width: 480, height: 900, context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await view(page, "Quản trị");
  const people = section(page, "Người dùng và mã truy cập");
  await people.getByLabel("Họ và tên").fill("Lê Thị Lan");
  await people.getByRole("button", { name: "Thêm người" }).click();
  const lan = people.locator("[data-person='Lê Thị Lan']");
  await lan.getByRole("button", { name: "Cấp mã truy cập" }).click();
  const token = await people.getByTestId("new-token").textContent() ?? "";
  expect(token).toMatch(/^tt_/u);
  await lan.getByRole("button", { name: "Chép mã" }).click();
  await lan.getByRole("button", { name: "Đã chép." }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  await look(page, "office-token");
  await page.getByRole("tab", { name: "Rà soát", exact: true }).click();
  await view(page, "Quản trị");
  await lan.getByRole("button", { name: "Thu hồi" }).waitFor();
  expect(await people.getByTestId("new-token").count()).toBe(0);

  // On another machine the page has no session of its own, and asks for a token.
  const other = await started.open("", { width: 350, height: 760 }, async (fresh) => { await fresh.route("**/api/v1/session", (route) => route.fulfill({ status: 404, contentType: "application/json", body: `{"error":{"code":"notFound","message":"không"}}` })); });
  await other.page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await other.page.getByLabel("Mã truy cập").fill("tt_sai");
  await other.page.getByRole("button", { name: "Dùng mã này" }).click();
  await other.page.getByText("Mã truy cập này không đúng, đã hết hạn hoặc đã bị thu hồi.").waitFor();
  await look(other.page, "token-wrong");
  await other.page.getByLabel("Mã truy cập").fill(token);
  await other.page.getByRole("button", { name: "Dùng mã này" }).click();
  await other.page.getByText("Lê Thị Lan, Máy này").waitFor();
  // A drafter has neither import nor office, and issues nothing.
  expect(await other.page.getByRole("tab", { name: "Quản trị" }).count()).toBe(0);
  expect(await other.page.getByRole("button", { name: "Phát hành" }).count()).toBe(0);
  await look(other.page, "drafter");

  // What the register says no to is in sight where the button is, below a long form.
  await other.page.getByLabel("Ngày ban hành").fill("01/01/2019");
  await other.page.getByTestId("give").click();
  const no = other.page.getByTestId("register-said");
  await no.getByText(/^Chưa ghi nhiệm kỳ/u).waitFor();
  expect(await no.evaluate((said) => { const { top, bottom } = said.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })).toBe(true);
  await other.page.screenshot({ path: `${pictures}/drafter-refused.png` });
  await other.page.getByLabel("Ngày ban hành").fill("01/6/2026");

  await lan.getByRole("button", { name: "Thu hồi" }).click();
  await page.getByTestId("go-on").click();
  await lan.getByRole("button", { name: "Thu hồi" }).waitFor({ state: "detached" });
  await other.page.getByTestId("give").click();
  // Another token is asked for, at once.
  await other.page.getByTestId("register-said").getByText("Mã truy cập này không đúng, đã hết hạn hoặc đã bị thu hồi.").waitFor();
  await other.page.getByLabel("Mã truy cập").waitFor();
  await other.page.screenshot({ path: `${pictures}/drafter-revoked.png` });
  expect([...troubles, ...other.troubles].filter((trouble) => !refusal.test(trouble))).toEqual([]);
  await other.page.close();
  await page.close();
});

const headings = ["Số và ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu", "Người ký", "Nơi nhận", "Ghi chú"];
const longest = `về việc ${"kiểm tra, giám sát việc thực hiện nghị quyết đại hội đảng bộ các cấp ".repeat(5)}ở Chuỗi${"dài".repeat(40)}`;
const old = [
  ["01-NQ/TU", "02/10/2025", "Nghị quyết", "về chương trình làm việc toàn khoá", "Nguyễn Văn An", "Như trên", ""],
  ["02-NQ/TU", "31/02/2026", "Nghị quyết", "ngày sai", "", "", ""],
  ["03-NQ/TU", "03/10/2025", "Nghị quyết", longest, "Nguyễn Văn An", "Ban Thường vụ Tỉnh uỷ; các huyện uỷ, thành uỷ; Lưu Văn phòng Tỉnh uỷ", "=1+1"],
  ["03-NQ/TU", "04/10/2025", "Nghị quyết", "trùng", "", "", ""],
  ["04-NQ/ABC", "03/10/2025", "Nghị quyết", "cơ quan lạ", "", "", ""],
  ...Array.from({ length: 40 }, (_, index) => [`${index + 10}-NQ/TU`, "05/10/2025", "Nghị quyết", `về việc thứ ${index + 10}`, "Trần Thị Bình", "", ""]),
];
const xlsx = (rows: readonly (readonly string[])[]): Promise<Buffer> => writeExcelFile([headings, ...rows].map((row) => row.map((value) => ({ value, type: String }))), { sheet: "Sổ" }).toBuffer();
const choose = (page: Page, name: string, buffer: Buffer) => page.getByTestId("import-chooser").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

it("looks at a spreadsheet before it takes it, says of each row why not, takes nothing twice, and says what is no spreadsheet", async () => {
  const { page, troubles } = await started.open("", { width: 480, height: 900 });
  await view(page, "Nhập, xuất");
  const file = await xlsx(old);
  await choose(page, "sổ cũ.xlsx", file);
  const said = page.getByTestId("import-said");
  await said.getByText("45 dòng: nhập được 42, không nhập được 3.").waitFor();
  const refused = page.getByTestId("import-refused");
  expect(await refused.locator("li").allTextContents()).toEqual(["Dòng 3: Không hiểu ngày «31/02/2026».", "Dòng 5: Số 03 trùng với dòng 4.", "Dòng 6: Sổ chưa có cơ quan «ABC»."]);
  await look(page, "import-preview", true);
  const [report] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải bản kê dòng không nhập được" }).click()]);
  expect((await bytesOf(report)).toString()).toContain(`\ufeff"Dòng","Lý do"\r\n"3","Không hiểu ngày «31/02/2026»."`);
  await page.getByTestId("import-apply").click();
  await page.getByRole("alertdialog").getByText("Nhập 42 dòng vào sổ, bỏ qua 3 dòng không nhập được? Dòng đã nhập không xoá được.").waitFor();
  await page.getByTestId("go-on").click();
  await said.getByText("Đã nhập 42 dòng; 3 dòng không nhập được.").waitFor();
  await choose(page, "sổ cũ.xlsx", file);
  await said.getByText("45 dòng: nhập được 0, không nhập được 45.").waitFor();
  await refused.getByText("Dòng 2: Số 01 đã có trong sổ.").waitFor();
  expect(await page.getByTestId("import-apply").count()).toBe(0);
  await look(page, "import-again", true);

  // As Excel in Vietnam saves them: semicolons behind a mark of UTF-8; tabs in UTF-16 («Unicode Text»).
  const lines = (cut: string, serial: number): string => [["Số và ký hiệu", "Ngày ban hành", "Trích yếu"], [`${serial}-KH/TU`, "06/10/2025", "về kiểm tra; giám sát"]].map((cells) => cells.map((cell) => (cell.includes(cut) ? `"${cell}"` : cell)).join(cut)).join("\r\n");
  for (const [name, buffer] of [["sổ.csv", Buffer.from(`\ufeff${lines(";", 1)}`)], ["sổ.txt", Buffer.from(`\ufeff${lines("\t", 2)}`, "utf16le")], ["sổ 16.csv", Buffer.from(`\ufeff${lines(";", 3)}`, "utf16le").swap16()]] as const) {
    await choose(page, name, buffer);
    await said.getByText("1 dòng: nhập được 1, không nhập được 0.").waitFor();
    await page.getByTestId("import-apply").click();
    await page.getByTestId("go-on").click();
    await said.getByText("Đã nhập 1 dòng.").waitFor();
  }
  const here = page.getByTestId("said-here");
  for (const [name, buffer, says] of [
    ["ảnh.xlsx", Buffer.from([1, 2, 3]), "Tệp không đọc được; trong Excel hãy lưu lại thành .xlsx, «CSV UTF-8» hoặc «Unicode Text»."],
    ["trống.csv", Buffer.from(""), "Tệp không có dòng nào."],
    ["trống.xlsx", await writeExcelFile([], { sheet: "Sổ" }).toBuffer(), "Tệp không có dòng nào."],
    ["danh bạ.csv", Buffer.from("Họ tên;Điện thoại\nAn;1"), "Không thấy dòng tiêu đề có cột «Số và ký hiệu»."],
  ] as const) {
    await choose(page, name, buffer);
    await here.getByText(says).waitFor();
    expect([name, await said.count(), await page.getByTestId("import-apply").count()]).toEqual([name, 0, 0]);
  }
  await look(page, "import-refused", true);
  await page.getByRole("tab", { name: "Số", exact: true }).click();
  await page.getByTestId("register-search").fill("toan khoa");
  await page.getByText(/^1\/1 mục$/u).waitFor();
  expect(troubles.filter((trouble) => !refusal.test(trouble))).toEqual([]);
  await page.close();
});

it("exports what stands in the register, as a spreadsheet and as a book that prints whole", async () => {
  const { page, troubles } = await started.open("", { width: 480, height: 900 });
  await view(page, "Nhập, xuất");
  const box = section(page, "Xuất sổ");
  await box.getByLabel("Nhiệm kỳ").selectOption({ label: "2025-2030" });
  await box.getByLabel("Loại văn bản").selectOption({ label: "Nghị quyết" });
  const [sheet] = await Promise.all([page.waitForEvent("download"), page.getByTestId("export-xlsx").click()]);
  expect(sheet.suggestedFilename()).toBe("so-van-ban-di.xlsx");
  const read = (await readExcelFile(await bytesOf(sheet)))[0]?.data ?? [];
  const column = (name: string): number => read[0]?.indexOf(name) ?? -1;
  expect(read.slice(1).map((row) => ["Số và ký hiệu", "Ngày ban hành", "Trích yếu", "Ghi chú"].map((name) => row[column(name)] ?? ""))).toEqual(
    old.filter((_, index) => ![1, 3, 4].includes(index)).map(([number, day, , subject, , , note]) => [number, day, subject, note]));

  const [printed] = await Promise.all([page.waitForEvent("download"), page.getByTestId("export-html").click()]);
  const book = (await bytesOf(printed)).toString();
  const paper = await started.browser.newPage({ viewport: { width: 1010, height: 680 } });
  await paper.setContent(book);
  await paper.screenshot({ path: `${pictures}/register-book.png` });
  // Nothing stands out of its cell or at the side.
  expect(await paper.evaluate(() => [document.documentElement.scrollWidth <= innerWidth, [...document.querySelectorAll("th, td")].filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent)])).toEqual([true, []]);
  const pdf = await paper.pdf({ path: `${pictures}/register-book.pdf`, preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(1);
  expect(book).not.toContain("Máy này");
  await paper.close();
  expect(troubles).toEqual([]);
  await page.close();
});
