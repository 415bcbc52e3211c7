import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import { openDocuments } from "../../src/document/open";
import { createCheckStore, type CheckStore } from "../../src/ui/findings/check-store";
import { FindingsPanel } from "../../src/ui/findings/findings-panel";
import { LanguageProvider } from "../../src/ui/language";
import type { Language } from "../../src/ui/strings";
import { party } from "../support/builder/party";
import { decision, resolution } from "../support/builder/content";
import { directEngine } from "../support/direct-engine";

jest.setTimeout(30_000);
// Tabster hides a dialog from assistive tools in jsdom, where nothing has a size; test/e2e looks for it in a real browser.
const engine = directEngine();
const faulty = () => party({ referenceNumber: "Số: 5-NQ/TU", subject: ["V/v nâng cao chất lượng sinh hoạt chi bộ"], fiveHyphens: "---------", format: { body: { size: 13 } } });

async function show(input: Uint8Array | string, language: Language = "vi"): Promise<{ host: MemoryHost; store: CheckStore; container: HTMLElement; user: ReturnType<typeof userEvent.setup> }> {
  const host = createMemoryHost(input, "thử.docx");
  const store = createCheckStore({ host, engine, on: "2026-11-22" });
  const { container } = render(<LanguageProvider language={language}><FluentProvider theme={webLightTheme}><FindingsPanel store={store} /></FluentProvider></LanguageProvider>);
  await act(() => store.check());
  await waitFor(() => { expect(store.get().busy).toBeNull(); });
  return { host, store, container, user: userEvent.setup() };
}
const card = (rule: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`li[data-rule="${rule}"]`);
  if (!found) throw new Error(`no card of ${rule}`);
  return found;
};
const textOf = (host: MemoryHost): string => openDocuments(host.input()).documents.flatMap((each) => each.paragraphs).map((each) => each.text).join("\n");

it("says what was found, by which edition and why, in order of the page", async () => {
  await show(faulty());
  expect((await screen.findByTestId("verdict")).textContent).toMatch(/^Có \d+ lỗi/u);
  expect(screen.getByTestId("edition-reason").textContent).toBe("Kiểm theo 05-HD/VPTW vì văn bản ghi ngày 12/6/2026.");
  const headings = screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent?.replace(/\d+$/u, ""));
  expect(headings.indexOf("Số và ký hiệu")).toBeLessThan(headings.indexOf("Trích yếu"));
  expect(headings.indexOf("Trích yếu")).toBeLessThan(headings.indexOf("Nội dung"));
});

it("folds up a remark made often, and mends it everywhere after showing it", async () => {
  const { user, host, store } = await show(faulty());
  expect(document.querySelectorAll(`li[data-rule="body/font-size"]`)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: /Xem cả \d+ chỗ/u }));
  const all = document.querySelectorAll(`li[data-rule="body/font-size"]`).length;
  expect(all).toBeGreaterThan(2);
  await user.click(screen.getByRole("button", { name: `Sửa cả ${all} chỗ` }));
  expect(host.history().undo).toBeNull();
  await user.click(within(await screen.findByRole("dialog", { hidden: true })).getByRole("button", { name: `Sửa ${all} chỗ`, hidden: true }));
  await waitFor(() => { expect(store.get().note).toEqual({ is: "fixed", count: all, left: 0 }); });
  await waitFor(() => { expect(document.querySelectorAll(`li[data-rule="body/font-size"]`)).toHaveLength(0); });
});

it("goes to a place, mends it at once where that is safe, and takes it back", async () => {
  const { user, host, store } = await show(faulty());
  await user.click(within(card("reference-number/no-colon")).getByText(/sau «Số» không có dấu hai chấm/u));
  await waitFor(() => { expect(host.revealed.at(-1)?.text).toBe(":"); });
  await user.click(within(card("reference-number/no-colon")).getByRole("button", { name: "Sửa" }));
  await waitFor(() => { expect(store.get().note).toMatchObject({ is: "fixed", count: 1 }); });
  expect(textOf(host)).toContain("Số 5-NQ/TU");
  await act(() => store.undo());
  expect(textOf(host)).toContain("Số: 5-NQ/TU");
});

it("shows before and after and asks, where words change", async () => {
  const { user, host, store } = await show(faulty());
  await user.click(within(card("subject/no-foreign-opening")).getByText(/Trích yếu mở đầu/u));
  await user.click(within(card("subject/no-foreign-opening")).getByRole("button", { name: "Sửa…" }));
  const dialog = await screen.findByRole("alertdialog", { hidden: true });
  expect(dialog.querySelector("del")?.textContent).toContain("V");
  await user.click(within(dialog).getByRole("button", { name: "Thôi", hidden: true }));
  expect(textOf(host)).toContain("V/v");
  await waitFor(() => { expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull(); });
  await user.click(within(card("subject/no-foreign-opening")).getByRole("button", { name: "Sửa…" }));
  await user.click(within(await screen.findByRole("alertdialog", { hidden: true })).getByRole("button", { name: "Sửa", hidden: true }));
  await waitFor(() => { expect(store.get().note).toMatchObject({ is: "fixed", count: 1 }); });
  expect(textOf(host)).toContain("về nâng cao");
});

it("mends all that is safe but what was unticked", async () => {
  const { user, host, store } = await show(faulty());
  await user.click(screen.getByTestId("fix-safe"));
  const dialog = await screen.findByRole("dialog", { hidden: true });
  await user.click(within(dialog).getByRole("checkbox", { name: /năm dấu gạch nối/u, hidden: true }));
  await user.click(within(dialog).getByRole("button", { name: /^Sửa \d+ chỗ$/u, hidden: true }));
  await waitFor(() => { expect(store.get().note?.is).toBe("fixed"); });
  expect(textOf(host)).toContain("Số 05-NQ/TU");
  expect(textOf(host)).toContain("---------");
  const safe = store.get().documents?.flatMap((each) => each.findings).filter((finding) => finding.fix === "safe") ?? [];
  expect(safe.map((finding) => finding.rule)).toEqual(["five-hyphens/exactly-five"]);
  await act(() => store.undo());
  expect(textOf(host)).toContain("Số: 5-NQ/TU");
});

