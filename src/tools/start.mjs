// npm start: builds the workbench where it is missing or older than its sources, and serves it to this machine, with the
// register of numbers embedded. The page works at once; the register opens behind it.
import { dirname } from "node:path";
import { bundled } from "../cli/bundle.mjs";
import { buildWorkbench, page } from "./build-workbench.mjs";

if (!buildWorkbench()) process.exit(1);

process.env.THE_THUC_LOG ??= "silent";
const { start } = await import(await bundled("src/server/main.ts"));
const options = { local: true, assets: dirname(page) };
let started = await start(options);
// A busy port is no reason to stop: any free one will do, and the address is printed.
if (typeof started === "string") started = await start({ ...options, port: "0" });
if (typeof started === "string") {
  console.error(started);
  process.exit(1);
}
console.log(`Thể Thức: ${started.url}  (Ctrl+C để dừng)`);
const why = await started.opened;
console.log(why === undefined ? "Sổ đăng ký văn bản đi đã mở." : `Trang vẫn dùng được; sổ đăng ký chưa mở: ${why}`);
