// Draws assets/icons/*.svg as PNG in every size that Office asks for. Needs a Chrome: CHROMIUM=<path>, or an installed one.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Sizes that the ribbon, the pane and the catalogue show. Source: «Design icons for your add-in» of the Office add-ins documentation. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const folder = "assets/icons";

async function draw() {
  const named = process.env["CHROMIUM"];
  const browser = await chromium.launch(named ? { executablePath: named, args: ["--no-sandbox"] } : { channel: "chrome" });
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".svg"))) {
    const svg = readFileSync(join(folder, file), "utf8");
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(folder, `${file.slice(0, -4)}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

if (process.argv[1]?.endsWith("draw-icons.mjs")) await draw();
