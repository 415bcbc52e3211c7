import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { createCheckStore } from "../../src/ui/findings/check-store";
import { createRegisterClient } from "../../src/hosts/register-http";
import type { NumberTarget } from "../../src/ui/register/number-target";
import { createRegisterDesk } from "../../src/ui/register/register-desk";
import RegisterTab from "../../src/ui/register/register-tab";
import { TakeNumber } from "../../src/ui/register/take-number";
import { decision, type PartyContent } from "../support/builder/content";
import { party } from "../support/builder/party";
import { directEngine } from "../support/direct-engine";
import { fakeRegister, issuer } from "../support/fake-register";

// Two busy cores must not fail what is right.
jest.setTimeout(120_000);

const register = fakeRegister();
beforeEach(() => {
  register.reset();
  sessionStorage.clear();
});
const engine = directEngine();
const province = issuer("1", "TU", "Tỉnh uỷ");
const cell = issuer("2", "CB", "Chi bộ Một");
const organization = issuer("3", "BTCTU", "Ban Tổ chức Tỉnh uỷ", "body");
const internal = issuer("4", "BNCTU", "Ban Nội chính Tỉnh uỷ", "body");

async function beside(referenceNumber: string, change: Partial<PartyContent> = {}): Promise<void> {
  const host = createMemoryHost(party({ base: { ...decision, referenceNumber, ...change } as PartyContent }), "thử.docx");
  const store = createCheckStore({ host, engine, on: "2026-06-01" });
  await act(() => store.check());
  render(<FluentProvider theme={webLightTheme}><RegisterTab on="2026-06-01" held={{ current: null }} beside={{ is: "document", store, title: "thử.docx" }} /></FluentProvider>);
  // The document was read.
  await screen.findByText("thử.docx");
}
const reserved = (): readonly Record<string, unknown>[] => register.asked.filter(({ path, method }) => path === "/entries" && method === "POST").map(({ body }) => body);
const chosen = (): string => screen.getByTestId<HTMLButtonElement>("give").form?.querySelector("select")?.selectedOptions[0]?.textContent ?? "";

// What the document names, whom the register has, whom the form chooses, what it says beside the choice, whether it asks.
it.each<[string, readonly ReturnType<typeof issuer>[], string, RegExp | null, boolean]>([
  ["Số …-QĐ/TU", [province], "Tỉnh uỷ", null, false],
  ["Số …-QĐ/tu", [province], "Tỉnh uỷ", null, false],
  ["Số …-QĐ/CB", [province], "Tỉnh uỷ", /^Văn bản ghi ký hiệu «CB», còn số này thuộc dãy số của Tỉnh uỷ \(«TU»\)\. Sổ chưa có cơ quan nào ký hiệu «CB»/u, true],
  ["Số …-QĐ/CB", [province, cell], "Chi bộ Một", null, false],
  ["Số …-QĐ/BTCTU-BNCTU", [province, organization, internal], "Ban Tổ chức Tỉnh uỷ", null, false],
  ["Số …-QĐ/BTCTU-ABC", [province, organization], "Ban Tổ chức Tỉnh uỷ", /^Văn bản ghi ký hiệu «BTCTU-ABC», còn số này sẽ ghi «BTCTU»/u, false],
  ["Số …-QĐ/ABC-BTCTU", [province, organization], "Tỉnh uỷ", /còn số này thuộc dãy số của Tỉnh uỷ/u, true],
  ["Số …-QĐ/…", [province, cell], "Tỉnh uỷ", null, false],
  ["Số …", [province, cell], "Tỉnh uỷ", null, false],
])("a document «%s» (row %#)", async (number, issuers, expected, says, asks) => {
  register.issuers.splice(0, 9, ...issuers);
  const user = userEvent.setup();
  await beside(number);
  expect(chosen()).toBe(expected);
  if (says) expect(screen.getByTestId("issuer-warning").textContent).toMatch(says);
  else expect(screen.queryByTestId("issuer-warning")).toBeNull();
  await user.click(screen.getByTestId("give"));
  if (asks) {
    const goOn = await screen.findByTestId("go-on");
    expect((await screen.findByRole("alertdialog", { hidden: true })).textContent).toContain(`Vẫn cấp số của ${expected}?`);
    expect(reserved()).toEqual([]);
    await user.click(goOn);
  }
  await screen.findByTestId("given");
  expect(reserved()).toHaveLength(1);
  expect(reserved()[0]?.["issuer"]).toBe(issuers.find(({ name }) => name === expected)?.id);
});

