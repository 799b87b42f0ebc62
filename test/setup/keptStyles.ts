import type { ShownElement, Style, StyleRules } from "./quickStyles";

type Computed = (element: Element, pseudo?: string | null) => CSSStyleDeclaration;

/** What jsdom knows of properties: which of them an element has from the one around it. */
export interface Properties {
  readonly propertiesWithResolvedValueImplemented: Readonly<Record<string, { readonly inherited: boolean }>>;
}

/** A value by two things, both of which may go. */
class ByTwo<T extends object> {
  private readonly known = new WeakMap<object, WeakMap<object, T>>();

  get(one: object, two: object, make: () => T): T {
    const byOne = this.known.get(one) ?? new WeakMap<object, T>();
    this.known.set(one, byOne);
    const value = byOne.get(two) ?? make();
    byOne.set(two, value);
    return value;
  }
}

/** What elements hand down to those in them: the same thing stands for the same values of all that is inherited. */
function handedDown({ getDeclarationForElement, ...known }: StyleRules & Properties) {
  const inherited = Object.entries(known.propertiesWithResolvedValueImplemented)
    .filter(([, property]) => property.inherited)
    .map(([name]) => name);
  const says = new WeakMap<Style, boolean>();
  const saysAny = (style: Style): boolean => {
    const is = says.get(style) ?? inherited.some((name) => style.getPropertyValue(name) !== "");
    says.set(style, is);
    return is;
  };
  const own = new ByTwo<object>();
  const now = new WeakMap<object, WeakMap<ShownElement, object>>();
  const nothing = {};
  return function by(element: ShownElement | null): object {
    if (!element) return nothing;
    const style = getDeclarationForElement(element);
    const cache = element._ownerDocument._styleCache!;
    const kept = now.get(cache) ?? new WeakMap<ShownElement, object>();
    now.set(cache, kept);
    const before = kept.get(element);
    if (before) return before;
    const around = by(element.parentElement);
    const down = saysAny(style) ? own.get(style, around, () => ({})) : around;
    kept.set(element, down);
    return down;
  };
}

/**
 * How an element in the page is shown, worked out once for all elements with the same style in surroundings that hand the
 * same down, and looked for once until something in the page changes; nobody writes to it.
 */
export function keptStyles(
  computed: Computed,
  recordOf: (element: Element) => ShownElement,
  rules: StyleRules & Properties,
): Computed {
  const kept = new WeakMap<object, WeakMap<Element, CSSStyleDeclaration>>();
  const alike = new ByTwo<CSSStyleDeclaration>();
  const down = handedDown(rules);
  return (element, pseudo) => {
    if (pseudo || !element?.isConnected) return computed(element, pseudo);
    const record = recordOf(element);
    const { _ownerDocument: document } = record;
    const before = document._styleCache && kept.get(document._styleCache)?.get(element);
    if (before) return before;
    const around = down(record.parentElement);
    const style = alike.get(rules.getDeclarationForElement(record), around, () => computed(element));
    if (!kept.has(document._styleCache!)) kept.set(document._styleCache!, new WeakMap());
    kept.get(document._styleCache!)!.set(element, style);
    return style;
  };
}
