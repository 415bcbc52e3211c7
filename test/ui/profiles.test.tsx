import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { exampleIssuers, suits } from "../../src/drafting/profile/examples";
import { adviceOn, type Profile } from "../../src/drafting/index";
import { standardAt } from "../../src/ui/drafting/offers";
import { LanguageProvider } from "../../src/ui/language";
import { memoryTexts, type KeptTexts } from "../../src/ui/kept-texts";
import { startEditing, withoutBlanks, type Editing } from "../../src/ui/profiles/editing";
import { importProfile } from "../../src/ui/profiles/importing";
import { profileText } from "../../src/ui/profiles/kept-profiles";
import ProfileEditor from "../../src/ui/profiles/profile-editor";
import ProfilesPage from "../../src/ui/profiles/profiles-page";
import { createProfileStore, type ProfileStore } from "../../src/ui/profiles/profile-store";

jest.setTimeout(60_000);
const on = "2026-11-22";
const standard = standardAt("hd05", on);
const ward = "dang-uy-phuong-muong-thanh";
const wardOffice = "van-phong-dang-uy-phuong-muong-thanh";

function storeWith(example: string, kept: KeptTexts = memoryTexts()): { store: ProfileStore; profile: Profile; kept: KeptTexts } {
  const store = createProfileStore(kept);
  const profile = store.addExample(example);
  if (!profile) throw new Error(`no example ${example}`);
  return { store, profile, kept };
}
const frame = (inside: React.ReactElement) => <LanguageProvider language="vi"><FluentProvider theme={webLightTheme}>{inside}</FluentProvider></LanguageProvider>;
function edit(example = ward): { editing: Editing; store: ProfileStore; user: ReturnType<typeof userEvent.setup>; container: HTMLElement; file: jest.Mock; back: jest.Mock } {
  const { store, profile } = storeWith(example);
  const editing = startEditing({ store, profile, standard, on });
  const file = jest.fn();
  const back = jest.fn();
  const { container } = render(frame(<ProfileEditor editing={editing} onBack={back} onList={back} onFile={file} />));
  return { editing, store, user: userEvent.setup({ delay: null }), container, file, back };
}

describe("the profiles that are kept", () => {
  it("copies an example with those it stands on, chooses it, and finds it again", () => {
    const { kept } = storeWith(wardOffice);
    const again = createProfileStore(kept);
    expect(again.get().profiles.map(({ id }) => id).sort()).toEqual([ward, "tinh-uy-dien-bien", wardOffice]);
    expect(again.issuer()?.profile.id).toBe(wardOffice);
    // A second copy leaves the first alone.
    expect(again.addExample(ward)?.id).toBe(`${ward}-2`);
  });

  it("takes a new id to those who stand on it", () => {
    const { store, profile } = storeWith(ward);
    const base = store.get().profiles.find(({ id }) => id === "tinh-uy-dien-bien");
    if (!base) throw new Error("no base");
    expect(store.save({ ...base, id: ward }, base.id)).toBe("taken");
    expect(store.save({ ...base, id: "tinh-uy" }, base.id)).toBe("saved");
    expect(store.get().profiles.find(({ id }) => id === profile.id)?.standsOn).toBe("tinh-uy");
  });

  it("drops nothing that it cannot read", () => {
    const store = createProfileStore(memoryTexts({ "the-thuc.profile.hong": "{ \"id\": ", "the-thuc.chosen-profile": "hong" }));
    expect(store.issuer()).toBeNull();
    expect(store.get().damaged).toEqual([expect.objectContaining({ id: "hong", text: "{ \"id\": " })]);
  });

  it.each<[string, string, readonly RegExp[]]>([
    ["no JSON", "{\n\"id\": \"a\",\n]", [/JSON.*dòng|JSON.*dấu/u]],
    ["empty", "", [/không có chữ nào/u]],
    ["a list", "[]", [/đối tượng JSON/u]],
    ["several faults", JSON.stringify({ id: "Có Dấu", issuer: { kind: "huyen", name: [] }, thua: 1 }), [/«title».*còn thiếu/u, /«id».*chưa đúng dạng/u, /«issuer\.kind»/u, /«issuer\.name».*để trống/u, /«thua».*không có trong mẫu/u]],
  ])("says each fault of a file (%s), and stores nothing", (_name, text, faults) => {
    const { store } = storeWith(ward);
    const before = store.get();
    const result = importProfile(store, "tệp.json", text);
    if (result.is !== "faulty") throw new Error(result.is);
    expect(result.text).toBe(text);
    for (const fault of faults) expect(result.problems.some((problem) => fault.test(problem))).toBe(true);
    expect(store.get()).toBe(before);
  });

  it("gives back every example through a file", () => {
    for (const { profile } of exampleIssuers()) {
      const store = createProfileStore(memoryTexts());
      expect(importProfile(store, "x.json", profileText(profile))).toEqual({ is: "done", profile });
      expect(withoutBlanks(profile)).toEqual(profile);
    }
  });

  it("has nothing against the examples, and says what is wrong or abolished", () => {
    for (const issuer of exampleIssuers()) if (suits(issuer, "hd05")) expect([issuer.profile.id, adviceOn(issuer.profile, issuer.source, standard, on).filter(({ path }) => path !== "place.name")]).toEqual([issuer.profile.id, []]);
    const district = exampleIssuers().find(({ profile }) => profile.id === "huyen-uy-tuan-giao");
    if (!district) throw new Error("no district");
    expect(adviceOn(district.profile, district.source, standard, on).map(({ path }) => path)).toContain("issuer.name");
  });
});

