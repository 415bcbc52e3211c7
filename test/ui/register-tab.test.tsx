import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { openDocuments } from "../../src/document/open";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import { createCheckStore } from "../../src/ui/findings/check-store";
import RegisterTab, { type Beside } from "../../src/ui/register/register-tab";
import { decision, type PartyContent } from "../support/builder/content";
import type { Construction } from "../support/builder/construction";
import { party } from "../support/builder/party";
import { directEngine } from "../support/direct-engine";
import { fakeRegister } from "../support/fake-register";

// Two busy cores must not fail what is right.
jest.setTimeout(120_000);

const register = fakeRegister();
const { lines, asked } = register;
beforeEach(() => {
  register.reset();
  sessionStorage.clear();
});

const show = (beside: Beside | null = null) => render(<FluentProvider theme={webLightTheme}><RegisterTab on="2026-06-01" held={{ current: null }} beside={beside} /></FluentProvider>);

it("takes a number, issues it, and voids the next with a reason", async () => {
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText("Trích yếu"), "khen thưởng");
  await user.click(screen.getByTestId("give"));
  expect((await screen.findByTestId("given")).textContent).toBe("Đã giữ Số 01-QĐ/TU.");
  await user.click(await screen.findByRole("button", { name: "Phát hành" }));
  await waitFor(() => { expect(screen.queryByRole("button", { name: "Phát hành" })).toBeNull(); });
  expect(lines[0]?.state).toBe("issued");

  await user.click(screen.getByTestId("give"));
  await user.click(await screen.findByRole("button", { name: "Huỷ số" }));
  const doVoid = screen.getByRole<HTMLButtonElement>("button", { name: "Huỷ số này" });
  expect(doVoid.disabled).toBe(true);
  await user.type(screen.getByLabelText("Lý do huỷ"), "lấy nhầm");
  await user.click(doVoid);
  expect(await screen.findByText("Đã huỷ: lấy nhầm")).toBeTruthy();
  expect(asked.every(({ headers }) => headers.get("x-the-thuc") === "1")).toBe(true);
});

it("asks again with the same key where the first answer never came, so that one number is taken", async () => {
  const user = userEvent.setup();
  show();
  const give = await screen.findByTestId("give");
  register.isAway = true;
  await user.click(give);
  expect(await screen.findByText("Không gặp được máy chủ của sổ đăng ký.")).toBeTruthy();
  register.isAway = false;
  await user.click(give);
  await screen.findByTestId("given");
  await user.click(give);
  await waitFor(() => { expect(lines).toHaveLength(2); });
});

it("says that the register is away, keeps nothing from being done, and tries again", async () => {
  register.isAway = true;
  const user = userEvent.setup();
  show();
  expect(await screen.findByText(/vẫn soạn và kiểm tra được/u)).toBeTruthy();
  register.isAway = false;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByTestId("give")).toBeTruthy();
});

it("sets up an empty register, shows what is odd in a series, searches after a pause", async () => {
  register.issuers.length = 0;
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText(/Tên cấp uỷ/u), "Tỉnh uỷ");
  await user.type(screen.getByLabelText(/Ký hiệu/u), "TU");
  await user.type(screen.getByLabelText(/Ngày đại hội/u), "20/9/2025");
  await user.click(screen.getByRole("button", { name: "Lập sổ" }));
  await screen.findByTestId("give");
  expect(asked.find(({ path }) => path === "/terms")?.body).toMatchObject({ facts: { congressClosedOn: "2025-09-20" } });
  await user.type(screen.getByTestId("register-search"), "khen");
  await waitFor(() => { expect(asked.some(({ path }) => path.includes("q=khen"))).toBe(true); });
  await user.click(screen.getByRole("tab", { name: "Rà soát" }));
  await user.selectOptions(await screen.findByLabelText("Dãy số"), "1");
  expect(await screen.findByText("Số 02 không có trong sổ.")).toBeTruthy();
  expect(screen.getByTestId("review-counts").textContent).toBe("1 chỗ cần xem, 0 chỗ đã giải thích.");
  await act(async () => { await Promise.resolve(); });
});

