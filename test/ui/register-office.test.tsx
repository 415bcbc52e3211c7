import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import RegisterTab from "../../src/ui/register/register-tab";
import { fakeRegister } from "../support/fake-register";

// Two busy cores must not fail what is right.
jest.setTimeout(120_000);

const register = fakeRegister();
beforeEach(() => {
  register.reset();
  sessionStorage.clear();
});
const staff = { people: [{ id: "1", name: "A", role: "administrator", subject: null, active: true }, { id: "2", name: "Lê Thị Lan", role: "drafter", subject: null, active: true }], tokens: [] };
const no = (status: number, message: string): readonly [number, object] => [status, { error: { code: "no", message } }];
/** The office's page or the spreadsheets', with what the register answers there. */
async function show(view: string, own: typeof register.own): Promise<ReturnType<typeof userEvent.setup>> {
  register.own = async (path, init) => await own?.(path, init) ?? (path === "/people" && init.method === "GET" ? [200, staff] : undefined);
  const user = userEvent.setup();
  render(<FluentProvider theme={webLightTheme}><RegisterTab on="2026-06-01" held={{ current: null }} /></FluentProvider>);
  await user.click(await screen.findByRole("tab", { name: view }));
  return user;
}

// Where it is asked, what is filled in, the button; the register says no to it.
it.each<[string, string, readonly (readonly [RegExp, string])[], string]>([
  ["region", "Người dùng và mã truy cập", [[/^Họ và tên/u, "Trần Văn Bình"]], "Thêm người"],
  ["region", "Cơ quan ban hành", [[/^Tên cơ quan/u, "Văn phòng"], [/^Ký hiệu/u, "VPTU"]], "Thêm cơ quan"],
  ["region", "Nhiệm kỳ và đại hội", [[/^Tên nhiệm kỳ/u, "2030-2035"], [/^Ngày/u, "20/9/2030"]], "Thêm nhiệm kỳ hoặc đại hội"],
  ["form", "Dãy bắt đầu từ số khác 01", [[/^Số tiếp theo/u, "57"], [/^Lý do/u, "sổ giấy"]], "Bắt đầu từ số này"],
])("what is refused in %s «%s» stands there, and what was typed stays", async (role, name, fields, button) => {
  const user = await show("Quản trị", (_, init) => (init.method === "POST" ? no(409, "Đã có mục trùng tên.") : undefined));
  const at = within(await screen.findByRole(role, { name }));
  for (const [label, text] of fields) await user.type(at.getByLabelText(label), text);
  await user.click(at.getByRole("button", { name: button }));
  expect((await at.findByTestId("said-here")).textContent).toBe("Đã có mục trùng tên.");
  expect(screen.queryByTestId("register-said")).toBeNull();
  expect(at.getByLabelText<HTMLInputElement>(fields[0]?.[0] ?? /./u).value).toBe(fields[0]?.[1]);
});

it("shows a token once", async () => {
  const user = await show("Quản trị", (path, init) => (path === "/tokens" && init.method === "POST" ? [201, { id: "9", token: "tt_mot-lan" }] : undefined));
  const lan = (await screen.findByText("Lê Thị Lan")).closest("li") as HTMLElement;
  await user.click(within(lan).getByRole("button", { name: "Cấp mã truy cập" }));
  expect((await within(lan).findByTestId("new-token")).textContent).toBe("tt_mot-lan");
  await user.click(screen.getByRole("tab", { name: "Số" }));
  await user.click(screen.getByRole("tab", { name: "Quản trị" }));
  await screen.findByText("Lê Thị Lan");
  expect(screen.queryByText("tt_mot-lan")).toBeNull();
});

it("asks for another token where this one was taken back", async () => {
  await show("Nhập, xuất", () => undefined);
  register.own = () => no(401, "Cần mã truy cập còn hiệu lực.");
  await userEvent.click(await screen.findByTestId("export-xlsx"));
  expect((await screen.findByTestId("register-said")).textContent).toBe("Mã truy cập này không đúng, đã hết hạn hoặc đã bị thu hồi.");
  expect(screen.getByLabelText("Mã truy cập")).toBeTruthy();
});

it("shows that a long import goes on, and tells of each file only what is true of it", async () => {
  let goOn = (): void => {};
  let progress: object | null = null;
  let looks = 0;
  const user = await show("Nhập, xuất", async (path, init) => {
    if (path === "/import" && init.method === "GET") {
      looks += 1;
      return [200, { progress }];
    }
    if (!path.startsWith("/import")) return undefined;
    if (path.includes("apply")) await new Promise<void>((done) => { goOn = done; });
    return [200, { rows: 3, taken: 2, refused: [{ row: 3, why: "Không hiểu ngày «31/02/2026»." }], applied: path.includes("apply") }];
  });
  const chooser = screen.getByTestId<HTMLInputElement>("import-chooser");
  await user.upload(chooser, new File(["x"], "sổ.csv", { type: "text/csv" }));
  expect((await screen.findByTestId("import-said")).textContent).toBe("3 dòng: nhập được 2, không nhập được 1.");
  expect(screen.getByTestId("import-refused").textContent).toBe("Dòng 3: Không hiểu ngày «31/02/2026».");
  await user.click(screen.getByTestId("import-apply"));
  expect((await screen.findByRole("alertdialog", { hidden: true })).textContent).toContain("Nhập 2 dòng vào sổ, bỏ qua 1 dòng không nhập được?");
  await user.click(screen.getByTestId("go-on"));
  expect(screen.queryByRole("progressbar")).toBeNull();
  await waitFor(() => { expect(screen.getByRole("progressbar", { name: /^Đang nhập/u })).toBeTruthy(); }, { timeout: 5000 });
  expect(screen.getByTestId<HTMLButtonElement>("import-apply").disabled).toBe(true);
  // Nothing is written yet: nobody knows how far it is.
  expect([screen.getByRole("progressbar").getAttribute("aria-valuenow"), screen.queryByTestId("busy-progress")]).toEqual([null, null]);
  progress = { written: 12_000, rows: 100_000 };
  await waitFor(() => { expect(screen.getByTestId("busy-progress").textContent).toBe("Đã ghi 12.000 / 100.000 dòng."); }, { timeout: 5000 });
  expect(["aria-valuenow", "aria-valuetext"].map((name) => screen.getByRole("progressbar", { name: /^Đang nhập/u }).getAttribute(name))).toEqual(["0.12", "Đã ghi 12.000 / 100.000 dòng."]);
  // All written, or asked in vain: what was seen last stays until the answer comes.
  progress = null;
  const before = looks;
  await waitFor(() => { expect(looks).toBeGreaterThan(before + 1); }, { timeout: 10_000 });
  expect(screen.getByTestId("busy-progress").textContent).toBe("Đã ghi 12.000 / 100.000 dòng.");
  goOn();
  await waitFor(() => { expect(screen.getByTestId("import-said").textContent).toBe("Đã nhập 2 dòng; 1 dòng không nhập được."); });
  expect(screen.queryByRole("progressbar")).toBeNull();
  // Another file that cannot be read says nothing of the one before.
  register.own = (path) => (path.startsWith("/import") ? no(400, "Tệp không có dòng nào.") : undefined);
  await user.upload(chooser, new File([""], "trống.csv", { type: "text/csv" }));
  expect((await screen.findByTestId("said-here")).textContent).toBe("Tệp không có dòng nào.");
  expect(screen.queryByTestId("import-said")).toBeNull();
  expect(screen.getByText("trống.csv")).toBeTruthy();
});
