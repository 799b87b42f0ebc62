import type { Area } from "../sheet/snapshot";
import type { ReadControl } from "../work/host";
import { slices, type Pause } from "../work/slices";
import { halves } from "./blocks";
import { HostFailure } from "./failure";
import { codeOf, command } from "./request";

/** Something to be learnt about an area of a sheet; many go into one request. */
export interface Question {
  /** Or the sheet's name. */
  readonly sheetId: string;
  readonly area: Area;
  /** Expected size of the answer, counted in cells. */
  readonly weight: number;
  /** Loads what is needed; the function returned takes the answer in, once it is there. */
  ask(range: Excel.Range, area: Area): () => void;
}

/** About 3 MB at 100 bytes a cell: Excel on the web answers with at most 5 MB. */
const requestWeight = 30_000;

/** Puts the questions in as few requests as fit, of `most` in weight; an answer that proves too large is asked for in halves. */
export async function askAll(
  questions: readonly Question[],
  control: ReadControl,
  most = requestWeight,
): Promise<void> {
  const total = weightOf(questions);
  let done = 0;
  const waiting = batchesOf(questions, most);
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    if (control.signal?.aborted) throw new HostFailure("Cancelled");
    try {
      await askBatch(batch, slices(control.signal));
    } catch (error) {
      const smaller = codeOf(error) === "ResponsePayloadSizeLimitExceeded" ? inHalves(batch) : null;
      if (!smaller) throw error;
      for (const each of smaller.reverse()) waiting.unshift(each);
      continue;
    }
    done += weightOf(batch);
    control.onProgress?.(done / total);
  }
}

function askBatch(batch: readonly Question[], pause: Pause): Promise<void> {
  return command(async (workbook, sync) => {
    const takers = batch.map((question) => put(workbook, question));
    await sync();
    for (const take of takers) {
      await pause();
      take();
    }
  });
}

export const weightOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { weight }) => sum + weight, 0);

/** Puts one into the request that is being made; the function returned takes its answer in. */
export function put(workbook: Excel.Workbook, { sheetId, area, ask }: Question): () => void {
  const { top, left, bottom, right } = area;
  const sheet = workbook.worksheets.getItem(sheetId);
  return ask(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1), area);
}

function batchesOf(questions: readonly Question[], most: number): Question[][] {
  const batches: Question[][] = [];
  let weight = Infinity;
  for (const question of questions) {
    if (weight + question.weight > most) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)!.push(question);
    weight += question.weight;
  }
  return batches;
}

function inHalves(batch: readonly Question[]): Question[][] | null {
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const question = batch[0]!;
  const parts = halves(question.area);
  return parts && parts.map((area) => [{ ...question, area, weight: question.weight / 2 }]);
}
