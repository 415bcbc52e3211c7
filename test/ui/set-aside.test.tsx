import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { replaceText } from "../../src/document/edits";
import { openDocuments } from "../../src/document/open";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import { createCheckStore, type CheckStore } from "../../src/ui/findings/check-store";
import { FindingsPanel } from "../../src/ui/findings/findings-panel";
import { LanguageProvider } from "../../src/ui/language";
import GatePanel from "../../src/ui/release/gate-panel";
import { createGateStore, type GateStore } from "../../src/ui/release/gate-store";
import { party } from "../support/builder/party";
import { directEngine } from "../support/direct-engine";

jest.setTimeout(120_000);
const engine = directEngine();
const wrong = (): Uint8Array | string => party({ referenceNumber: "Số 6-NQ/TU" });

interface Shown { readonly host: MemoryHost; readonly store: CheckStore; readonly gate: GateStore; readonly given: { content: Uint8Array | string; name: string }[]; readonly user: ReturnType<typeof userEvent.setup>; readonly container: HTMLElement }
async function show(what: "findings" | "gate", input: Uint8Array | string, language: "vi" | "en" = "vi"): Promise<Shown> {
  const host = createMemoryHost(input, "Nghị quyết.docx");
  const store = createCheckStore({ host, engine, on: "2026-11-22" });
  const given: Shown["given"] = [];
  const gate = createGateStore({ host, engine, on: "2026-11-22", check: store, files: { give: (content, name) => { given.push({ content, name }); } } });
  await store.check();
  const { container } = render(
    <LanguageProvider language={language}><FluentProvider theme={webLightTheme}>
      {what === "findings" ? <FindingsPanel store={store} /> : <GatePanel gate={gate} check={store} opensCopies={false} onFindings={() => {}} />}
    </FluentProvider></LanguageProvider>,
  );
  return { host, store, gate, given, container, user: userEvent.setup() };
}
const rule = "reference-number/leading-zero";
const dismissedOf = (store: CheckStore): readonly string[] => store.get().documents?.flatMap(({ findings }) => findings.filter(({ dismissed }) => dismissed).map((finding) => finding.rule)) ?? [];
async function answer(user: Shown["user"], reason: string, by: string): Promise<void> {
  const dialog = await screen.findByRole("dialog", { hidden: true });
  const apply = within(dialog).getByRole("button", { name: "Bỏ qua", hidden: true });
  expect(apply).toHaveProperty("disabled", true);
  await user.type(within(dialog).getByTestId("aside-reason"), reason);
  await user.clear(within(dialog).getByTestId("aside-by"));
  await user.type(within(dialog).getByTestId("aside-by"), by);
  await user.click(apply);
}

it("sets a finding aside with a reason, lists who answers for it, and takes it up again", async () => {
  const { user, store, host } = await show("findings", wrong());
  act(() => { store.select(store.get().documents?.[0]?.findings.find((finding) => finding.rule === rule)?.id ?? null); });
  await user.click(screen.getByTestId("set-aside-one"));
  await answer(user, "Theo sổ cũ", "văn thư");
  await waitFor(() => { expect(dismissedOf(store)).toEqual([rule]); });
  await waitFor(() => { expect(document.querySelector(`li[data-rule="${rule}"]`)).toBeNull(); });
  const section = await screen.findByTestId("set-aside");
  expect(section.textContent).toContain("Theo sổ cũ");
  expect(section.textContent).toContain("văn thư, ngày 22/11/2026");
  expect(host.history().undo).toBe("bỏ qua");
  await user.click(within(section).getByText(/Đã bỏ qua/u));
  await user.click(within(section).getByRole("button", { name: "Kiểm lại", hidden: true }));
  await waitFor(() => { expect(dismissedOf(store)).toEqual([]); });
  await act(() => store.undo());
  expect(dismissedOf(store)).toEqual([rule]);
});

