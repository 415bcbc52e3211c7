import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { exampleAnswers } from "../../src/drafting/index";
import { openDocuments } from "../../src/document/open";
import { listTemplates, templateOf } from "../../src/templates/index";
import { createDraftingDesk } from "../../src/ui/drafting/drafting-desk";
import { DraftingPanel } from "../../src/ui/drafting/drafting-panel";
import { answersOf, exampleValues } from "../../src/ui/drafting/form-values";
import { offersFor, openForm, standardAt } from "../../src/ui/drafting/offers";
import { searchTemplates } from "../../src/ui/drafting/search-templates";
import { LanguageProvider } from "../../src/ui/language";
import { memoryTexts, type KeptTexts } from "../../src/ui/kept-texts";
import { directEngine } from "../support/direct-engine";

jest.setTimeout(60_000);
const on = "2026-11-22";
const templates = listTemplates();
const ward = "dang-uy-phuong-muong-thanh";

function openDesk(profile: string | null = ward, kept: KeptTexts = memoryTexts()) {
  const desk = createDraftingDesk({ engine: directEngine(), on, kept });
  if (profile !== null) desk.profiles.addExample(profile);
  return desk;
}
function show(desk = openDesk()) {
  const calls = { finished: jest.fn(), checked: jest.fn(), profiles: jest.fn(), edit: jest.fn() };
  const view = render(
    <LanguageProvider language="vi"><FluentProvider theme={webLightTheme}>
      <DraftingPanel store={desk.drafts} templates={templates} on={on} onProfiles={calls.profiles} onEditProfile={calls.edit} onFinished={calls.finished} onCheck={calls.checked} />
    </FluentProvider></LanguageProvider>,
  );
  return { desk, store: desk.drafts, ...calls, user: userEvent.setup(), ...view };
}
const isReady = async (store: ReturnType<typeof openDesk>["drafts"]): Promise<void> => { await waitFor(() => { expect(store.get().isCurrent).toBe(true); }, { timeout: 20_000 }); };

it.each([["nghi quyet", "resolution"], ["NGHỊ QUYẾT", "resolution"], ["cong van", "officialLetter"], ["nq", "resolution"], ["xyz", null]])("finds by %j", (query, type) => {
  const found = searchTemplates(templates, query).map((template) => template.documentType);
  if (type === null) expect(found).toEqual([]);
  else expect(found).toContain(type);
  expect(found.length).toBeLessThan(templates.length);
});

it("gives back, of every form of a ward's committee, the examples it was filled with", () => {
  const issuer = openDesk().profiles.issuer();
  if (!issuer) throw new Error("no issuer");
  const { offered, excluded } = offersFor(templates, issuer, standardAt("hd05", on));
  expect(offered.length).toBeGreaterThan(15);
  expect(excluded.every(({ why }) => why.length > 20)).toBe(true);
  for (const { template } of offered) {
    const opened = openForm(template, issuer, standardAt("hd05", on));
    if (!("form" in opened)) throw new Error(opened.why);
    const wanted = exampleAnswers(opened.form);
    const round = answersOf(opened.form, exampleValues(opened.form));
    for (const [name, answer] of Object.entries(wanted)) if (!["date", "serial"].includes(opened.form.fields[name]?.kind ?? "")) expect([name, round[name]]).toEqual([name, answer]);
  }
});

it("asks for an office first, then fills what its profile knows; what was typed outlives a change of office", async () => {
  const desk = openDesk(null);
  const { store } = show(desk);
  expect(screen.getByText(/Chọn hồ sơ cơ quan trước/u)).toBeInTheDocument();
  act(() => { desk.profiles.addExample(ward); });
  act(() => { store.choose(templateOf("report") ?? null); });
  expect(screen.getByLabelText(/^Địa danh/u)).toHaveValue("Mường Thanh");
  expect(screen.getByLabelText(/^Họ và tên người ký/u)).toHaveValue("Cà Thị Hương");
  expect(screen.getByLabelText(/^Nơi lưu/u)).toHaveValue("Văn phòng Đảng uỷ");
  // Another way of signing brings the person whom the profile names for it.
  act(() => { store.change("signing", "intermediateStandingCommittee.pho-bi-thu"); store.change("subject", "kết quả công tác quý I"); });
  expect(screen.getByLabelText(/^Họ và tên người ký/u)).toHaveValue("Lường Văn Kiên");
  await isReady(store);
  act(() => { desk.profiles.addExample("tinh-uy-dien-bien"); });
  expect(screen.getByLabelText(/^Trích yếu/u)).toHaveValue("kết quả công tác quý I");
  expect(screen.getByLabelText(/^Địa danh/u)).toHaveValue("Điện Biên");
});

