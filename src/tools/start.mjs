// npm start: builds the workbench where it is missing or older than its sources, and serves it to this machine.
import { dirname } from "node:path";
import { bundled } from "../cli/launch.mjs";
import { buildWorkbench, page } from "./build-workbench.mjs";

if (!buildWorkbench()) process.exit(1);

const { serveFolder } = await import(await bundled("src/tools/static-server.ts"));
const port = Number(process.env.PORT ?? 3000);
// A busy port is no reason to stop: any free one will do, and the address is printed.
const { url } = await serveFolder(dirname(page), port).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  return serveFolder(dirname(page), 0);
});
console.log(`Thể Thức: ${url}  (Ctrl+C để dừng)`);
