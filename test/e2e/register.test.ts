import { attachWord } from "../host/attach";
import { TestWord } from "../host/core/word";
import { profiles } from "../host/profiles";
import { decision } from "../support/builder/content";
import { party } from "../support/builder/party";
import { look, npmStart, pictures, type Opening, type Started } from "../support/npm-start";

let started: Started;
beforeAll(async () => { started = await npmStart(); }, 300_000);
afterAll(async () => { await started?.close(); });
const open = (path: string, size: Opening, prepare?: Parameters<Started["open"]>[2]) => started.open(path, size, prepare);

const blank = party({ base: { ...decision, referenceNumber: "Số …-QĐ/TU", placeAndDate: "Cao Bằng, ngày … tháng … năm 2026" } }) as Uint8Array;

it("draws the document, sets up the register, gives it its number, issues that and voids the next, each as the page says", async () => {
  const { page, troubles } = await open("", { width: 1280, height: 800 });
  // The preview is drawn: its frame is an origin of its own.
  await page.getByTestId("chooser").setInputFiles({ name: "quyết định.docx", mimeType: "application/octet-stream", buffer: Buffer.from(blank) });
  await page.getByTestId("verdict").waitFor();
  await page.frameLocator("iframe").getByText("ban hành Quy chế làm việc").first().waitFor();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByLabel("Tên cấp uỷ hoặc cơ quan").fill("Tỉnh uỷ Cao Bằng");
  await page.getByLabel("Ký hiệu (ví dụ TU)").fill("TU");
  await page.getByLabel("Ngày đại hội bế mạc").fill("21/9/2025");
  await page.screenshot({ path: `${pictures}/register-set-up.png` });
  await page.getByRole("button", { name: "Lập sổ" }).click();

  // The document says what it is; the number and the day go into it, and the preview shows them.
  await page.getByLabel("Ngày ban hành").fill("12/6/2026");
  await page.getByTestId("give").click();
  await page.getByTestId("written").getByText("Đã ghi số, ký hiệu và ngày vào văn bản.").waitFor();
  await page.frameLocator("iframe").getByText("Số 01-QĐ/TU").first().waitFor();
  await page.frameLocator("iframe").getByText("ngày 12 tháng 6 năm 2026").first().waitFor();
  await page.screenshot({ path: `${pictures}/register-1280.png` });
  const card = page.getByTestId("this-document");
  await card.getByRole("button", { name: "Phát hành" }).click();
  await card.getByText("Đã phát hành").waitFor();

  await page.getByTestId("give").click();
  await page.getByTestId("go-on").click();
  await page.frameLocator("iframe").getByText("Số 02-QĐ/TU").first().waitFor();
  await card.getByRole("button", { name: "Huỷ số" }).click();
  await page.getByLabel("Lý do huỷ").fill("văn bản không ban hành");
  await page.getByRole("button", { name: "Huỷ số này" }).click();
  await card.getByText("Đã huỷ: văn bản không ban hành").waitFor();
  await page.getByTestId("register-search").fill("quy che");
  await page.getByText(/^2\/2 mục$/u).waitFor();
  await page.getByTestId("register-filters").click();
  await page.getByLabel("Tình trạng").selectOption("voided");
  await page.getByText(/^1\/1 mục$/u).waitFor();
  await page.getByRole("button", { name: "Chi tiết" }).last().click();
  await page.getByText("giữ số.").waitFor();
  await look(page, "register");
  expect(troubles).toEqual([]);
  await page.close();
});