it("opens what a clause asks", async () => {
  const { user } = await show(faulty());
  await user.click(within(card("reference-number/leading-zero")).getByRole("button", { name: "Điểm 3.2.2, mục I, Phần II, Hướng dẫn 05-HD/VPTW" }));
  expect(await screen.findByText("Điều khoản này yêu cầu")).toBeInTheDocument();
});

it("filters by severity, and moves by arrows with one stop of Tab", async () => {
  const { user, store } = await show(faulty());
  await user.click(screen.getByRole("button", { name: /^Lỗi:/u }));
  expect([...document.querySelectorAll("li[data-finding]")].every((each) => !each.getAttribute("aria-label")?.startsWith("Lỗi:"))).toBe(true);
  await user.click(screen.getByRole("button", { name: /^Lỗi:/u }));
  const cards = [...document.querySelectorAll<HTMLElement>("li[data-finding]")];
  expect(cards.filter((each) => each.tabIndex === 0)).toHaveLength(1);
  act(() => { cards[0]?.focus(); });
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(cards[1]);
  expect(store.get().current).toBe(cards[1]?.dataset["finding"]);
  await user.keyboard("{F8}");
  expect(store.get().current).not.toBe(cards[1]?.dataset["finding"]);
});

it("judges by the edition that was chosen", async () => {
  const { user, store } = await show(faulty());
  await user.selectOptions(screen.getByLabelText("Kiểm theo"), "hd36");
  await waitFor(() => { expect(store.get().documents?.[0]?.edition).toBe("hd36"); });
  expect(screen.getByTestId("edition-reason").textContent).toContain("do người dùng chọn");
});

it("offers both documents of one file", async () => {
  const { store, user } = await show(party({ base: decision, attached: { ...resolution, typeName: "QUY CHẾ", referenceNumber: null, placeAndDate: null, subject: ["làm việc của ban chỉ đạo"] } }));
  if ((store.get().documents?.length ?? 0) < 2) throw new Error("one document only");
  await user.selectOptions(screen.getByLabelText("Tệp có nhiều văn bản"), "1");
  expect(store.get().which).toBe(1);
});

it("tells in one sentence what is wrong with a file", async () => {
  await show(new Uint8Array());
  expect(await screen.findByTestId("bad-file")).toHaveTextContent("Không mở được «thử.docx». Tệp rỗng (0 byte)");
});

it("says in English too that the edition was chosen by hand", async () => {
  const { user } = await show(faulty(), "en");
  await user.selectOptions(screen.getByLabelText("Checked against"), "hd36");
  await waitFor(() => { expect(screen.getByTestId("edition-reason").textContent).toBe("Checked against 36-HD/VPTW, chosen by you; the document is dated 12/06/2026."); });
});

it("speaks English, and has nothing that axe objects to", async () => {
  const { container } = await show(faulty(), "en");
  expect((await screen.findByTestId("verdict")).textContent).toMatch(/^Found \d+ error/u);
  expect(screen.getByTestId("edition-reason").textContent).toBe("Checked against 05-HD/VPTW: the document is dated 12/06/2026.");
  expect(await axe(container)).toHaveNoViolations();
});

it("opens the list of safe fixes by itself once where the ribbon asked for it", async () => {
  const store = createCheckStore({ host: createMemoryHost(faulty(), "thử.docx"), engine, on: "2026-11-22" });
  const offersSafe = { current: true };
  const panel = <LanguageProvider language="vi"><FluentProvider theme={webLightTheme}><FindingsPanel store={store} offersSafe={offersSafe} /></FluentProvider></LanguageProvider>;
  const { unmount } = render(panel);
  await act(() => store.check());
  expect(within(await screen.findByRole("dialog", { hidden: true })).getByRole("button", { name: /^Sửa \d+ chỗ$/u, hidden: true })).toBeEnabled();
  unmount();
  render(panel);
  await screen.findByTestId("verdict");
  expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
});

it("draws a long list of fixes as far as it is looked at, and mends all of it", async () => {
  const lines = Array.from({ length: 100 }, (_one, i) => ({ is: "body" as const, text: `Nội dung thứ ${i + 1} của nghị quyết nói về việc nâng cao chất lượng sinh hoạt chi bộ.` }));
  const { user, store } = await show(party({ base: { ...resolution, body: [...resolution.body, ...lines] }, format: { body: { alignment: "left" } } }));
  const safe = store.get().documents?.[0]?.findings.filter(({ fix, dismissed }) => fix === "safe" && !dismissed).length ?? 0;
  expect(safe).toBeGreaterThan(100);
  await user.click(screen.getByTestId("fix-safe"));
  const dialog = document.querySelector<HTMLElement>("[role=dialog]") ?? document.body;
  await waitFor(() => { expect(dialog.querySelectorAll("li")).toHaveLength(80); });
  await user.click(within(dialog).getByTestId("more-fixes"));
  expect(dialog.querySelectorAll("li")).toHaveLength(safe);
  expect(within(dialog).queryByTestId("more-fixes")).toBeNull();
  await user.click(within(dialog).getByText(`Sửa ${safe} chỗ`));
  await waitFor(() => { expect(store.get().documents?.[0]?.findings.some(({ fix }) => fix === "safe")).toBe(false); });
});