it("shows a date as it will be written, a mistake only at a field that was left, with its clause; then drafts and hands over", async () => {
  const { user, store, finished, checked, unmount, desk } = show();
  act(() => { store.choose(templateOf("report") ?? null); });
  expect(screen.getByLabelText(/^Trích yếu/u)).toHaveFocus();
  await waitFor(() => { expect(store.get().problems.length).toBeGreaterThan(0); });
  expect(screen.queryAllByRole("alert")).toHaveLength(0);
  // What is missing stands open in the preview, which is no document yet.
  await waitFor(() => { expect(store.get().drafted).not.toBeNull(); });
  expect(openDocuments(store.get().drafted?.docx ?? "").documents[0]?.paragraphs.some(({ text }) => text === "[… trích yếu]")).toBe(true);
  expect(store.get().isCurrent).toBe(false);
  const date = screen.getByLabelText(/^Ngày ban hành/u);
  await user.type(date, "31/02/2026");
  await user.tab();
  await screen.findByRole("button", { name: /Điểm 4\.1/u });
  // A press on the finishing button shows what is missing and hands over nothing.
  await user.click(screen.getByRole("button", { name: "Tải văn bản" }));
  expect(finished).not.toHaveBeenCalled();
  await user.clear(date);
  await user.type(date, "3/12/2026");
  expect(screen.getByTestId("written-issueDate")).toHaveTextContent("ngày 03 tháng 12 năm 2026");
  await user.type(screen.getByLabelText(/^Trích yếu/u), "kết quả công tác quý I");
  await isReady(store);
  expect(screen.getByTestId("draft-state").textContent).toMatch(/còn \d+ chỗ «\[…\]»/u);
  await user.click(screen.getByRole("button", { name: "Tải văn bản" }));
  expect(finished).toHaveBeenCalledWith(expect.any(Uint8Array), "Báo cáo kết quả công tác quý I");
  await user.click(screen.getByRole("button", { name: "Kiểm tra bản này" }));
  expect(checked).toHaveBeenCalledTimes(1);
  expect(store.get().used.recent).toEqual(["report"]);
  // Another tab and back: the form stands as it was left.
  unmount();
  show(desk);
  expect(screen.getByLabelText(/^Ngày ban hành/u)).toHaveValue("3/12/2026");
  act(() => { store.choose(null); });
  expect(screen.getByRole("heading", { name: "Dùng gần đây" })).toBeInTheDocument();
});

it("offers the older edition only by name, and says what it rules", async () => {
  const { store, user } = show();
  act(() => { store.choose(templateOf("report") ?? null); });
  const edition = screen.getByLabelText("Soạn theo");
  expect(edition).toHaveValue("hd05");
  expect(screen.getByRole("option", { name: /36-HD\/VPTW \(văn bản ghi ngày 03\/04\/2018 đến 26\/05\/2026\)/u })).toBeInTheDocument();
  await user.type(screen.getByLabelText(/^Ngày ban hành/u), "9/3/2026");
  await user.tab();
  await screen.findByText(/chỉ áp dụng với văn bản ghi ngày từ ngày 27\/5\/2026/u);
  await user.type(screen.getByLabelText(/^Trích yếu/u), "kết quả công tác quý I");
  act(() => { store.setEdition("hd36"); });
  await isReady(store);
  expect(store.get().drafted?.edition).toBe("hd36");
});

it.each(["report", "decision-with-regulation", "minutes", "official-letter"])("goes on with the form of a finished document: %s", async (id) => {
  const { drafts } = openDesk();
  act(() => { drafts.choose(templateOf(id) ?? null); drafts.fillExample(); });
  act(() => { drafts.change("signer", "Hoàng Thị Nga"); drafts.change("recipients", "Thường trực Tỉnh uỷ\nCác chi bộ"); });
  await isReady(drafts);
  const docx = drafts.get().drafted?.docx ?? new Uint8Array();
  const { recalled } = await directEngine().ask("recallDraft", { input: docx }) ?? { recalled: null };
  if (!recalled) throw new Error("no record");
  expect(recalled.changed).toEqual([]);
  // Another day, another office chosen: the document's own is found among the profiles.
  const later = openDesk();
  later.profiles.addExample("tinh-uy-dien-bien");
  expect(later.drafts.resume(recalled)).toBe(true);
  expect(later.profiles.get().chosen).toBe(ward);
  await isReady(later.drafts);
  const textOf = (of: Uint8Array) => openDocuments(of).documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  expect(textOf(later.drafts.get().drafted?.docx ?? new Uint8Array())).toEqual(textOf(docx));
  // What the profile fills anyway does not count as typed.
  expect(later.drafts.get().values).not.toHaveProperty("placeName");
});

it("keeps favourites and what was used in the store", async () => {
  const kept = memoryTexts();
  const { user } = show(openDesk(ward, kept));
  await user.click(screen.getByRole("button", { name: "Đánh dấu ưa dùng: Báo cáo" }));
  expect(screen.getByRole("heading", { name: "Mẫu ưa dùng" })).toBeInTheDocument();
  expect(openDesk(null, kept).drafts.get().used.favourite).toEqual(["report"]);
});

it("has nothing that axe objects to", async () => {
  const { container, store } = show();
  expect(await axe(container)).toHaveNoViolations();
  act(() => { store.choose(templateOf("decision-with-regulation") ?? null); });
  expect(await axe(container)).toHaveNoViolations();
});