it("shows a reason that fits nothing any more, and drops it", async () => {
  const { user, store, host } = await show("findings", wrong());
  const finding = store.get().documents?.[0]?.findings.find((each) => each.rule === rule);
  await act(() => store.setAside({ findings: [finding?.id ?? ""] }, "Theo sổ cũ", "văn thư", "bỏ qua"));
  const paragraph = openDocuments(host.input()).documents[0]?.paragraphs.find(({ text }) => text.includes("Số 6-NQ"));
  if (!paragraph) throw new Error("no number");
  await act(async () => {
    await host.apply([replaceText(paragraph, "Số 07-NQ/TU")], "gõ");
    await store.check();
  });
  const stale = await screen.findByTestId("stale");
  await user.click(within(stale).getByRole("button", { name: "Gỡ bỏ", hidden: true }));
  await waitFor(() => { expect(screen.queryByTestId("stale")).toBeNull(); });
});

it("follows what was looked at when lines come in above it", async () => {
  const { store, host } = await show("findings", wrong());
  const before = store.get().documents?.[0]?.findings.find((each) => each.rule === rule);
  act(() => { store.select(before?.id ?? null); });
  await act(async () => {
    await host.apply([{ do: "insertParagraph", at: { story: "body", paragraph: 0, start: 0, end: 0, text: "" }, where: "before", paragraph: { text: "", like: true } }], "gõ");
    await store.check();
  });
  const now = store.get().documents?.[0]?.findings.find(({ id }) => id === store.get().current);
  expect(now?.rule).toBe(rule);
  expect(now?.id).not.toBe(before?.id);
});

it("the gate says no, is answered, says yes, and gives a clean copy with a note", async () => {
  const { user, store, given, gate, container } = await show("gate", wrong());
  const verdict = await screen.findByTestId("gate-verdict");
  expect(verdict.textContent).toContain("Chưa sẵn sàng: 1 mục chưa đạt");
  expect(screen.getByTestId("clean")).toHaveProperty("disabled", true);
  expect(container.querySelector(`li[data-check="findings"]`)?.getAttribute("data-state")).toBe("unmet");
  const finding = store.get().documents?.[0]?.findings.find((each) => each.rule === rule);
  await act(() => store.setAside({ findings: [finding?.id ?? ""] }, "Theo sổ cũ", "văn thư", "bỏ qua"));
  await waitFor(() => { expect(screen.getByTestId("gate-verdict").getAttribute("data-ready")).toBe("true"); });
  expect(container.textContent).toContain("Theo sổ cũ");
  expect(await axe(container)).toHaveNoViolations();
  await waitFor(() => { expect(gate.get().busy).toBe(false); });
  await user.click(screen.getByTestId("clean"));
  await waitFor(() => { expect(given.map(({ name }) => name)).toEqual(["Nghị quyết (phát hành).docx", "Phiếu kiểm tra - Nghị quyết.html"]); });
  expect(openDocuments(given[0]?.content ?? "").file.customXml).toEqual([]);
  expect(given[1]?.content).toContain("Theo sổ cũ");
  expect(given[1]?.content).toContain("Làm sạch từ");
});

it("a blank may be answered for at the gate, in English too", async () => {
  const { user, store } = await show("gate", party({ body: [{ is: "body", text: "Họ và tên: ................" }] }), "en");
  await screen.findByText(/Not ready: 1 point not met/u);
  await user.click(await screen.findByRole("button", { name: "Set aside…" }));
  const dialog = await screen.findByRole("dialog", { hidden: true });
  await user.type(within(dialog).getByTestId("aside-reason"), "a form");
  await user.type(within(dialog).getByTestId("aside-by"), "clerk");
  await user.click(within(dialog).getByRole("button", { name: "Set aside", hidden: true }));
  await waitFor(() => { expect(store.get().note).toMatchObject({ is: "setAside" }); });
  await screen.findByText("Ready to release");
});