it("fills number and day into the form of a draft; the draft that is downloaded has them", async () => {
  const { page, troubles } = await open("", { width: 1280, height: 900 });
  await page.getByRole("tab", { name: "Soạn", exact: true }).click();
  await page.getByTestId("example").selectOption({ label: "Đảng uỷ phường Mường Thanh" });
  await page.getByRole("button", { name: "Tạo từ mẫu này" }).click();
  await page.getByRole("button", { name: "Soạn văn bản" }).click();
  await page.getByRole("searchbox").fill("quyet dinh");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Điền ví dụ" }).click();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByText("Cấp số cho văn bản đang soạn").waitFor();
  await page.getByLabel("Ngày ban hành").fill("15/6/2026");
  await page.getByTestId("give").click();
  // The example has a number already, and is of another body than the register's: one question says both, and no is no.
  await page.getByTestId("issuer-warning").last().getByText("Văn bản ghi ký hiệu «ĐU», còn số này thuộc dãy số của Tỉnh uỷ Cao Bằng («TU»).").waitFor();
  await page.getByRole("alertdialog").getByText(/thuộc dãy số của Tỉnh uỷ Cao Bằng.*Cấp số mới thay cho số đó/u).waitFor();
  await page.screenshot({ path: `${pictures}/register-other-issuer-1280.png` });
  await page.getByRole("alertdialog").getByRole("button", { name: "Thôi" }).click();
  expect(await page.getByTestId("given").count()).toBe(0);
  await page.getByTestId("give").click();
  await page.getByTestId("go-on").click();
  await page.getByTestId("written").getByText(/^Đã điền số và ngày vào biểu mẫu/u).waitFor();
  // The line it was given is found by what the form says: nothing is offered to be entered again.
  await page.screenshot({ path: `${pictures}/register-form-1280.png` });
  await page.getByRole("tab", { name: "Soạn", exact: true }).click();
  expect(await page.getByLabel(/^Số văn bản/u).inputValue()).toMatch(/^\d+$/u);
  expect(await page.getByLabel(/^Ngày ban hành/u).inputValue()).toBe("15/06/2026");
  expect(troubles).toEqual([]);
  await page.close();
});

it.each(["ltsc2021", "m365"] as const)("in Word's pane takes a number, writes it into the open document and takes it back; with the register away a number goes in by hand: %s", async (kind) => {
  const word = new TestWord(profiles[kind], blank);
  const { page, troubles } = await open("taskpane.html", { width: 350, height: 760 }, (fresh) => attachWord(fresh, word, kind === "ltsc2021" ? "wire" : "proxies"));
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByText("Cấp số cho văn bản đang mở").waitFor();
  await page.getByLabel("Trích yếu", { exact: true }).and(page.locator("textarea")).waitFor();
  await page.getByLabel("Ngày ban hành").fill("16/6/2026");
  await page.getByTestId("give").click();
  await page.getByTestId("written").getByText("Đã ghi số, ký hiệu và ngày vào văn bản.").waitFor();
  const line = word.texts().find((text) => text.includes("-QĐ/TU")) ?? "";
  expect(line).toMatch(/Số \d{2}-QĐ\/TU/u);
  expect(word.texts().join("\n")).toContain("ngày 16 tháng 6 năm 2026");
  await look(page, `register-pane-${kind}`);
  await page.setViewportSize({ width: 350, height: 760 });
  await page.getByTestId("this-document").getByRole("button", { name: "Huỷ số" }).click();
  await page.getByLabel("Lý do huỷ").fill("thử");
  await page.getByRole("button", { name: "Huỷ số này" }).click();
  await page.getByText("Số này đã huỷ trong sổ mà văn bản vẫn ghi").waitFor();

  // Nothing of the register answers any more, as when its machine is off.
  await page.route("**/api/**", (route) => route.abort());
  await page.reload();
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByTestId("register-away").waitFor();
  await page.getByLabel(/^Số \(ví dụ/u).fill("31");
  await page.getByTestId("write-by-hand").click();
  await page.getByTestId("written").getByText(/^Đã ghi vào văn bản/u).waitFor();
  expect(word.texts().join("\n")).toContain("Số 31-QĐ/TU");
  await page.screenshot({ path: `${pictures}/register-pane-away-${kind}.png` });
  expect(troubles.filter((trouble) => !/Failed to load resource/u.test(trouble))).toEqual([]);
  await page.close();
});
