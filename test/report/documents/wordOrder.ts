/**
 * Order of children in WordprocessingML as the transitional schema of ECMA-376 part 1 has it (wml.xsd); only the elements that our
 * documents use have a list of their own, and an element that is in no list is a fault. `+`: it may stand several times.
 */
export const order: Readonly<Record<string, readonly string[]>> = {
  "w:document": ["w:body"],
  "w:body": ["w:p+|w:tbl+", "w:sectPr"],
  "w:ftr": ["w:p+|w:tbl+"],
  "w:p": ["w:pPr", "w:r+"],
  "w:pPr": [
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:widowControl",
    "w:numPr",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:jc",
    "w:textAlignment",
    "w:outlineLvl",
    "w:rPr",
  ],
  "w:r": ["w:rPr", "w:t+|w:br+|w:tab+|w:fldChar+|w:instrText+"],
  "w:rPr": [
    "w:rStyle",
    "w:rFonts",
    "w:b",
    "w:bCs",
    "w:i",
    "w:color",
    "w:spacing",
    "w:kern",
    "w:sz",
    "w:szCs",
    "w:highlight",
    "w:u",
    "w:lang",
  ],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr+"],
  "w:tblPr": [
    "w:tblStyle",
    "w:tblW",
    "w:jc",
    "w:tblInd",
    "w:tblBorders",
    "w:shd",
    "w:tblLayout",
    "w:tblCellMar",
    "w:tblLook",
  ],
  "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
  "w:tblGrid": ["w:gridCol+"],
  "w:tr": ["w:trPr", "w:tc+"],
  "w:trPr": ["w:cantSplit+|w:trHeight+|w:tblHeader+|w:jc+"],
  "w:tc": ["w:tcPr", "w:p+|w:tbl+"],
  "w:tcPr": ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap", "w:tcMar", "w:vAlign"],
  "w:sectPr": [
    "w:headerReference+|w:footerReference+",
    "w:pgSz",
    "w:pgMar",
    "w:pgNumType",
    "w:cols",
    "w:docGrid",
  ],
  "w:styles": ["w:docDefaults", "w:latentStyles", "w:style+"],
  "w:docDefaults": ["w:rPrDefault", "w:pPrDefault"],
  "w:rPrDefault": ["w:rPr"],
  "w:pPrDefault": ["w:pPr"],
  "w:style": ["w:name", "w:basedOn", "w:next", "w:uiPriority", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"],
  "w:fonts": ["w:font+"],
  "w:font": ["w:altName", "w:panose1", "w:charset", "w:family", "w:pitch"],
};

/** Elements without children. */
const leaf = /^w:(?:t|br|tab|fldChar|instrText|gridCol|[a-zA-Z0-9]+)$/;

/** Faults of a part: XML that is not well-formed, elements that are unknown, out of order or too many. */
export function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const text = xml.replace(/^<\?xml[^>]*\?>\s*/, "");
  const open: { name: string; children: string[] }[] = [];
  const close = (name: string, children: readonly string[]): void => {
    if (order[name]) faults.push(...disorder(name, children));
    else if (children.length > 0 || !leaf.test(name)) faults.push(`${name} is unknown`);
  };
  let at = 0;
  for (const tag of text.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = text.slice(at, tag.index);
    at = tag.index + tag[0].length;
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(between))
      faults.push(`text “${between.slice(0, 30)}”`);
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(between))
      faults.push("a character that XML forbids");
    if (between.trim() !== "" && !["w:t", "w:instrText"].includes(open.at(-1)?.name ?? ""))
      faults.push(`text in ${open.at(-1)?.name}`);
    const [, end, name = "", , alone] = tag;
    if (end) {
      const element = open.pop();
      if (element?.name !== name) faults.push(`</${name}> closes ${element?.name}`);
      else close(name, element.children);
      continue;
    }
    open.at(-1)?.children.push(name);
    if (alone) close(name, []);
    else open.push({ name, children: [] });
  }
  if (open.length > 0 || text.slice(at).trim() !== "") faults.push("the part does not end");
  return faults;
}

function disorder(parent: string, children: readonly string[]): string[] {
  const places = order[parent]!;
  const of = (child: string) =>
    places.findIndex((place) => place.split("|").some((name) => name.replace("+", "") === child));
  const faults: string[] = [];
  let last = -1;
  for (const child of children) {
    const place = of(child);
    if (place < 0) faults.push(`${parent} has no ${child}`);
    else if (place < last) faults.push(`${child} stands too late in ${parent}`);
    else if (place === last && !places[place]!.includes("+")) faults.push(`${parent} has ${child} twice`);
    else last = place;
  }
  if (parent === "w:tc" && children.at(-1) !== "w:p") faults.push("a cell does not end with a paragraph");
  return faults;
}
