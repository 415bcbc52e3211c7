import { configure } from "@testing-library/react";
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { toHaveNoViolations } from "jest-axe";

expect.extend(toHaveNoViolations);

// What browsers have and jsdom lacks; Fluent UI and our own code ask for it.
class ResizeObserverStub implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: globalThis.ResizeObserver ?? ResizeObserverStub, TextEncoder, TextDecoder });
Element.prototype.scrollIntoView ??= () => {};
Blob.prototype.text ??= function text(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(String(reader.result)); };
    reader.onerror = () => { reject(reader.error ?? new Error("not read")); };
    reader.readAsText(this);
  });
};

// Parts of the screen are fetched when first wanted; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 15_000 });
