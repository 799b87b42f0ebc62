import type { Block } from "../blocks";
import type { DocHeader } from "./header";
import type { Letter } from "./letters";
import { Story } from "./story";

/** Sizes of what stands beside each place in the lists of anchors and of texts (MS-DOC 2.9.253, 2.9.83). */
const anchorBytes = 26;
const textBytes = 22;
const shapeInText = 14;

export interface TextBoxes {
  /** Place of a letter in the page's text → content of the boxes that are anchored there. */
  readonly anchored: ReadonlyMap<number, readonly Block[]>;
  /** Content of boxes whose anchor is not known. */
  readonly others: readonly Block[];
}

/** The text boxes of a document, whose texts follow each other behind the page's own. */
export function readTextBoxes(header: DocHeader, letters: readonly Letter[]): TextBoxes {
  const anchors = new Map(
    entries(header.part("boxAnchors"), anchorBytes, 0).map(({ from, shape }) => [shape, from]),
  );
  const texts = entries(header.part("boxTexts"), textBytes, shapeInText);
  const anchored = new Map<number, Block[]>();
  const others: Block[] = [];
  let index = 0;
  const { from: first, to: last } = header.boxes;
  for (const { to, shape } of texts.length > 0 ? texts : [{ to: last - first, shape: 0 }]) {
    const story = new Story(header.data, true);
    for (; index < letters.length && letters[index]!.place < first + to; index++) story.add(letters[index]!);
    const blocks = story
      .done()
      .filter((block) => block.kind !== "paragraph" || block.text.trim() !== "" || block.struck);
    const anchor = anchors.get(shape);
    const own = anchor === undefined ? others : (anchored.get(anchor) ?? []);
    for (const block of blocks) own.push(block);
    if (anchor !== undefined) anchored.set(anchor, own);
  }
  return { anchored, others };
}

/** A list of places, one more than there are entries, and the number of a shape in each entry. */
function entries(plc: DataView, size: number, shapeAt: number) {
  const count = Math.max(0, Math.floor((plc.byteLength - 4) / (size + 4)));
  return Array.from({ length: count }, (_, i) => ({
    from: plc.getUint32(i * 4, true),
    to: plc.getUint32(i * 4 + 4, true),
    shape: plc.getInt32((count + 1) * 4 + i * size + shapeAt, true),
  }));
}
