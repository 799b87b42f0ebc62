import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { configure, getConfig } from "@testing-library/react";

/** What the library knows while it waits for something. */
interface Waiting {
  readonly _disableExpensiveErrorDiagnostics?: boolean;
}

// what is waited for comes; how soon, the machine decides, and on a busy one neither a second nor twenty are enough
configure({ asyncUtilTimeout: 120_000 });

// What is waited for is looked for at each change of the page, and each time that it was not there yet the whole page was
// written down for the message. The library adds the page to the message when the waiting ends in vain, so that says all.
const { getElementError } = getConfig();
configure({
  getElementError(message, container) {
    const waiting = (getConfig() as Waiting)._disableExpensiveErrorDiagnostics;
    if (!waiting || message === null) return getElementError(message, container);
    const error = new Error(message);
    error.name = "TestingLibraryElementError";
    return error;
  },
});

// Fluent's MessageBar measures itself; jsdom has no ResizeObserver.
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = ResizeObserverStub;

// jsdom has no encoders of its own, which every browser has
Object.assign(globalThis, { TextDecoder, TextEncoder });

/**
 * A rule all of whose declarations say how a thing looks, not whether it is there or can be clicked:
 * ".f1a{color:red;}", but not ".f1b{display:none;}", and not the names that a theme declares.
 */
const looksOnly =
  /^[^{}@]*\{(?:(?!--)[a-z-]*(?:color|background|border|padding|margin|font|line-height|text|shadow|outline|transition|animation|gap|align|justify|flex|grid|cursor|fill|radius|width|height|z-index|box-sizing|appearance|transform)[\w-]*:[^;{}]*;?)+\}$/;

// jsdom matches each rule with each element whenever a role is looked for: half of these tests' time.
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number): number {
  return looksOnly.test(rule) ? this.cssRules.length : insertRule.call(this, rule, index);
};