it("takes nothing where the question is answered with no, and is silent for a copy", async () => {
  const user = userEvent.setup();
  await beside("Số …-QĐ/CB");
  await user.click(screen.getByTestId("give"));
  await user.click(within(await screen.findByRole("alertdialog", { hidden: true })).getByRole("button", { name: "Thôi", hidden: true }));
  expect(reserved()).toEqual([]);
  await user.click(screen.getByLabelText(/^Là bản sao/u));
  expect(screen.queryByTestId("issuer-warning")).toBeNull();
});

it("warns when somebody chooses another body than the document's, and asks one question with what stands there already", async () => {
  register.issuers.push(cell);
  const user = userEvent.setup();
  await beside("Số 09-QĐ/CB");
  const form = screen.getByTestId<HTMLButtonElement>("give").form as HTMLFormElement;
  expect(screen.queryByTestId("issuer-warning")).toBeNull();
  await user.selectOptions(within(form).getByLabelText("Cơ quan ban hành"), "1");
  expect(screen.getByTestId("issuer-warning").textContent).toBe("Văn bản ghi ký hiệu «CB», còn số này thuộc dãy số của Tỉnh uỷ («TU»).");
  await user.click(screen.getByTestId("give"));
  expect((await screen.findByRole("alertdialog", { hidden: true })).textContent).toContain("thuộc dãy số của Tỉnh uỷ («TU»). Văn bản đã ghi số 09. Cấp số mới thay cho số đó?");
});

it("goes by what the document says when the button is pressed, not by what it said when the tab was opened", async () => {
  const desk = createRegisterDesk(createRegisterClient());
  await act(() => desk.connect());
  const about = { title: "thử.docx", documentType: "decision" as const, issuerSymbols: "TU", issuerName: "", number: null, issueDate: null, subject: "", signer: "", recipients: "", secrecy: "none" as const, urgency: "none" as const };
  const target: NumberTarget = { is: "document", about: () => Promise.resolve({ ...about, issuerSymbols: "CB" }), put: () => Promise.resolve({ done: true }) };
  render(<FluentProvider theme={webLightTheme}><TakeNumber desk={desk} state={desk.get()} on="2026-06-01" target={target} about={about} onPut={() => {}} /></FluentProvider>);
  expect(screen.queryByTestId("issuer-warning")).toBeNull();
  await userEvent.click(screen.getByTestId("give"));
  expect((await screen.findByRole("alertdialog", { hidden: true })).textContent).toContain("Văn bản ghi ký hiệu «CB»");
  expect(reserved()).toEqual([]);
});

it("keeps what was typed while the document was still being read, and takes the rest from it", async () => {
  const user = userEvent.setup();
  const desk = createRegisterDesk(createRegisterClient());
  await act(() => desk.connect());
  const about = { title: "thử.docx", documentType: "plan" as const, issuerSymbols: "TU", issuerName: "", number: null, issueDate: "2026-05-20", subject: "về việc của văn bản", signer: "Nguyễn Văn An", recipients: "", secrecy: "none" as const, urgency: "none" as const };
  const target: NumberTarget = { is: "document", about: () => Promise.resolve(about), put: () => Promise.resolve({ done: true }) };
  const shown = (said: typeof about | null) => <FluentProvider theme={webLightTheme}><TakeNumber desk={desk} state={desk.get()} on="2026-06-01" target={target} about={said} onPut={() => {}} /></FluentProvider>;
  const { rerender } = render(shown(null));
  const day = screen.getByLabelText<HTMLInputElement>("Ngày ban hành");
  await user.clear(day);
  await user.type(day, "16/6/2026");
  await user.tab();
  rerender(shown(about));
  await user.click(screen.getByTestId("give"));
  await waitFor(() => { expect(reserved()).toHaveLength(1); });
  expect(reserved()[0]).toMatchObject({ issueDate: "2026-06-16", documentType: "plan", subject: "về việc của văn bản", signer: "Nguyễn Văn An" });

  // What was written into the document is the document's: it is followed again.
  await waitFor(() => { expect(desk.get()).toMatchObject({ busy: false, given: { serial: 1 } }); });
  rerender(shown(about));
  await screen.findByTestId("written");
  rerender(shown({ ...about, issueDate: "2026-06-18" }));
  await user.click(screen.getByTestId("give"));
  await waitFor(() => { expect(reserved()).toHaveLength(2); });
  expect(reserved()[1]).toMatchObject({ issueDate: "2026-06-18" });
});

