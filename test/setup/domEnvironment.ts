import { createRequire } from "node:module";
import type { TestEnvironment } from "jest-environment-jsdom";
import { keptStyles, type Properties } from "./keptStyles";
import { mayMatch, type Styled } from "./mayMatch";
import { quickStyles, type StyleRules } from "./quickStyles";

/**
 * jsdom as Jest knows it, that asks its engine of selectors only for those that an element can meet at all: how each
 * element is shown, all rules of the browser's own style and of Fluent's are compared, most of them for another tag or class.
 */
interface Selectors {
  matchesDontThrow: (element: Styled, selector: string | undefined) => boolean;
}

const load = createRequire(__filename);
const selectors = load("jsdom/lib/jsdom/living/helpers/selectors.js") as Selectors;
const { matchesDontThrow } = selectors;
selectors.matchesDontThrow = (element, selector) =>
  (selector === undefined || mayMatch(element, selector)) && matchesDontThrow(element, selector);

const { CSSStyleDeclaration } = load("cssstyle") as { CSSStyleDeclaration: new () => never };
const { parse } = load("rrweb-cssom") as { parse: (text: string) => never };
const ownSheet = parse(load("jsdom/lib/jsdom/browser/default-stylesheet.js") as string);
const styleRules = load("jsdom/lib/jsdom/living/helpers/style-rules.js") as StyleRules & Properties;
quickStyles(
  styleRules,
  ownSheet,
  () => new CSSStyleDeclaration(),
  (element, selector) => selectors.matchesDontThrow(element, selector),
);
const { implForWrapper } = load("jsdom/lib/jsdom/living/generated/utils.js") as {
  implForWrapper: (element: Element) => never;
};

const { default: JsdomEnvironment } = load("jest-environment-jsdom") as {
  default: typeof TestEnvironment;
}; // takes what is above as it is loaded

export default class PaneEnvironment extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.getComputedStyle = keptStyles(
      this.global.getComputedStyle.bind(this.global),
      implForWrapper,
      styleRules,
    );
  }
}
