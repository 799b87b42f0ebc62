/** What of an element of jsdom a selector's tag and classes are compared with. */
export interface Styled {
  readonly _localName: string;
  getAttributeNS(namespace: null, name: string): string | null;
}

/** What the last part of a selector asks for, `null` where that is no tag or class. */
export interface Asked {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

const parsed = new Map<string, readonly Asked[]>();
const classesOf = new Map<string, ReadonlySet<string>>();

/** Tag and classes of the last part of each alternative: "ul > .a:hover, b" → li.a and b; what stands in quotes or brackets may ask for more. */
function parse(selector: string): readonly Asked[] {
  let plain = selector.toLowerCase().replace(/"[^"]*"|'[^']*'/g, "");
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, "");
  if (/[\\()'"|]/.test(plain)) return [{ tag: undefined, classes: [] }];
  return plain.split(",").map((each) => {
    const last = /[^\s>+~]*$/.exec(each.trim())![0].replace(/\[[^\]]*\]/g, "");
    return {
      tag: /^[a-z][\w-]*/.exec(last)?.[0],
      classes: [...last.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!),
    };
  });
}

function remembered<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = make(text);
  known.set(text, made);
  return made;
}

/** What the last part of each alternative of a selector asks for. */
export const asksFor = (selector: string): readonly Asked[] => remembered(parsed, selector, parse);

export const classesIn = (element: Styled): ReadonlySet<string> =>
  remembered(
    classesOf,
    element.getAttributeNS(null, "class") ?? "",
    (text) => new Set(text.toLowerCase().split(/\s+/)),
  );

/** A selector that asks for a tag and classes only. */
const plain = /^(?:[a-z][a-z\d]*)?(?:\.[a-z_][\w-]*)*$/i;
const plainly = new Map<string, readonly Asked[] | null>();

/** What each alternative of a plain selector asks for, letter by letter; null of another selector. */
function parsePlain(selector: string): readonly Asked[] | null {
  const alternatives = selector.split(",").map((each) => each.trim());
  if (!alternatives.every((each) => each !== "" && plain.test(each))) return null;
  const asked = alternatives.map((each) => each.split("."));
  if (asked.some(([tag]) => tag !== tag!.toLowerCase())) return null;
  return asked.map(([tag, ...classes]) => ({ tag: tag === "" ? undefined : tag, classes }));
}

/** Whether an element meets a selector that asks for a tag and classes only; undefined where it asks for more. */
export function meets(element: Styled, selector: string): boolean | undefined {
  const asked = remembered(plainly, selector, parsePlain);
  if (!asked) return undefined;
  const classes = (element.getAttributeNS(null, "class") ?? "").split(/\s+/);
  return asked.some(
    ({ tag, classes: all }) =>
      (tag === undefined || tag === element._localName) && all.every((name) => classes.includes(name)),
  );
}

/** Whether an element can meet a selector by its tag and its classes; where not, it does not meet it. */
export function mayMatch(element: Styled, selector: string): boolean {
  let classes: ReadonlySet<string> | undefined;
  return asksFor(selector).some((each) => {
    if (each.tag !== undefined && each.tag !== element._localName.toLowerCase()) return false;
    if (each.classes.length === 0) return true;
    classes ??= classesIn(element);
    return each.classes.every((name) => classes!.has(name));
  });
}
