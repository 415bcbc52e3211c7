import { createGatherer, messagesOf } from "../../src/engine/in-pieces";
import type { Request } from "../../src/engine/worker";
import fc from "../support/properties";

const request = (input: unknown): Request => ({ id: 7, job: "check", ask: { input, on: "2026-11-22" } as Request["ask"] });

it("comes out of the worker's door as it went in, however it is cut", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constant("Số 05-NQ/TU 𠮷")), { maxLength: 6 }), fc.integer({ min: 1, max: 7 }), (texts, length) => {
    const gather = createGatherer();
    for (const text of texts) {
      const messages = messagesOf(request(text), length);
      expect(messages.every((message) => !("piece" in message) || message.piece.length <= length)).toBe(true);
      // As a worker gets it: copied.
      const come = messages.map((message) => gather(structuredClone(message)));
      expect(come.at(-1)).toEqual(request(text));
      expect(come.slice(0, -1).every((one) => one === null)).toBe(true);
    }
  }));
});
it("cuts neither a file's bytes nor what has no document", () => {
  const bytes = request(new Uint8Array(9));
  expect(messagesOf(bytes, 2)).toEqual([bytes]);
  const rules: Request = { id: 1, job: "rules", ask: {} };
  expect(messagesOf(rules, 2)).toEqual([rules]);
});
