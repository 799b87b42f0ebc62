import type { DocHeader, Place } from "./header";
import { slice } from "./header";

/** Bytes of the main stream that have properties in common. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly properties: DataView;
}

const page = 512;
const none = new DataView(new ArrayBuffer(0));

/** Runs of letters (MS-DOC 2.9.33). */
export function characterRuns(header: DocHeader): Runs {
  return new Runs(header, "characters", 1, (view, at) =>
    slice(view, at + 1, at < page ? view.getUint8(at) : 0),
  );
}

/** Paragraphs (MS-DOC 2.9.174): the size in words, and the number of the style before the properties. */
export function paragraphRuns(header: DocHeader): Runs {
  return new Runs(header, "paragraphs", 13, (view, at) => {
    if (at + 2 > page) return none;
    const size = view.getUint8(at);
    const [start, length] = size === 0 ? [at + 2, view.getUint8(at + 1) * 2] : [at + 1, size * 2 - 1];
    return length < 2 ? none : slice(view, start + 2, Math.min(length, page - start) - 2);
  });
}

/** All runs of one kind, found by the place of a byte. */
export class Runs {
  private readonly runs: Run[] = [];
  private last = 0;

  constructor(
    header: DocHeader,
    place: Place,
    entry: number,
    properties: (page: DataView, at: number) => DataView,
  ) {
    const plc = header.part(place);
    const count = Math.max(0, Math.floor((plc.byteLength - 4) / 8));
    const seen = new Set<number>();
    for (let i = 0; i < count; i++) {
      const number = plc.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff;
      const view = slice(header.main, number * page, page);
      if (view.byteLength < page || seen.has(number)) continue;
      seen.add(number);
      const runs = view.getUint8(page - 1);
      if ((runs + 1) * 4 + runs * entry > page - 1) continue;
      for (let run = 0; run < runs; run++) {
        const at = view.getUint8((runs + 1) * 4 + run * entry) * 2;
        this.runs.push({
          from: view.getUint32(run * 4, true),
          to: view.getUint32(run * 4 + 4, true),
          properties: at === 0 ? none : properties(view, at),
        });
      }
    }
    this.runs.sort((a, b) => a.from - b.from);
  }

  /** The run that a byte is in. Letters are asked for in order mostly, so the one of the last answer comes first. */
  at(place: number): Run | undefined {
    const holds = (run: Run | undefined) => run !== undefined && run.from <= place && place < run.to;
    if (holds(this.runs[this.last])) return this.runs[this.last];
    let [low, high] = [0, this.runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[middle]!.from <= place) low = middle;
      else high = middle - 1;
    }
    this.last = low;
    return holds(this.runs[low]) ? this.runs[low] : undefined;
  }
}