it("says nothing of the body that was chosen before the document was read, not even for a moment", async () => {
  register.issuers.push(cell);
  const desk = createRegisterDesk(createRegisterClient());
  await act(() => desk.connect());
  const about = { title: "thử.docx", documentType: "decision" as const, issuerSymbols: "CB", issuerName: "", number: null, issueDate: null, subject: "", signer: "", recipients: "", secrecy: "none" as const, urgency: "none" as const };
  const shown = (said: typeof about | null) => <FluentProvider theme={webLightTheme}><TakeNumber desk={desk} state={desk.get()} on="2026-06-01" target={null} about={said} onPut={() => {}} /></FluentProvider>;
  const { rerender, container } = render(shown(null));
  expect(chosen()).toBe("Tỉnh uỷ");
  const seen = new MutationObserver(() => {});
  seen.observe(container, { childList: true, subtree: true });
  rerender(shown(about));
  const added = seen.takeRecords().flatMap(({ addedNodes }) => [...addedNodes].map((each) => each.textContent ?? ""));
  seen.disconnect();
  expect(chosen()).toBe("Chi bộ Một");
  expect(added.join("")).toContain("thử.docx");
  expect(added.join("")).not.toContain("Văn bản ghi ký hiệu");
});

describe("the number that stands in the document", () => {
  it("is not entered under another body without a question", async () => {
    const user = userEvent.setup();
    await beside("Số 09-QĐ/CB");
    const card = await screen.findByTestId("this-document");
    expect(within(card).getByTestId("issuer-warning").textContent).toMatch(/^Văn bản ghi ký hiệu «CB»/u);
    await user.click(within(card).getByTestId("record-this"));
    await screen.findByTestId("go-on");
    expect(register.lines).toEqual([]);
    await user.click(screen.getByTestId("go-on"));
    await waitFor(() => { expect(register.lines.map(({ serial, issuer: of, origin }) => [serial, of, origin])).toEqual([[9, "1", "typed"]]); });
  });

  it("goes under its own body, which the card says, without a question", async () => {
    register.issuers.push(cell);
    const user = userEvent.setup();
    await beside("Số 09-QĐ/CB");
    const card = await screen.findByTestId("this-document");
    expect(card.textContent).toContain("Sẽ nhập vào dãy: Quyết định, Chi bộ Một.");
    await user.click(within(card).getByTestId("record-this"));
    await waitFor(() => { expect(register.lines.map(({ serial, issuer: of, symbol }) => [serial, of, symbol])).toEqual([[9, "2", "QĐ/CB"]]); });
    await waitFor(() => { expect(screen.queryByTestId("not-in-register")).toBeNull(); });
  });

  it("wedged in, «05a», is entered with its reason and not without", async () => {
    const user = userEvent.setup();
    await beside("Số 05a-QĐ/TU");
    const card = await screen.findByTestId("this-document");
    expect(card.textContent).toContain("Văn bản đang mở ghi số 05a-QĐ/TU");
    expect(within(card).getByTestId<HTMLButtonElement>("record-this").disabled).toBe(true);
    await user.type(within(card).getByTestId("record-reason"), "bổ sung văn bản bỏ sót{Enter}");
    await waitFor(() => { expect(register.asked.find(({ path }) => path === "/entries/recorded")?.body).toMatchObject({ serial: 5, suffix: "a", origin: "wedged", reason: "bổ sung văn bản bỏ sót", documentType: "decision", issuer: "1" }); });
    await waitFor(() => { expect(within(screen.getByTestId("this-document")).getByText("Đã phát hành")).toBeTruthy(); });
  });

  it("of a type that nobody recognised waits for its type", async () => {
    const user = userEvent.setup();
    await beside("Số 09-XX/TU", { typeName: null, subject: ["về việc gì đó"] });
    const card = await screen.findByTestId("this-document");
    expect(within(card).getByTestId<HTMLButtonElement>("record-this").disabled).toBe(true);
    await user.selectOptions(within(card).getByTestId("record-type"), "plan");
    await user.click(within(card).getByTestId("record-this"));
    await waitFor(() => { expect(register.lines.map(({ documentType }) => documentType)).toEqual(["plan"]); });
  });

  it("is not the same number of an earlier term", async () => {
    register.lines.push({ id: "1", serial: 9, suffix: "", state: "issued", version: 1, subject: "khoá trước", reason: "", issuer: "1", documentType: "decision", symbol: "QĐ/TU", issueDate: "2024-01-01" });
    register.own = (path) => (path === "/issuers" ? [200, { issuers: register.issuers, periods: [
      { id: "1", committee: "1", kind: "term", name: "2020-2025", startsOn: "2020-10-01", endsOn: "2025-09-20", alsoOn: null }, { id: "2", committee: "1", kind: "term", name: "2025-2030", startsOn: "2025-09-21", endsOn: null, alsoOn: null }] }] : undefined);
    await beside("Số 09-QĐ/TU");
    expect(await screen.findByTestId("not-in-register")).toBeTruthy();
  });
});
