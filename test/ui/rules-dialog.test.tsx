import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { rules } from "../../src/rules/index";
import { createCheckStore } from "../../src/ui/findings/check-store";
import { FindingsPanel } from "../../src/ui/findings/findings-panel";
import { LanguageProvider } from "../../src/ui/language";
import { rulePages } from "../../src/ui/rule-pages";
import { RulesDialog } from "../../src/ui/rules/rules-dialog";
import { indexRules, searchRules, topicsOf } from "../../src/ui/rules/search-rules";
import { strings, type Language } from "../../src/ui/strings";
import { directEngine } from "../support/direct-engine";
import { party } from "../support/builder/party";

jest.setTimeout(30_000);
const engine = directEngine();
const book = rulePages(rules);
const index = indexRules(book);
const found = (query: string): readonly string[] => searchRules(index, query, null).map(({ page }) => page.id);

async function show(rule: string | null, language: Language = "vi") {
  const host = createMemoryHost(party({ referenceNumber: "Số: 5-NQ/TU" }), "thử.docx");
  const store = createCheckStore({ host, engine, on: "2026-11-22" });
  await store.check();
  const went: string[] = [];
  const closed = jest.fn();
  const { container } = render(
    <LanguageProvider language={language}><FluentProvider theme={webLightTheme}>
      <RulesDialog engine={engine} rule={rule} document={store.get().documents?.[0] ?? null} onGo={(id) => went.push(id)} onClose={closed} />
    </FluentProvider></LanguageProvider>,
  );
  await waitFor(() => { expect(document.querySelector(rule === null ? "[data-rule]" : "[data-testid=rule-page]")).not.toBeNull(); });
  return { user: userEvent.setup(), went, closed, container, dialog: screen.getByRole("dialog", { hidden: true }) };
}

describe("the search of rules", () => {
  it.each([
    ["so 0", "reference-number/leading-zero"], ["SỐ VĂN BẢN", "reference-number/leading-zero"], ["noi nhan", "recipients/present"],
    ["3.2.2", "reference-number/leading-zero"], ["hd05/II.I.3.2.2", "reference-number/leading-zero"], ["page-number", "page-number/centered"],
  ])("%s finds %s", (query, id) => { expect(found(query)).toContain(id); });

  it("finds everything by nothing, nothing by nonsense, and every rule by its own clauses", () => {
    expect(found(" ")).toHaveLength(rules.length);
    expect(found("quantum zebra")).toEqual([]);
    for (const { page } of index) for (const { cites } of page.askedBy) expect(found(cites[0] ?? "")).toContain(page.id);
  });
  it("takes a number of a clause from its beginning", () => {
    const inside = found("2.2").filter((id) => !book.rules.find((page) => page.id === id)?.askedBy.some(({ cites }) => cites.some((cite) => /(?<![\d.])2\.2/u.test(`${cite} ${book.clauses[cite]?.citation ?? ""}`))));
    expect(inside).toEqual([]);
    expect(found("2.2")).not.toContain("reference-number/leading-zero");
  });
  it("keeps to a component, and every rule belongs to one that is offered", () => {
    expect(searchRules(index, "", "referenceNumber").every(({ page }) => page.id.startsWith("reference-number/") || page.looksAt === "referenceNumber")).toBe(true);
    expect(topicsOf(book.rules).flatMap((topic) => searchRules(index, "", topic))).toHaveLength(rules.length);
  });
});

it("has words for every page of a rule", () => {
  for (const { id, title, example, askedBy, fix, whyNoFix } of book.rules) {
    expect({ id, title, right: example.right.trim() !== "", wrong: example.wrong.trim() !== "", asked: askedBy.length > 0 }).toEqual({ id, title: expect.stringMatching(/\S/u), right: true, wrong: true, asked: true });
    if (fix === "none") expect(whyNoFix).toMatch(/\S/u);
    for (const { cites, says } of askedBy) {
      expect(says).toMatch(/\S/u);
      for (const cite of cites) expect(book.clauses[cite]?.says).toMatch(/\S/u);
    }
  }
});

