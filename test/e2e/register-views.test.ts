import { faultsOf, npmStart, pictures, standingOut, widths, type Started, type Theme } from "../support/npm-start";

// Every view of the register as people with other eyes see it: narrow, dark, in high contrast, in English, read aloud.
let started: Started;
beforeAll(async () => {
  started = await npmStart();
  const { token } = await (await fetch(`${started.url}api/v1/session`, { headers: { "x-the-thuc": "1" } })).json() as { readonly token: string };
  let keys = 0;
  const post = async (path: string, body: object): Promise<string> => {
    const made = await fetch(`${started.url}api/v1/${path}`, { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "idempotency-key": `views-${String(keys += 1).padStart(4, "0")}` }, body: JSON.stringify(body) });
    if (!made.ok) throw new Error(`${path}: ${await made.text()}`);
    return String((await made.json() as { readonly id?: string }).id);
  };
  const committee = await post("issuers", { kind: "committee", name: "Ban Chấp hành Đảng bộ tỉnh Cao Bằng", symbol: "TU" });
  await post("issuers", { kind: "body", name: "Văn phòng Tỉnh uỷ", symbol: "VPTU", committee });
  await post("terms", { committee, name: "2025-2030", facts: { congressClosedOn: "2025-09-20" } });
  for (let line = 0; line < 4; line += 1) await post("entries", { issuer: committee, documentType: "decision", issueDate: "2026-06-01", subject: "về việc thành lập đoàn kiểm tra, giám sát chuyên đề năm 2026", signer: "Nguyễn Văn An" });
  await post("entries/recorded", { issuer: committee, documentType: "decision", issueDate: "2026-06-01", serial: 9, origin: "typed" });
}, 300_000);
afterAll(async () => { await started?.close(); });

const names = { vi: ["Sổ", "Số", "Rà soát", "Nhập, xuất", "Quản trị", "Sửa"], en: ["Register", "Numbers", "Review", "In and out", "Office", "Edit"] } as const;

it.each<[Theme, "vi" | "en"]>([["light", "vi"], ["dark", "en"], ["contrast", "vi"]])("every view is in order at every width: %s, %s", async (theme, language) => {
  const { page, troubles } = await started.open("", { width: 320, height: 900, theme, language });
  const faults: string[] = [];
  const [tab, numbers, review, exchange, office, change] = names[language];
  await page.getByRole("tab", { name: tab, exact: true }).click();
  const views: readonly (readonly [string, number, () => Promise<unknown>])[] = [
    [numbers, 2600, () => page.getByTestId("register-lines").getByRole("button").last().click()],
    [review, 1900, () => page.locator("select").first().selectOption({ index: 1 })],
    [exchange, 1500, () => Promise.resolve()],
    [office, 3600, async () => { for (const line of ["[data-issuer]", "[data-period]"]) await page.locator(line).getByRole("button", { name: change }).first().click(); }],
  ];
  for (const [name, height, reach] of views) {
    await page.getByRole("tab", { name, exact: true }).click();
    await reach();
    // Colours in the middle of a fade are none.
    await page.waitForTimeout(350);
    for (const fault of await faultsOf(page)) faults.push(`${name}: ${fault}`);
    for (const width of widths) {
      // As high as the view, so that a picture has all of it.
      await page.setViewportSize({ width, height });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${name}: wider than ${width} px`);
      for (const each of await standingOut(page)) faults.push(`${name}, ${width} px: stands out: ${each}`);
      await page.screenshot({ path: `${pictures}/register-${names.en[(names[language] as readonly string[]).indexOf(name)]?.toLowerCase().replaceAll(" ", "-")}-${width}-${theme}.png` });
    }
  }
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
  await page.close();
});
