import type { SheetsRead } from "../../note";
import type { Block } from "../blocks";
import { toSheet } from "../layout";
import { readHeader } from "./header";
import { lettersOf } from "./letters";
import type { Letter } from "./letters";
import { Story } from "./story";
import { readTextBoxes } from "./textBoxes";

/**
 * A document of Word 97–2003, or of WPS Writer (.wps), as one sheet like that of a .docx. `stream` gives the streams of
 * its container by name. Throws FileError: oldWord for Word 95 and older, encrypted, damaged.
 */
export function readDoc(stream: (name: string) => Uint8Array | undefined): SheetsRead {
  const header = readHeader(stream);
  const page: Letter[] = [];
  const overPage: Letter[] = [];
  for (const letter of lettersOf(header)) {
    if (letter.place < header.length) page.push(letter);
    else if (letter.place >= header.boxes.from && letter.place < header.boxes.to) overPage.push(letter);
  }
  const { anchored, others } = readTextBoxes(header, overPage);
  const story = new Story(header.data, false);
  for (const letter of page) story.add(letter, anchored.get(letter.place));
  const blocks: readonly Block[] = [...story.done(), ...others];
  return toSheet(blocks);
}
