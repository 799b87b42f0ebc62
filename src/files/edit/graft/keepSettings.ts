import { insertInOrder } from "../sheet/sheetOrder";
import { childNamed, childrenNamed, prefixOf, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** What somebody may have set on a sheet of ours, which a plan says nothing of. */
const kept = ["sheetProtection", "protectedRanges", "conditionalFormatting", "dataValidations", "extLst"];

/** The element as it stands, with the namespaces that the root of its part declares: it can stand in any part. */
export function carried(part: XmlPart, element: SourceElement): string {
  const declared = (each: SourceElement): Map<string, string> =>
    new Map(
      [
        ...part.text
          .slice(each.start, each.openEnd)
          .matchAll(/\s(xmlns(?::[^\s=]+)?)\s*=\s*("[^"]*"|'[^']*')/g),
      ].map(([, name, value]) => [name!, value!]),
    );
  const own = declared(element);
  const missing = [...declared(part.root)]
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => ` ${name}=${value}`);
  const nameEnd = 1 + element.name.length;
  const source = part.source(element);
  return source.slice(0, nameEnd) + missing.join("") + source.slice(nameEnd);
}

/**
 * Takes over from a sheet into the one written in its place what is not ours: the name by which macros know it, the
 * colour of its tab, its protection with the password's hash, conditional formats and drop-downs.
 */
export function keepSettings(before: XmlPart, after: XmlPart): void {
  for (const local of kept) {
    if (childNamed(after.root, local)) continue;
    const elements = childrenNamed(before.root, local);
    if (elements.length > 0)
      insertInOrder(after, local, elements.map((each) => carried(before, each)).join(""));
  }
  keepOtherEntries(before, after);
  keepProperties(before, after);
  const view = (part: XmlPart) => childNamed(childNamed(part.root, "sheetViews"), "sheetView");
  const [old, fresh] = [view(before), view(after)];
  if (!old || !fresh) return;
  for (const name of ["tabSelected", "zoomScale", "zoomScaleNormal"]) {
    const value = before.attribute(old, name);
    if (value !== null) after.setAttribute(fresh, name, value);
  }
}

/** Where both sheets have drop-downs, those of the old one that stand in no column of the new one's are somebody's own. */
function keepOtherEntries(before: XmlPart, after: XmlPart): void {
  const lists = (part: XmlPart): SourceElement | undefined =>
    childNamed(part.root, "dataValidations") ?? undefined;
  const [old, fresh] = [lists(before), lists(after)];
  if (!old || !fresh) return;
  const columnsOf = (part: XmlPart, each: SourceElement): string[] =>
    (part.attribute(each, "sqref") ?? "").match(/[A-Z]+(?=\d)/g) ?? [];
  const ours = childrenNamed(fresh, "dataValidation");
  const taken = new Set(ours.flatMap((each) => columnsOf(after, each)));
  const others = childrenNamed(old, "dataValidation").filter((each) =>
    columnsOf(before, each).every((column) => !taken.has(column)),
  );
  if (others.length === 0) return;
  after.setAttribute(fresh, "count", String(ours.length + others.length));
  after.insertAfter(ours.at(-1)!, others.map((each) => carried(before, each)).join(""));
}

function keepProperties(before: XmlPart, after: XmlPart): void {
  const old = childNamed(before.root, "sheetPr");
  if (!old) return;
  const codeName = before.attribute(old, "codeName");
  const colour = childNamed(old, "tabColor");
  const fresh = childNamed(after.root, "sheetPr");
  const prefix = prefixOf(after.root);
  if (!fresh) {
    const attribute = codeName === null ? "" : ` codeName="${codeName}"`;
    const inner = colour ? carried(before, colour) : "";
    if (attribute + inner)
      insertInOrder(after, "sheetPr", `<${prefix}sheetPr${attribute}>${inner}</${prefix}sheetPr>`);
    return;
  }
  if (codeName !== null) after.setAttribute(fresh, "codeName", codeName);
  if (!colour || childNamed(fresh, "tabColor")) return;
  if (fresh.children[0]) after.insertBefore(fresh.children[0], carried(before, colour));
  else after.setContent(fresh, carried(before, colour));
}
