import type { Page } from "playwright-core";

/** What a search in the page took, from the key to the lines that stand there, and what the page says it found. */
export interface Seen { readonly ms: number; readonly said: string }

/** Signs in with a token and waits for the register's lines. */
export async function openRegister(page: Page, url: string, token: string): Promise<void> {
  await page.addInitScript((held) => { sessionStorage.setItem("the-thuc-register-token", held); }, token);
  await page.goto(url);
  await page.getByRole("tab", { name: "Sổ", exact: true }).click();
  await page.getByTestId("register-lines").locator("li").first().waitFor();
}

/** Types another search at once, as pasting does, and waits until what was found is drawn; measured in the page itself. */
export const searchFor = (page: Page, text: string): Promise<Seen> => page.evaluate(async (typed) => {
  const input = document.querySelector<HTMLInputElement>("[data-testid=register-search]");
  const total = document.querySelector<HTMLElement>("[data-testid=register-total]");
  if (!input || !total) throw new Error("no register in the page");
  const began = performance.now();
  const drawn = new Promise<void>((done) => {
    // The same lines may answer two searches: what they answer is written beside their number.
    const seen = new MutationObserver(() => {
      if (total.dataset["query"] !== typed) return;
      seen.disconnect();
      requestAnimationFrame(() => { setTimeout(done); });
    });
    seen.observe(total, { attributes: true });
  });
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, typed);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn;
  return { ms: performance.now() - began, said: total.textContent ?? "" };
}, text);

/** Presses «Xem tiếp» and waits until the next page stands below; null where there is none. */
export const nextPage = (page: Page): Promise<Seen | null> => page.evaluate(async () => {
  const button = document.querySelector<HTMLButtonElement>("[data-testid=register-next]");
  const lines = document.querySelector<HTMLElement>("[data-testid=register-lines]");
  if (!lines) throw new Error("no register in the page");
  if (!button) return null;
  const began = performance.now();
  const drawn = new Promise<void>((done) => {
    const seen = new MutationObserver(() => { seen.disconnect(); requestAnimationFrame(() => { setTimeout(done); }); });
    seen.observe(lines, { childList: true });
  });
  button.click();
  await drawn;
  return { ms: performance.now() - began, said: String(lines.children.length) };
});
