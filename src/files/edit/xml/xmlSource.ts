/** An element and where it stands in the text of its part. */
export interface SourceElement {
  /** As written, with its prefix: "x:row". */
  readonly name: string;
  /** Without the prefix: "row". */
  readonly local: string;
  readonly parent: SourceElement | null;
  readonly children: SourceElement[];
  /** Of its "<". */
  readonly start: number;
  /** Behind the ">" of its first tag. */
  readonly openEnd: number;
  /** Of its "</"; `openEnd` for <a/>. */
  closeStart: number;
  /** Behind its last ">". */
  end: number;
}

const token =
  /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|[?!][^>]*|(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** The root of an XML document with the place of each element. Throws where elements do not nest. */
export function parseSource(xml: string): SourceElement {
  let root: SourceElement | null = null;
  let open: SourceElement | null = null;
  for (const match of xml.matchAll(token)) {
    const name = match[2];
    if (name === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (match[1]) {
      if (open?.name !== name) throw new Error("XML does not nest");
      open.closeStart = start;
      open.end = end;
      open = open.parent;
      continue;
    }
    const local = name.slice(name.indexOf(":") + 1);
    const element: SourceElement = {
      name,
      local,
      parent: open,
      children: [],
      start,
      openEnd: end,
      closeStart: end,
      end,
    };
    if (open) open.children.push(element);
    else if (root) throw new Error("XML has two roots");
    else root = element;
    if (xml[end - 2] !== "/") open = element;
  }
  if (!root || open) throw new Error("XML does not nest");
  return root;
}

export function childNamed(element: SourceElement | undefined, local: string): SourceElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenNamed(element: SourceElement | undefined, local: string): SourceElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** An element and all below it, in the document's order. */
export function* walk(element: SourceElement): Generator<SourceElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** The prefix of an element with its colon, "" where it has none: "x:" of <x:row>. */
export function prefixOf(element: SourceElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
