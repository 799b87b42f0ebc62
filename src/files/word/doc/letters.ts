import type { DocHeader } from "./header";
import { letterLook, readFonts } from "./letterLook";
import type { LetterLook } from "./letterLook";
import { paragraphLook } from "./paragraphLook";
import type { ParagraphLook } from "./paragraphLook";
import { readPieces } from "./pieces";
import { characterRuns, paragraphRuns } from "./runs";
import type { Run } from "./runs";

/** A letter of the text (a unit of UTF-16), with what is to be known of it. */
export interface Letter {
  /** Its place in the text. */
  readonly place: number;
  readonly unit: string;
  readonly look: LetterLook;
  /** Of the paragraph that it ends; asked for at marks only. */
  readonly paragraph: () => ParagraphLook;
}

/** The letters of a document's text in order. */
export function* lettersOf(header: DocHeader): Generator<Letter> {
  const fonts = readFonts(header.part("fonts"));
  const [characters, paragraphs] = [characterRuns(header), paragraphRuns(header)];
  for (const piece of readPieces(header)) {
    const lookOf = remembered((run: Run | undefined) =>
      letterLook(run ? [run.properties, piece.properties] : [piece.properties], fonts),
    );
    for (let i = 0; i < piece.text.length; i++) {
      const at = piece.at + i * piece.bytesALetter;
      yield {
        place: piece.from + i,
        unit: piece.text[i]!,
        look: lookOf(characters.at(at)),
        paragraph: () => {
          const run = paragraphs.at(at);
          return paragraphLook(run ? [run.properties, piece.properties] : [piece.properties], header.data);
        },
      };
    }
  }
}

/** The answer for a run is asked for once while letters of the same run follow each other. */
function remembered<T>(answer: (run: Run | undefined) => T): (run: Run | undefined) => T {
  let last: { readonly run: Run | undefined; readonly value: T } | undefined;
  return (run) => {
    if (!last || last.run !== run) last = { run, value: answer(run) };
    return last.value;
  };
}
