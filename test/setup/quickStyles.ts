import { asksFor, classesIn, meets, type Styled } from "./mayMatch";

/** What is used of jsdom's own records of rules, sheets, styles and elements. */
export interface Style {
  readonly length: number;
  readonly [index: number]: string;
  getPropertyValue(property: string): string;
  getPropertyPriority(property: string): string;
  setProperty(property: string, value: string, priority?: string): void;
  removeProperty(property: string): string;
}
interface Rule {
  readonly selectorText?: string;
  readonly style: Style;
  readonly media?: ArrayLike<string>;
  readonly cssRules: readonly Rule[];
}
interface Sheet {
  readonly cssRules: readonly Rule[];
}
export interface ShownElement extends Styled {
  readonly style: Style;
  readonly parentElement: ShownElement | null;
  readonly _ownerDocument: {
    _styleCache: WeakMap<object, Style> | null;
    readonly styleSheets: { readonly _list: readonly Sheet[] };
  };
}
export interface StyleRules {
  getDeclarationForElement(element: ShownElement): Style;
}

/** A rule that may be for an element, and whether it is for sure. */
interface Candidate {
  readonly rule: Rule;
  readonly sure: boolean;
}

/** The rules of a sheet, and which of them can be for a class, for a tag, or for anything. */
interface Index {
  readonly rules: readonly Rule[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly forAny: readonly number[];
  /** Those for elements that were looked at, by tag and classes. */
  readonly found: Map<string, readonly Candidate[]>;
}

/** The rules that hold on a screen, in their order. */
function onScreen({ cssRules }: Sheet): readonly Rule[] {
  const isPlain = cssRules.every(({ media }) => !media);
  if (isPlain) return cssRules;
  return cssRules.flatMap((rule) => {
    if (!rule.media) return [rule];
    return Array.from(rule.media).includes("screen") ? rule.cssRules : [];
  });
}

function indexOf(rules: readonly Rule[]): Index {
  const byName = new Map<string, number[]>();
  const forAny: number[] = [];
  rules.forEach(({ selectorText }, at) => {
    const asked = selectorText === undefined ? [] : asksFor(selectorText);
    const names = asked.map(({ tag, classes: [first] }) => (first === undefined ? tag : `.${first}`));
    if (asked.length === 0 || names.includes(undefined)) return void forAny.push(at);
    for (const name of new Set(names)) {
      const list = byName.get(name!);
      if (list) list.push(at);
      else byName.set(name!, [at]);
    }
  });
  return { rules, byName, forAny, found: new Map() };
}

interface Known extends Index {
  /** How many rules the sheet had, and its last one. */
  readonly count: number;
  readonly end: Rule | undefined;
  /** What was kept of styles when all its rules were looked at. */
  seenIn: object;
}
const indices = new WeakMap<Sheet, Known>();

/** The index of a sheet as it is now: rules may have come or gone. All are looked at anew whenever something has changed in the page. */
function indexed(sheet: Sheet, kept: object): Index {
  const known = indices.get(sheet);
  const count = sheet.cssRules.length;
  const end = sheet.cssRules[count - 1];
  if (known?.count === count && known.end === end) {
    if (known.seenIn === kept) return known;
    const rules = onScreen(sheet);
    if (known.rules.length === rules.length && known.rules.every((rule, at) => rule === rules[at])) {
      known.seenIn = kept;
      return known;
    }
  }
  const made = { ...indexOf([...onScreen(sheet)]), count, end, seenIn: kept };
  indices.set(sheet, made);
  return made;
}

/** What of a sheet can be for an element, in the sheet's order. */
function candidates(element: ShownElement, index: Index): readonly Candidate[] {
  const key = `${element._localName} ${element.getAttributeNS(null, "class") ?? ""}`;
  const known = index.found.get(key);
  if (known) return known;
  const made = mayBeFor(element, index).flatMap((rule) => {
    const { selectorText } = rule;
    const sure = selectorText === undefined ? undefined : meets(element, selectorText);
    return sure === false ? [] : [{ rule, sure: sure === true }];
  });
  index.found.set(key, made);
  return made;
}

function mayBeFor(element: ShownElement, { rules, byName, forAny }: Index): readonly Rule[] {
  const found = new Set(forAny);
  const add = (name: string): void => byName.get(name)?.forEach((at) => found.add(at));
  if (byName.size > 0) {
    add(element._localName.toLowerCase());
    for (const name of classesIn(element)) add(`.${name}`);
  }
  return [...found].sort((a, b) => a - b).map((at) => rules[at]!);
}

/** As jsdom does it. */
function take(into: Style, from: Style): void {
  for (const property of Array.from(from)) {
    const value = from.getPropertyValue(property);
    if (value === "unset") into.removeProperty(property);
    else into.setProperty(property, value, from.getPropertyPriority(property));
  }
}

/**
 * Has jsdom look for the rules of an element's style among those for its tag and its classes, not among all rules of the
 * page, and make the style of elements with the same rules once: rules come and go, and none changes. `ownSheet` is what the
 * browser itself shows, `matches` is jsdom's own.
 */
export function quickStyles(
  styleRules: StyleRules,
  ownSheet: Sheet,
  newStyle: () => Style,
  matches: (element: ShownElement, selector: string | undefined) => boolean,
): void {
  const alike = new WeakMap<object, Map<string, Style>>();
  const numbers = new WeakMap<Rule, number>();
  let last = 0;
  const numberOf = (rule: Rule): number => {
    if (!numbers.has(rule)) numbers.set(rule, ++last);
    return numbers.get(rule)!;
  };
  styleRules.getDeclarationForElement = (element) => {
    const document = element._ownerDocument;
    const known = (document._styleCache ??= new WeakMap<object, Style>());
    const before = known.get(element);
    if (before) return before;
    const rules = [ownSheet, ...document.styleSheets._list].flatMap((sheet) =>
      candidates(element, indexed(sheet, known))
        .filter(({ rule, sure }) => sure || matches(element, rule.selectorText))
        .map(({ rule }) => rule),
    );
    const shared = alike.get(document) ?? new Map<string, Style>();
    alike.set(document, shared);
    const inline = element.getAttributeNS(null, "style") !== null;
    const key = rules.map(numberOf).join();
    let style = inline ? undefined : shared.get(key);
    if (!style) {
      style = newStyle();
      for (const rule of rules) take(style, rule.style);
      if (inline) take(style, element.style);
      else shared.set(key, style);
    }
    known.set(element, style);
    return style;
  };
}
