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
