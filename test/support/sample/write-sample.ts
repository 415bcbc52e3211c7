import { mkdirSync, writeFileSync } from "node:fs";
import { planWithFaults } from "./plan-with-faults";

// node src/tools/run.mjs test/support/sample/write-sample.ts
mkdirSync("assets/sample", { recursive: true });
writeFileSync("assets/sample/ke-hoach-mau.docx", planWithFaults());
