import type { ReadControl } from "../work/host";
import { put, weightOf } from "./questions";
import { draftOf, finished, portion, questionsAbout } from "./readSheets";
import type { RawSheet } from "./readSheets";
import { codeOf, command } from "./request";
import { askExtent, askNames } from "./sheetList";
import type { Extent, SheetEntry, SheetList } from "./sheetList";

/** The workbook's sheets, and of those asked for how far they reach now and what they hold where they reach as far as before. */
export interface InPlace extends SheetList {
  readonly read: readonly RawSheet[];
}

/** What says that a sheet is gone, or that it holds more than an answer takes. */
const otherwise = ["ItemNotFound", "ResponsePayloadSizeLimitExceeded"];

/**
 * All sheets by name and the content of some, taken to reach as far as when they were last read: who types into a form
 * waits for one answer instead of three. Null where that is not to be had in one request.
 */
export async function readInPlace(
  before: readonly SheetEntry[],
  control: ReadControl,
): Promise<InPlace | null> {
  const drafts = before.map(draftOf);
  const questions = drafts.flatMap(questionsAbout);
  if (before.length === 0 || weightOf(questions) > portion) return null;
  const asked = command(async (workbook, sync) => {
    const namesNow = askNames(workbook);
    const extents = before.map(({ id }) => askExtent(workbook.worksheets.getItem(id)));
    const takers = questions.map((question) => put(workbook, question));
    await sync();
    for (const take of takers) take();
    return { list: namesNow(), extents: extents.map((extentNow) => extentNow()) };
  });
  const answer = await asked.catch((error: unknown) => {
    if (otherwise.includes(codeOf(error))) return null;
    throw error;
  });
  if (!answer) return null;
  const { list, extents } = answer;
  const names = new Map(list.names.map((each) => [each.id, each]));
  const now = drafts.map((draft, n) => ({
    ...draft,
    entry: { ...draft.entry, ...names.get(draft.entry.id), ...extents[n]! },
  }));
  const inPlace = now.filter(({ entry }, n) => reaches(entry) === reaches(before[n]!));
  return { ...list, sheets: now.map(({ entry }) => entry), read: await finished(inPlace, control) };
}

const reaches = ({ used, merging, someRowsHidden, someColumnsHidden }: Extent): string =>
  JSON.stringify([used, merging, someRowsHidden, someColumnsHidden]);
