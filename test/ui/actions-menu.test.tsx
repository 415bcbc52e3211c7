import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openDocuments } from "../../src/document/open";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import ActionsMenu from "../../src/ui/actions/actions-menu";
import { createCheckStore } from "../../src/ui/findings/check-store";
import { decision } from "../support/builder/content";
import { party } from "../support/builder/party";
import { directEngine } from "../support/direct-engine";

jest.setTimeout(60_000);
const engine = directEngine();
const textOf = (host: MemoryHost): string => openDocuments(host.input()).documents.flatMap((each) => each.paragraphs).map((each) => each.text).join("\n");

async function show(input: Uint8Array | string): Promise<{ readonly host: MemoryHost; readonly user: ReturnType<typeof userEvent.setup>; pick(id: string): Promise<void> }> {
  const host = createMemoryHost(input, "thử.docx");
  const store = createCheckStore({ host, engine, on: "2026-11-22" });
  render(<FluentProvider theme={webLightTheme}><ActionsMenu store={store} disabled={false} /></FluentProvider>);
  await act(() => store.check());
  const user = userEvent.setup();
  return {
    host, user,
    async pick(id) {
      await user.click(screen.getByTestId("actions-menu"));
      const item = await waitFor(() => {
        const found = document.querySelector<HTMLElement>(`[data-action="${id}"]`);
        if (!found) throw new Error(`no ${id}`);
        return found;
      });
      await user.click(item);
    },
  };
}

it("puts something in as one deed that is taken back at once", async () => {
  const { host, pick } = await show(party({ base: decision, construction: { header: "softBreaks" } }));
  const before = host.input();
  await pick("raise-draft-notice");
  await waitFor(() => { expect(screen.getByTestId("action-said").textContent).toMatch(/^Đã làm: /u); });
  expect(textOf(host)).toContain("Dự thảo lần 1");
  await act(async () => { await host.undo(); });
  expect(host.input()).toBe(before);
  expect(host.history().undo).toBeNull();
});

it("asks what it has to know, and tells a mistake at its field", async () => {
  const { host, user, pick } = await show(party({ base: decision }));
  await pick("add-basis");
  const dialog = await screen.findByTestId("action-dialog");
  const submit = (): HTMLButtonElement => dialog.querySelector<HTMLButtonElement>("button[type=submit]") ?? document.createElement("button");
  await user.click(submit());
  await waitFor(() => { expect(dialog.textContent).toContain("«Căn cứ» còn để trống"); });
  await user.type(dialog.querySelector("input") ?? document.body, "Xét đề nghị của Văn phòng");
  await user.click(submit());
  await waitFor(() => { expect(textOf(host)).toContain("- Xét đề nghị của Văn phòng."); });
});

it("says why it cannot be done, and leaves the document as it is", async () => {
  const { host, pick } = await show(party({ base: { ...decision, referenceNumber: null } }));
  const before = host.input();
  await pick("raise-draft-notice");
  await waitFor(() => { expect(screen.getByTestId("action-said").textContent).toMatch(/Chưa nhận ra dòng số và ký hiệu/u); });
  expect(host.input()).toBe(before);
});
