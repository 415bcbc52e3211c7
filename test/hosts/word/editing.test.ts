import { applyEdits } from "../../../src/document/apply";
import type { Edit } from "../../../src/document/edits";
import { openDocuments } from "../../../src/document/open";
import { createChecker } from "../../../src/engine/check";
import { planFixes } from "../../../src/engine/plan";
import { startSession } from "../../../src/engine/session";
import { createWordHost } from "../../../src/hosts/word";
import { rules } from "../../../src/rules/index";
import { party } from "../../support/builder/party";
import { startWord } from "../../host/start";

const docx = party({ referenceNumber: "Số 5-NQ/TU" }) as Uint8Array;
const checker = createChecker({ rules });
const on = "2026-11-20";

it("reads, fixes, undoes", async () => {
  const word = startWord("ltsc2021", docx);
  const host = await createWordHost();
  const snapshot = await host.read();
  const session = startSession(checker, snapshot.input, { on });
  const before = word.texts();
  const edits: Edit[] = session.reports.flatMap((r) => planFixes(r, {}).changes).flatMap((c) => c.edits);
  console.log(session.reports.map((r) => [r.document.kind, r.findings.length]), edits.length, JSON.stringify(edits).slice(0, 400));
  const expected = applyEdits(session.opened, edits);
  const outcomes = await host.apply(edits, "sửa");
  console.log(outcomes, expected.outcomes, word.log, word.batches, word.surprises);
  const after = openDocuments(word.save());
  console.log(after.documents[0]?.paragraphs.slice(0, 6).map((p) => p.text));
  expect(await host.undo()).toBe(true);
  expect(word.texts()).toEqual(before);
  await host.close();
});
