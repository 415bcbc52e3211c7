import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openDocuments } from "../../src/document/open";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import ActionsMenu from "../../src/ui/actions/actions-menu";
import { browserTexts } from "../../src/ui/kept-texts";
import { createProfileStore } from "../../src/ui/profiles/profile-store";
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

describe("from the office's profile", () => {
  beforeEach(() => {
    localStorage.clear();
    createProfileStore(browserTexts()).addExample("tinh-uy-dien-bien");
  });
  afterEach(() => { localStorage.clear(); });
  const choose = async (user: ReturnType<typeof userEvent.setup>, words: RegExp): Promise<HTMLElement> => {
    const dialog = await screen.findByTestId("action-dialog");
    const list = await screen.findByTestId<HTMLSelectElement>("from-profile");
    const option = [...list.options].find(({ text }) => words.test(text));
    if (!option) throw new Error(`no ${String(words)} among ${[...list.options].map(({ text }) => text).join(" / ")}`);
    await user.selectOptions(list, option);
    return dialog;
  };

  it("recipients are chosen by their groups, one group after another", async () => {
    const { host, user, pick } = await show(party({ base: decision }));
    await pick("add-recipients");
    const dialog = await choose(user, /^Các cơ quan tham mưu/u);
    await choose(user, /^Trong tỉnh/u);
    await user.click(dialog.querySelector("button[type=submit]") ?? document.body);
    await waitFor(() => { expect(textOf(host)).toMatch(/- Các ban đảng Tỉnh uỷ;\n- Uỷ ban Kiểm tra Tỉnh uỷ;\n- Văn phòng Tỉnh uỷ;\n- Ban Bí thư Trung ương Đảng \(để báo cáo\);/u); });
  });

  it("a signer is chosen with capacity and position", async () => {
    const { host, user, pick } = await show(party({ base: decision }));
    await pick("add-signer");
    const dialog = await choose(user, /^Trần Thị Bình, T\/M BAN THƯỜNG VỤ PHÓ BÍ THƯ$/u);
    await user.click(dialog.querySelector("button[type=submit]") ?? document.body);
    await waitFor(() => { expect(textOf(host)).toMatch(/T\/M BAN THƯỜNG VỤ\n.*PHÓ BÍ THƯ\n.*Trần Thị Bình/su); });
  });

  it("offers nothing where no profile is chosen, and none for what no profile says", async () => {
    localStorage.clear();
    const { pick, user } = await show(party({ base: decision }));
    await pick("add-recipients");
    await screen.findByTestId("action-dialog");
    expect(screen.queryByTestId("from-profile")).toBeNull();
    await user.keyboard("{Escape}");
  });
});