describe("beside a document", () => {
  const blank: PartyContent = { ...decision, referenceNumber: "Số …-QĐ/TU", placeAndDate: "Cao Bằng, ngày … tháng … năm 2026" };
  const engine = directEngine();
  const textOf = (host: MemoryHost): string => openDocuments(host.input()).documents.flatMap((each) => each.paragraphs).map((each) => each.text).join("\n");
  async function beside(base: PartyContent, construction: Partial<Construction> = {}): Promise<MemoryHost> {
    const host = createMemoryHost(party({ base, construction }), "thử.docx");
    const store = createCheckStore({ host, engine, on: "2026-06-01" });
    await act(() => store.check());
    show({ is: "document", store, title: "thử.docx" });
    return host;
  }

  it("takes the number the document needs, writes it with the day, finds it again, and issues it under the document's day", async () => {
    const user = userEvent.setup();
    const host = await beside(blank);
    await waitFor(() => { expect(screen.getByLabelText<HTMLTextAreaElement>("Trích yếu").value).toContain("Quy chế làm việc"); });
    await user.click(screen.getByTestId("give"));
    expect((await screen.findByTestId("written")).textContent).toBe("Đã ghi số, ký hiệu và ngày vào văn bản.");
    expect(textOf(host)).toContain("Số 01-QĐ/TU");
    expect(textOf(host)).toContain("Cao Bằng, ngày 01 tháng 6 năm 2026");
    expect(asked.find(({ path, key }) => path === "/entries" && key !== null)?.body).toMatchObject({ issuer: "1", documentType: "decision", issueDate: "2026-06-01", signer: "Nguyễn Văn An", secrecy: "none" });
    const card = await screen.findByTestId("this-document");
    expect(card.textContent).toContain("Văn bản đang mở ghi số 01-QĐ/TU");
    await user.click(within(card).getByRole("button", { name: "Phát hành" }));
    await waitFor(() => { expect(lines[0]?.state).toBe("issued"); });
    // One deed, taken back as one.
    await act(async () => { await host.undo(); });
    expect(textOf(host)).toContain("Số …-QĐ/TU");
  });

  it("keeps the number where the document cannot be written, says why, and writes it at the next try", async () => {
    const user = userEvent.setup();
    const host = await beside(blank, { tracked: true });
    await user.click(await screen.findByTestId("give"));
    expect((await screen.findByTestId("written")).textContent).toMatch(/^Số đã giữ trong sổ nhưng chưa ghi được vào văn bản: /u);
    expect(screen.getByTestId("given").textContent).toBe("Đã giữ Số 01-QĐ/TU.");
    expect(screen.getByTestId("write-number")).toBeTruthy();
    expect(lines).toHaveLength(1);
    expect(textOf(host)).toContain("Số …-QĐ/TU");
  });

  it("asks before a number is given in place of one", async () => {
    const user = userEvent.setup();
    const host = await beside(decision);
    await screen.findByTestId("this-document");
    await user.click(screen.getByTestId("give"));
    await user.click(await screen.findByTestId("go-on"));
    await screen.findByTestId("written");
    expect(textOf(host)).toContain("Số 01-QĐ/TU");
    expect(textOf(host)).not.toContain("127-QĐ/TU");
  });

  it("of a secret document asks for nothing that describes it", async () => {
    const user = userEvent.setup();
    await beside({ ...blank, secrecyMark: "MẬT" } as PartyContent);
    await waitFor(() => { expect(screen.getByLabelText<HTMLSelectElement>("Độ mật").value).toBe("confidential"); });
    await user.click(screen.getByTestId("give"));
    await screen.findByTestId("given");
    const { body } = asked.find(({ path, key }) => path === "/entries" && key !== null) as typeof asked[number];
    expect(Object.keys(body).sort()).toEqual(["documentType", "isCopy", "issueDate", "issuer", "secrecy"]);
  });

  it("with the register away writes a number that was given by hand, and enters it when the register is back", async () => {
    register.isAway = true;
    const user = userEvent.setup();
    const host = await beside(blank);
    await user.type(await screen.findByLabelText(/^Số \(ví dụ/u), "31");
    await user.type(screen.getByLabelText("Ngày ban hành"), "3/6/2026");
    await user.click(screen.getByTestId("write-by-hand"));
    expect((await screen.findByTestId("written")).textContent).toMatch(/^Đã ghi vào văn bản/u);
    expect(textOf(host)).toContain("Số 31-QĐ/TU");
    expect(textOf(host)).toContain("ngày 03 tháng 6 năm 2026");
    register.isAway = false;
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await user.click(await screen.findByTestId("record-this"));
    await waitFor(() => { expect(lines.map(({ serial, origin, state }) => [serial, origin, state])).toEqual([[31, "typed", "issued"]]); });
    await waitFor(() => { expect(screen.queryByTestId("not-in-register")).toBeNull(); });
  });
});

it("enters «05a» as wedged only with its reason, and shows and corrects an issued line with its history", async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole("tab", { name: "Rà soát" }));
  await user.selectOptions(await screen.findByTestId("record-origin"), "wedged");
  await user.type(screen.getByTestId("record-number"), "05");
  expect(screen.getByText("Số chèn có một chữ cái đi sau, ví dụ 05a.")).toBeTruthy();
  await user.type(screen.getByTestId("record-number"), "a");
  const record = screen.getByTestId<HTMLButtonElement>("record");
  expect(record.disabled).toBe(true);
  await user.type(screen.getByLabelText(/^Lý do/u), "bổ sung");
  await user.click(record);
  await waitFor(() => { expect(screen.getByTestId("recorded").textContent).toMatch(/^Đã nhập Số 05/u); });
  expect(asked.find(({ path }) => path === "/entries/recorded")?.body).toMatchObject({ serial: 5, suffix: "a", origin: "wedged", reason: "bổ sung" });

  await user.click(screen.getByRole("tab", { name: "Số" }));
  await user.click(await screen.findByRole("button", { name: "Chi tiết" }));
  expect((await screen.findByTestId("history")).textContent).toContain("Trích yếu: «cũ» → «…».");
  await user.click(screen.getByRole("button", { name: "Đính chính" }));
  const form = screen.getByRole("form", { name: "Đính chính" });
  await user.type(within(form).getByLabelText("Trích yếu"), "khen thưởng");
  const save = within(form).getByRole<HTMLButtonElement>("button", { name: "Lưu" });
  expect(save.disabled).toBe(true);
  await user.type(within(form).getByLabelText(/Lý do đính chính/u), "ghi nhầm");
  await user.click(save);
  await waitFor(() => { expect(asked.find(({ path }) => path === "/entries/1/correct")?.body).toMatchObject({ version: 1, reason: "ghi nhầm", changes: { subject: "khen thưởng" } }); });
});

it.each(["31/02/2026", "2026", "hôm nay"])("%s is no day: nothing is asked for under it", async (typed) => {
  const user = userEvent.setup();
  show();
  const day = await screen.findByLabelText("Ngày ban hành");
  await user.clear(day);
  await user.type(day, typed);
  await user.tab();
  expect(screen.getByText(/^Không có ngày này/u)).toBeTruthy();
  expect(screen.getByTestId<HTMLButtonElement>("give").disabled).toBe(true);
});
