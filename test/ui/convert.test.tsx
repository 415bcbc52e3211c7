import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createChecker } from "../../src/engine/check";
import { convertFile } from "../../src/engine/convert";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { openDocuments } from "../../src/document/open";
import { rules } from "../../src/rules/index";
import { createCheckStore } from "../../src/ui/findings/check-store";
import { FindingsPanel } from "../../src/ui/findings/findings-panel";
import { LanguageProvider } from "../../src/ui/language";
import { directEngine } from "../support/direct-engine";
import { party } from "../support/builder/party";
import { documentsOfHd36 } from "../engine/documents-of-hd36";

jest.setTimeout(60_000);
const engine = directEngine();
const on = "2026-11-22";
const old = (name = "quy định ký hiệu QĐi") => party({ ...documentsOfHd36[name]?.of, edition: "hd36" });
const textOf = (input: Uint8Array | string): string => openDocuments(input).documents.flatMap((each) => each.paragraphs).map((each) => each.text).join("\n");

async function show(input: Uint8Array | string) {
  const host = createMemoryHost(input, "cũ.docx");
  const store = createCheckStore({ host, engine, on });
  render(<LanguageProvider language="vi"><FluentProvider theme={webLightTheme}><FindingsPanel store={store} /></FluentProvider></LanguageProvider>);
  await act(() => store.check());
  return { host, store, user: userEvent.setup() };
}
const ask = async (user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> => {
  await user.click(screen.getByTestId("convert"));
  return screen.findByRole("dialog", { hidden: true });
};
const go = (dialog: HTMLElement): HTMLElement => within(dialog).getByRole("button", { name: /^Chuyển \(\d+ chỗ\)$/u, hidden: true });

it("offers to move a document of HD 36, and none of HD 05", async () => {
  await show(party({}));
  expect(screen.queryByTestId("convert")).toBeNull();
  await show(old());
  expect(screen.getByTestId("convert")).toHaveTextContent("Chuyển sang 05-HD/VPTW…");
});

it("shows before and after, moves as one deed, and takes it back with its edition", async () => {
  const input = old();
  const { host, store, user } = await show(input);
  const dialog = await ask(user);
  expect(dialog).toHaveTextContent("đổi chữ");
  expect(within(dialog).getAllByText("QĐi").some((each) => each.tagName === "DEL")).toBe(true);
  expect(host.history().undo).toBeNull();
  await user.click(go(dialog));
  await waitFor(() => { expect(store.get().note).toMatchObject({ is: "converted", left: 0 }); });
  expect(host.history().undo).toBe("chuyển sang 05-HD/VPTW");
  // Letter for letter what the engine makes of the same file.
  const made = convertFile(createChecker({ rules }), input, { on, to: "hd05" });
  expect(textOf(host.input())).toBe(textOf(made.output));
  expect(store.get().documents?.[0]?.edition).toBe("hd05");
  expect(screen.getByTestId("verdict")).toHaveTextContent("Không thấy chỗ nào sai thể thức.");
  expect(screen.queryByTestId("convert")).toBeNull();

  await act(() => store.undo());
  expect(host.input()).toBe(input);
  expect(host.history().undo).toBeNull();
  expect(store.get().documents?.[0]?.edition).toBe("hd36");
  await act(() => store.redo());
  expect(store.get().documents?.[0]?.edition).toBe("hd05");
  expect(textOf(host.input())).toBe(textOf(made.output));
});

it("leaves what was unticked", async () => {
  const { host, store, user } = await show(old());
  const dialog = await ask(user);
  await user.click(within(dialog).getByRole("checkbox", { name: /QĐi/u, hidden: true }));
  await user.click(go(dialog));
  await waitFor(() => { expect(store.get().note).toMatchObject({ is: "converted", left: 1 }); });
  expect(textOf(host.input())).toContain("Số 12-QĐi/TU");
  expect(textOf(host.input())).toContain("- Ban Bí thư Trung ương;");
});

it("names what only a person can settle, before and after, each with the way to its place", async () => {
  const body = [{ is: "body" as const, text: "Các huyện uỷ, đảng đoàn và ban cán sự đảng tổ chức thực hiện Nghị quyết này." }];
  const { host, store, user } = await show(party({ ...documentsOfHd36["nghị quyết"]?.of, body, edition: "hd36" }));
  const dialog = await ask(user);
  const told = within(dialog).getByTestId("advice").textContent ?? "";
  expect(told).toContain("không còn trong hệ thống tổ chức");
  await user.click(go(dialog));
  await waitFor(() => { expect(store.get().advice.length).toBeGreaterThan(0); });
  const bar = screen.getByTestId("advice-bar");
  await user.click(within(bar).getAllByRole("button", { hidden: true })[0] as HTMLElement);
  expect(host.revealed.at(-1)?.text).toBe(store.get().advice[0]?.found);
  await user.click(within(bar).getByRole("button", { name: "Đóng", hidden: true }));
  expect(screen.queryByTestId("advice-bar")).toBeNull();
});
