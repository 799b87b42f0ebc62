import { createRequire } from "node:module";
import { mayMatch, type Styled } from "./mayMatch";

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

module.exports = load("jest-environment-jsdom") as unknown; // takes what is above as it is loaded