describe("the editor", () => {
  it("marks what is own, inherited and derived; a symbol can be changed and taken back", async () => {
    const { user, editing, container } = edit(ward);
    const origins = (entry: string) => container.querySelector(`[data-entry="${entry}"]`)?.closest("[data-origin]")?.getAttribute("data-origin");
    expect([origins("issuer.symbol"), origins("place.name"), origins("term.name"), origins("archive"), origins("issuer.superior")]).toEqual(["derived", "own", "base", "own", "base"]);
    const symbol = screen.getByLabelText(/^Ký hiệu cơ quan/u);
    const derived = (symbol as HTMLInputElement).value;
    expect(derived).toBe("ĐU");
    await user.clear(symbol);
    await user.type(symbol, "XYZ");
    expect(origins("issuer.symbol")).toBe("own");
    expect(screen.getByText(/theo quy tắc và bảng thống nhất thì là «ĐU»/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "lấy lại giá trị suy ra" }));
    expect(symbol).toHaveValue("ĐU");
    expect(editing.get().isDirty).toBe(false);
  });

  it("points at what is abolished as it is typed, holds faults back until saving, and loses nothing", async () => {
    const { user, store, editing } = edit(ward);
    const name = screen.getByLabelText(/^Tên cơ quan ban hành/u);
    await user.clear(name);
    await user.type(name, "Huyện uỷ Tuần Giáo");
    expect(screen.getByText(/không còn nêu loại tổ chức này/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Thêm người ký" }));
    expect(screen.getByTestId("editor-state")).toHaveTextContent("Có thay đổi chưa lưu.");
    await user.click(screen.getByTestId("save-profile"));
    expect(screen.getByTestId("editor-state")).toHaveTextContent("Còn 1 chỗ chưa đúng.");
    const card = screen.getByRole("group", { name: "Họ và tên" });
    expect(within(card).getByRole("textbox")).toHaveFocus();
    expect(store.get().profiles.find(({ id }) => id === ward)?.issuer.name).toEqual(["Đảng uỷ phường Mường Thanh"]);
    await user.type(within(card).getByRole("textbox"), "TS. Lê Văn Bảy");
    expect(screen.getByText(/trước họ và tên không ghi học hàm/u)).toBeInTheDocument();
    await user.click(screen.getByTestId("save-profile"));
    expect(screen.getByTestId("editor-state")).toHaveTextContent("Đã lưu trong trình duyệt này.");
    expect(editing.get().isDirty).toBe(false);
    expect(store.issuer()?.profile.signers).toHaveLength(3);
  });

  it("edits places, terms, groups, contact and standing answers", async () => {
    const { user, store } = edit("tinh-uy-dien-bien");
    const until = screen.getByLabelText(/^Kết thúc/u);
    await user.type(until, "1/6/2026");
    expect(until).toHaveValue("01/06/2026");
    expect(screen.getByText("Nhiệm kỳ đã kết thúc ngày 01/6/2026.")).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Thông tin liên hệ/u), "Điện thoại: 0215 3825 000");
    await user.click(screen.getByRole("button", { name: "Thêm nhóm" }));
    await user.type(within(screen.getByRole("group", { name: "Tên nhóm" })).getByLabelText(/^Tên nhóm/u), "Báo chí");
    await user.type(within(screen.getByRole("group", { name: "Báo chí" })).getByLabelText(/^Các nơi nhận/u), "Báo Điện Biên{enter}Đài Phát thanh{enter}");
    await user.click(screen.getByRole("button", { name: "Thêm ô" }));
    await user.click(screen.getByTestId("save-profile"));
    const saved = store.get().profiles.find(({ id }) => id === "tinh-uy-dien-bien");
    expect(saved?.term).toEqual({ name: "2025 - 2030", from: "2025-10-20", until: "2026-06-01" });
    expect(saved?.contact).toEqual(["Điện thoại: 0215 3825 000"]);
    expect(saved?.recipientGroups?.at(-1)).toEqual({ name: "Báo chí", recipients: ["Báo Điện Biên", "Đài Phát thanh"] });
    expect(Object.keys(saved?.defaults ?? {})).toHaveLength(1);
  });

  it("has nothing that axe objects to", async () => {
    const { container } = edit("lien-co-quan-dien-bien");
    expect(await axe(container)).toHaveNoViolations();
  });
});

