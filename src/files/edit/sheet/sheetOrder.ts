import type { SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** The order of the elements of a worksheet (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const order = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges".split(
    " ",
  ),
  ..."scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr".split(" "),
  ..."conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter".split(
    " ",
  ),
  ..."rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing".split(
    " ",
  ),
  ..."legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst".split(
    " ",
  ),
];

/** Puts an element where the schema wants it among the children of a worksheet. */
export function insertInOrder(part: XmlPart, local: string, xml: string): void {
  const place = order.indexOf(local);
  const behind = part.root.children.find((child: SourceElement) => order.indexOf(child.local) > place);
  if (behind) part.insertBefore(behind, xml);
  else part.append(part.root, xml);
}
