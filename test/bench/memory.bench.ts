import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { longDocument } from "./long-document";

// A process of its own, so that the peak is one check's and not the sum of a whole run.
const file = longDocument(300);
(globalThis as { gc?: () => void }).gc?.();
const before = process.memoryUsage.rss();
const session = startSession(createChecker({ rules }), file, { on: "2026-11-22" });
console.log(`300 pages: ${(before / 1048576).toFixed(0)} MB before the check, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (budget 300 MB), ${session.reports.length} document.`);
