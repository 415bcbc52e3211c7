import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { emptyDescription } from "../../src/register/model";
import RegisterTab from "../../src/ui/register/register-tab";

// Two busy cores must not fail what is right.
jest.setTimeout(120_000);

/** A register of one series, behind `fetch`. */
interface Line { id: string; serial: number; state: string; version: number; subject: string; reason: string }
const lines: Line[] = [];
const keys = new Map<string, Line>();
let isAway = false;
let hasIssuer = true;
const asked: { path: string; key: string | null; headers: Headers }[] = [];

const shown = (line: Line): object => ({ ...emptyDescription, issuer: "1", period: "1", run: "decision", suffix: "", twin: 0, origin: "given", documentType: "decision", isCopy: false, symbol: "QĐ/TU", secrecy: "none", issueDate: "2026-06-01", owner: "1", ownerName: "x", enteredAt: "", ...line });
function answer(path: string, init: RequestInit): [number, object] {
  const headers = new Headers(init.headers);
  const key = headers.get("idempotency-key");
  asked.push({ path, key, headers });
  const body = typeof init.body === "string" ? JSON.parse(init.body) as Record<string, string> : {};
  if (path === "/session") return [200, { token: "tt_x", person: "1", name: "A", office: "1", officeName: "Máy này", role: "administrator" }];
  if (path === "/issuers" && init.method === "POST") { hasIssuer = true; return [201, { id: "1" }]; }
  if (path === "/terms") return [201, { id: "1" }];
  if (path === "/issuers") return [200, hasIssuer ? { issuers: [{ id: "1", kind: "committee", name: "Tỉnh uỷ", symbol: "TU", committee: "1", closedOn: null, succeededBy: null }], periods: [{ id: "1", committee: "1", kind: "term", name: "2025-2030", startsOn: "2025-09-21", endsOn: null, alsoOn: null }] } : { issuers: [], periods: [] }];
  if (path === "/series") return [200, { series: [{ id: "1", issuer: "1", period: "1", run: "decision", firstSerial: 1, nextSerial: lines.length + 1, startReason: "" }] }];
  if (path.startsWith("/review")) return [200, { remarks: [{ kind: "gap", from: 2, to: 2, explained: false, says: "Số 02 không có trong sổ." }] }];
  if (path === "/entries" && init.method === "POST") {
    const line = keys.get(key ?? "") ?? { id: String(lines.length + 1), serial: lines.length + 1, state: "reserved", version: 1, subject: String(body["subject"]), reason: "" };
    if (!keys.has(key ?? "")) lines.unshift(line);
    keys.set(key ?? "", line);
    return [201, { entry: shown(line), repeated: false, warnings: [] }];
  }
  const [, id, deed] = /^\/entries\/(\d+)\/(\w+)$/u.exec(path) ?? [];
  const line = lines.find((each) => each.id === id);
  if (line && deed) {
    Object.assign(line, { state: deed === "issue" ? "issued" : "voided", version: line.version + 1, reason: body["reason"] ?? "" });
    return [200, { entry: shown(line), repeated: false, warnings: [] }];
  }
  const wanted = new URLSearchParams(path.split("?")[1]).get("q") ?? "";
  const found = lines.filter(({ subject }) => subject.includes(wanted));
  return [200, { entries: found.map(shown), next: null, total: found.length, more: false }];
}

beforeEach(() => {
  lines.length = 0;
  asked.length = 0;
  keys.clear();
  isAway = false;
  hasIssuer = true;
  sessionStorage.clear();
  globalThis.fetch = jest.fn((url: string, init: RequestInit) => {
    if (isAway) return Promise.reject(new TypeError("Failed to fetch"));
    const [status, body] = answer(url.replace("/api/v1", ""), init);
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(JSON.parse(JSON.stringify(body))) });
  }) as never;
});

const show = () => render(<FluentProvider theme={webLightTheme}><RegisterTab on="2026-06-01" held={{ current: null }} /></FluentProvider>);

it("takes a number, issues it, and voids the next with a reason", async () => {
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText("Trích yếu"), "khen thưởng");
  await user.click(screen.getByTestId("give"));
  expect((await screen.findByTestId("given")).textContent).toBe("Đã giữ Số 01-QĐ/TU.");
  await user.click(await screen.findByRole("button", { name: "Phát hành" }));
  await waitFor(() => { expect(screen.queryByRole("button", { name: "Phát hành" })).toBeNull(); });
  expect(lines[0]?.state).toBe("issued");

  await user.click(screen.getByTestId("give"));
  await user.click(await screen.findByRole("button", { name: "Huỷ số" }));
  const doVoid = screen.getByRole<HTMLButtonElement>("button", { name: "Huỷ số này" });
  expect(doVoid.disabled).toBe(true);
  await user.type(screen.getByLabelText("Lý do huỷ"), "lấy nhầm");
  await user.click(doVoid);
  expect(await screen.findByText("Đã huỷ: lấy nhầm")).toBeTruthy();
  expect(asked.every(({ headers }) => headers.get("x-the-thuc") === "1")).toBe(true);
});

it("asks again with the same key where the first answer never came, so that one number is taken", async () => {
  const user = userEvent.setup();
  show();
  const give = await screen.findByTestId("give");
  isAway = true;
  await user.click(give);
  expect(await screen.findByText("Không gặp được máy chủ của sổ đăng ký.")).toBeTruthy();
  isAway = false;
  await user.click(give);
  await screen.findByTestId("given");
  await user.click(give);
  await waitFor(() => { expect(lines).toHaveLength(2); });
});

it("says that the register is away, keeps nothing from being done, and tries again", async () => {
  isAway = true;
  const user = userEvent.setup();
  show();
  expect(await screen.findByText(/vẫn soạn và kiểm tra được/u)).toBeTruthy();
  isAway = false;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByTestId("give")).toBeTruthy();
});

it("sets up an empty register, shows what is odd in a series, searches after a pause", async () => {
  hasIssuer = false;
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText(/Tên cấp uỷ/u), "Tỉnh uỷ");
  await user.type(screen.getByLabelText(/Ký hiệu/u), "TU");
  await user.type(screen.getByLabelText(/Ngày đại hội/u), "2025-09-20");
  await user.click(screen.getByRole("button", { name: "Lập sổ" }));
  await screen.findByTestId("give");
  await user.selectOptions(screen.getByLabelText("Dãy số"), "1");
  expect(await screen.findByText("Số 02 không có trong sổ.")).toBeTruthy();
  await user.type(screen.getByTestId("register-search"), "khen");
  await waitFor(() => { expect(asked.some(({ path }) => path.includes("q=khen"))).toBe(true); });
  await act(async () => { await Promise.resolve(); });
});
