import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { exampleAnswers } from "../../src/drafting/index";
import { createDraftStore, type DraftStore } from "../../src/ui/drafting/draft-store";
import { DraftingPanel } from "../../src/ui/drafting/drafting-panel";
import { answersOf, exampleForm } from "../../src/ui/drafting/form-values";
import { searchTemplates } from "../../src/ui/drafting/search-templates";
import { formNamed, oneFormEach } from "../support/forms";
import { LanguageProvider } from "../../src/ui/language";
import { directEngine } from "../support/direct-engine";

jest.setTimeout(30_000);
const templates = oneFormEach("hd05").map(({ id, of }) => formNamed(id, of, "hd05"));

function show(store: DraftStore = createDraftStore({ engine: directEngine(), on: "2026-11-22" })) {
  const finished = jest.fn();
  const checked = jest.fn();
  const view = render(<LanguageProvider language="vi"><FluentProvider theme={webLightTheme}><DraftingPanel store={store} onFinished={finished} onCheck={checked} /></FluentProvider></LanguageProvider>);
  return { store, finished, checked, user: userEvent.setup(), ...view };
}

it.each([["nghi quyet", ["resolution"]], ["NGHỊ QUYẾT", ["resolution"]], ["cong van", ["officialLetter"]], ["nq", ["resolution"]], ["xyz", []]])("finds by %j", (query, types) => {
  expect(searchTemplates(templates, query).map((template) => template.template.documentType)).toEqual(expect.arrayContaining(types));
  expect(searchTemplates(templates, query).length).toBeLessThan(templates.length || 1);
});

it.each((["hd05", "hd36"] as const).flatMap((edition) => oneFormEach(edition).map(({ id, of }) => [id, of, edition] as const)))("%s of %s, %s: the form gives back the examples it was filled with", (id, of, edition) => {
  const form = formNamed(id, of, edition);
  const round = answersOf(form, exampleForm(form));
  for (const [name, wanted] of Object.entries(exampleAnswers(form))) {
    if (form.fields[name]?.kind === "date" || form.fields[name]?.kind === "serial") continue;
    expect(round[name]).toEqual(wanted);
  }
});

it("shows a mistake only at a field that was left, with its clause; then drafts and hands over", async () => {
  const { user, store, finished, checked, unmount } = show();
  await user.click(screen.getByRole("button", { name: "Nghị quyết" }));
  await waitFor(() => { expect(store.get().problems.length).toBeGreaterThan(0); });
  expect(screen.queryAllByRole("alert")).toHaveLength(0);
  const date = screen.getByLabelText(/^Ngày ban hành/u);
  await user.type(date, "31/02/2026");
  await user.tab();
  await screen.findByRole("button", { name: /Điểm 4\.1/u });
  // A press on the finishing button shows what is missing and hands over nothing.
  await user.click(screen.getByRole("button", { name: "Tải văn bản" }));
  expect(finished).not.toHaveBeenCalled();
  act(() => { store.fillExample(); });
  await screen.findByText("Văn bản đã sẵn sàng.");
  await user.click(screen.getByRole("button", { name: "Tải văn bản" }));
  expect(finished).toHaveBeenCalledWith(expect.any(Uint8Array), expect.stringMatching(/^Nghị quyết/u));
  await user.click(screen.getByRole("button", { name: "Kiểm tra bản này" }));
  expect(checked).toHaveBeenCalledTimes(1);
  // Another tab and back: the form stands as it was left.
  unmount();
  show(store);
  expect(screen.getByLabelText(/^Ngày ban hành/u)).not.toHaveValue("");
});

it("has nothing that axe objects to", async () => {
  const { container, user } = show();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Nghị quyết" }));
  expect(await axe(container)).toHaveNoViolations();
});