it("lists, makes, imports, mends, exports and refuses to pull a base from under others", async () => {
  const store = createProfileStore(memoryTexts());
  const file = jest.fn();
  const { container } = render(frame(<ProfilesPage store={store} edition="hd05" onBack={jest.fn()} onEdit={jest.fn()} onFile={file} />));
  const user = userEvent.setup({ delay: null });
  expect(screen.getByText(/Chưa có hồ sơ nào/u)).toBeInTheDocument();
  expect(screen.getByText(/Trình duyệt này không cho lưu/u)).toBeInTheDocument();
  await user.selectOptions(screen.getByTestId("example"), ward);
  await user.click(screen.getByRole("button", { name: "Tạo từ mẫu này" }));
  expect(screen.getByTestId("profile-note")).toHaveTextContent("Đã tạo và chọn «Đảng uỷ phường Mường Thanh».");
  await user.click(screen.getByRole("button", { name: "Xoá Tỉnh uỷ Điện Biên" }));
  expect(screen.getByTestId("profile-note")).toHaveTextContent("Chưa xoá được «Tỉnh uỷ Điện Biên»: «Đảng uỷ phường Mường Thanh» đang dựa trên hồ sơ này.");
  // Asked in the page (Office.js takes the browser's own question away), and nothing is lost by a no.
  const asked = async (): Promise<HTMLElement> => {
    // Behind a question that was just answered, the page is hidden for a turn.
    await user.click(await screen.findByRole("button", { name: "Xoá Đảng uỷ phường Mường Thanh" }));
    return screen.findByRole("alertdialog", { hidden: true });
  };
  await user.click(within(await asked()).getByRole("button", { name: "Thôi", hidden: true }));
  expect(store.get().profiles.map(({ id }) => id)).toContain(ward);
  await user.click(within(await asked()).getByTestId("go-on"));
  expect(store.get().profiles.map(({ id }) => id)).not.toContain(ward);
  await user.selectOptions(screen.getByTestId("example"), ward);
  await user.click(await screen.findByRole("button", { name: "Tạo từ mẫu này" }));
  await user.click(screen.getByRole("button", { name: "Xuất Đảng uỷ phường Mường Thanh ra tệp" }));
  const [text, name] = file.mock.calls[0] as [string, string];
  expect(name).toBe(`${ward}.json`);
  expect(await axe(container)).toHaveNoViolations();

  // The same file again: both may stay.
  const give = async (content: string): Promise<void> => { await act(async () => { await user.upload(screen.getByTestId("profile-chooser"), new File([content], "cơ quan.json", { type: "application/json" })); }); };
  await give(text);
  await user.click(await screen.findByRole("button", { name: "Giữ cả hai" }));
  expect(store.get().profiles.map(({ id }) => id)).toContain(`${ward}-2`);
  // A faulty one is mended on the spot.
  await give(text.replace("\"title\": ", "\"tile\": ").replace(`"id": "${ward}"`, "\"id\": \"phuong-khac\""));
  const box = await screen.findByTestId("import-box");
  expect(within(box).getAllByRole("listitem")).toHaveLength(2);
  const area = within(box).getByRole("textbox");
  const mended = (area as HTMLTextAreaElement).value.replace("\"tile\": ", "\"title\": ");
  await user.clear(area);
  await user.click(area);
  await user.paste(mended);
  await user.click(within(box).getByRole("button", { name: "Nhập lại" }));
  expect(store.issuer()?.profile.id).toBe("phuong-khac");
});
