import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";

// Fluent's MessageBar measures itself; jsdom has no ResizeObserver.
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = ResizeObserverStub;

// jsdom has no encoders of its own, which every browser has
Object.assign(globalThis, { TextDecoder, TextEncoder });