it("shows what is asked, how strongly and why, an example, the way it is mended and where it is broken here", async () => {
  const { user, went, closed } = await show("reference-number/leading-zero");
  const page = screen.getByTestId("rule-page");
  const rule = book.rules.find(({ id }) => id === "reference-number/leading-zero");
  expect(page).toHaveTextContent(rule?.title ?? "-");
  expect(page).toHaveTextContent(`Đúng${rule?.example.right ?? "-"}Sai${rule?.example.wrong ?? "-"}`);
  const now = page.querySelector(`[data-text="hd05"]`);
  expect(now).toHaveTextContent("Hướng dẫn 05-HD/VPTW (văn bản này kiểm theo đây)");
  expect(now).toHaveTextContent("Lỗi: văn bản quy định rõ.");
  expect(now).toHaveTextContent("Điểm 3.2.2, mục I, Phần II, Hướng dẫn 05-HD/VPTW");
  expect(page.querySelector(`[data-text="hd36"]`)).not.toHaveTextContent("kiểm theo đây");
  expect(page).toHaveTextContent(strings.vi.rules.fix.safe);
  await user.click(within(page).getByRole("button", { name: /Số văn bản ghi «5»/u, hidden: true }));
  expect(closed).toHaveBeenCalled();
  expect(went).toEqual([expect.stringMatching(/^reference-number\/leading-zero@body:/u)]);
});

it("leads from the list to a page and back, by keys alone", async () => {
  const { user, dialog } = await show(null);
  await waitFor(() => { expect(document.activeElement).toBe(screen.getByRole("searchbox", { hidden: true })); });
  await user.keyboard("so 0 dung truoc");
  await waitFor(() => { expect(dialog.querySelectorAll("[data-rule]").length).toBeLessThan(5); });
  const links = [...dialog.querySelectorAll<HTMLElement>("[data-rule]")];
  expect(links.filter((link) => link.tabIndex === 0)).toHaveLength(1);
  act(() => { links[0]?.focus(); });
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(links.at(-1));
  await user.keyboard("{Home}{Enter}");
  expect(screen.getByTestId("rule-page")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Mọi quy tắc", hidden: true }));
  // Where it was left, with what was searched.
  await waitFor(() => { expect(document.activeElement).toHaveAttribute("data-rule", links[0]?.dataset["rule"]); });
  expect(screen.getByRole("searchbox", { hidden: true })).toHaveValue("so 0 dung truoc");
});

it("says so where no rule matches, in English too, and axe has nothing against it", async () => {
  const { user, dialog } = await show(null, "en");
  expect(dialog).toHaveTextContent(`${rules.length} rules`);
  await user.keyboard("zzz");
  expect(dialog).toHaveTextContent("No rule matches.");
  await user.clear(screen.getByRole("searchbox", { hidden: true }));
  expect(await axe(dialog)).toHaveNoViolations();
});

it("is reached from the card that is looked at", async () => {
  const store = createCheckStore({ host: createMemoryHost(party({ referenceNumber: "Số: 5-NQ/TU" }), "thử.docx"), engine, on: "2026-11-22" });
  const about: string[] = [];
  render(<LanguageProvider language="vi"><FluentProvider theme={webLightTheme}><FindingsPanel store={store} onAboutRule={(rule) => about.push(rule)} /></FluentProvider></LanguageProvider>);
  await act(() => store.check());
  expect(screen.queryByTestId("about-rule")).toBeNull();
  act(() => { store.select(store.get().documents?.[0]?.findings.find(({ rule }) => rule === "reference-number/leading-zero")?.id ?? null); });
  await userEvent.setup().click(screen.getByRole("button", { name: /^Về quy tắc này: Số văn bản nhỏ hơn 10/u }));
  expect(about).toEqual(["reference-number/leading-zero"]);
});
