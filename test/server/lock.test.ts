import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMounts, whyNotThere } from "../../src/server/store/folder";
import { FolderRefused, lockFolder } from "../../src/server/store/lock";
import { makeOffice } from "./support/office";
import { freshPglite, startServer } from "./support/server";

jest.setTimeout(300_000);
const folder = mkdtempSync(join(tmpdir(), "the-thuc-lock-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const whySaid = (work: Promise<unknown>): Promise<string> => work.then(() => "held", (error: unknown) => (error instanceof FolderRefused ? error.message : String(error)));

describe("one owner of a folder", () => {
  it("refuses a second, by another path too, and lets go", async () => {
    const path = join(folder, "one");
    const link = join(folder, "link-to-one");
    const lock = await lockFolder(path);
    symlinkSync(path, link);
    expect(await whySaid(lockFolder(path))).toContain(`tiến trình ${process.pid}`);
    expect(await whySaid(lockFolder(link))).toContain("đang do một tiến trình khác giữ");
    await lock.release();
    await (await lockFolder(link)).release();
  });

  it("believes the system and not the file: a stale owner's record holds nobody off", async () => {
    const path = join(folder, "stale");
    mkdirSync(path);
    writeFileSync(join(path, "owner.json"), JSON.stringify({ pid: process.pid, since: "2026-01-01T00:00:00Z" }));
    writeFileSync(join(path, "lock"), "");
    await (await lockFolder(path)).release();
  });

  it("refuses a folder that a program synchronises, by its mark", async () => {
    const path = join(folder, "shared", "register");
    mkdirSync(path, { recursive: true });
    mkdirSync(join(folder, "shared", ".stfolder"));
    expect(await whySaid(lockFolder(path))).toContain("đồng bộ");
  });

  it("of two servers the second is refused, also after kill -9 of the first and its restart; two hundred numbers from each would-be owner, none twice", async () => {
    const data = await freshPglite(join(folder, "two"));
    let first = await startServer({ data });
    const office = await makeOffice(first, "Một");
    const token = office.drafter;
    const second = await startServer({ data, ready: false });
    for (let waited = 0; !second.output().includes("chưa mở được") && waited < 600; waited += 1) await new Promise((done) => setTimeout(done, 100));
    expect(second.output()).toContain("đang do một tiến trình khác giữ");
    const ask = (from: typeof first, key: string) => from.call("POST", "/api/v1/entries", { token, key, body: { issuer: office.committee, documentType: "decision", issueDate: "2026-06-01" } });
    const [mine, theirs] = await Promise.all([first, second].map((from, index) => Promise.all(Array.from({ length: 200 }, (_, each) => ask(from, `from-${index}-${each}`)))));
    expect(new Set(theirs?.map(({ status }) => status))).toEqual(new Set([503]));
    expect(mine?.map(({ json }) => Number(json.entry.serial)).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    await second.stop();

    await first.stop("SIGKILL");
    first = await startServer({ data });
    const again = await ask(first, "from-0-0");
    expect(again.json.repeated).toBe(true);
    expect((await ask(first, "after-the-kill")).json.entry.serial).toBe(201);
    expect((await first.call("GET", "/api/v1/operator/verify", { token: first.operatorToken() })).json.problems).toEqual([]);
    expect(await first.stop()).toBe(0);
  });
});

describe("where a register may lie", () => {
  const mounts = readMounts([
    "/dev/sda1 / ext4 rw 0 0", "server:/x /mnt/nfs nfs4 rw 0 0", "//server/x /mnt/cifs cifs rw 0 0", "me@host:/ /mnt/ssh fuse.sshfs rw 0 0", "C:\\134 /mnt/c 9p rw,aname=drvfs;path=C:\\134 0 0",
    "/dev/sdb1 /mnt/usb fuseblk rw 0 0", "x /mnt/with\\040blank nfs rw 0 0", "none / 9p rw,trans=virtio 0 0", "/dev/sdc1 /mnt/nfs/local ext4 rw 0 0",
  ].join("\n"));
  it.each([
    ["/mnt/nfs/a", "nfs4"], ["/mnt/cifs/a", "cifs"], ["/mnt/ssh", "sshfs"], ["/mnt/c/Users/a", "9p"], ["/mnt/with blank/a", "nfs"], ["\\\\server\\share\\a", "trên mạng"],
    ["C:\\Users\\a\\OneDrive\\so", "OneDrive"], ["C:\\Users\\a\\OneDrive - Tinh uy\\so", "OneDrive"], ["/home/a/Dropbox/so", "Dropbox"], ["/Users/a/Google Drive/so", "Google Drive"],
    ["/Users/a/Library/CloudStorage/x/so", "đồng bộ"], ["/Users/a/Library/Mobile Documents/so", "iCloud"], ["/home/a/Nextcloud/so", "đồng bộ"],
  ])("not %s", (path, why) => expect(whyNotThere(path, mounts)).toContain(why));
  it.each(["/home/a/so", "/mnt/usb/so", "C:\\ProgramData\\the-thuc", "/mnt/nfs2/a", "/home/a/onedrive-backup", "/mnt/nfs/local/a", "/srv/dropboxes/a"])("but %s", (path) => expect(whyNotThere(path, mounts)).toBeUndefined());
});

it("the lock falls with the process that holds it", async () => {
  const path = join(folder, "falls");
  const holder: ChildProcess = spawn(process.execPath, ["src/tools/run.mjs", "test/server/support/hold-lock.ts", path], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((done, failed) => {
    holder.stdout?.once("data", () => done());
    holder.once("exit", () => failed(new Error("the holder ended")));
  });
  expect(await whySaid(lockFolder(path))).toContain(`tiến trình ${holder.pid}`);
  const gone = new Promise((done) => holder.once("exit", done));
  holder.kill("SIGKILL");
  await gone;
  await (await lockFolder(path)).release();
});
