import { createWordHost } from "../../src/hosts/word";
import { safeFindings } from "../host/fix-all";
import { startWord } from "../host/start";
import { resolution } from "../support/builder/content";
import { party } from "../support/builder/party";
import { ms, row } from "./measure";

/** What the add-in asks of Word, and what its own share of the work takes; Word's is nobody's to measure here. */
async function trips(paragraphs: number): Promise<void> {
  const body = Array.from({ length: paragraphs }, (_one, i) => ({ is: "body" as const, text: `Đoạn thứ ${i + 1} của văn bản nói về việc nâng cao chất lượng sinh hoạt chi bộ, gắn công tác kiểm tra với nhiệm vụ chính trị.` }));
  const docx = party({ body: [...resolution.body, ...body], referenceNumber: "Số 5-NQ/TU", format: { body: { alignment: "left", line: 18, lineRule: "auto" } } }) as Uint8Array;
  const word = startWord("ltsc2021", docx);
  const host = await createWordHost();
  await host.read();
  const read = word.batches;
  const edits = safeFindings(docx).flatMap((one) => one.edits);
  const start = performance.now();
  await host.apply(edits, "sửa tất cả");
  const took = performance.now() - start;
  const fixed = word.batches - read;
  await host.undo();
  row(`${paragraphs} paragraphs, ${edits.length} edits`, String(read), String(fixed), String(word.batches - read - fixed), ms(took));
  await host.close();
}

console.log("Round trips to Word LTSC 2021 (test host); the last column is host and test host together:");
row("document", "check", "fix all", "undo", "fix all");
for (const paragraphs of [10, 100, 1000]) await trips(paragraphs);
