import type { JudgedBy } from "../report/settings/judgedBy";
import type { WorkbookEdits } from "../sheet/edits";
import type { OfferedSettings } from "../work/settings/settingsIn";
import { settingsPlan } from "../work/settings/settingsPlan";
import type { Console } from "./console";
import type { EntryStore } from "./entryStore";
import { openInputs, type Inputs, type Opened } from "./inputs";
import type { Options } from "./options";
import type { SourceFile } from "./readFileForms";
import { readingOn } from "./readingOn";
import { readSources } from "./readSources";

type ReadInputs =
  | { readonly ok: true; readonly inputs: Inputs; readonly read: readonly SourceFile[] }
  | Extract<Opened, { readonly ok: false }>;

function offeredIn({ outcome }: SourceFile): JudgedBy | undefined {
  const settings = outcome.status === "unsure" ? undefined : outcome.settings;
  return settings && { ...settings, file: outcome.file };
}

/**
 * What a run starts from, and the forms. Where neither the call nor the output says by which settings, those hold that came
 * with the forms: the files are then read once more, by them.
 */
export async function readInputs(
  options: Options,
  readAt: string,
  console: Console,
  entries: EntryStore,
): Promise<ReadInputs> {
  const opened = await openInputs(options);
  if (!opened.ok) return opened;
  const read = await readWith(opened.inputs, options, readAt, console, entries);
  const [found] = read.flatMap((each) => offeredIn(each) ?? []);
  if (opened.inputs.settings || !found) return { ok: true, inputs: opened.inputs, read };
  const again = await openInputs(options, found);
  if (!again.ok) return again;
  return {
    ok: true,
    inputs: again.inputs,
    read: await readWith(again.inputs, options, readAt, console, entries),
  };
}

function readWith(
  { files, settings }: Inputs,
  { json }: Options,
  readAt: string,
  console: Console,
  entries: EntryStore,
): Promise<readonly SourceFile[]> {
  const asked = { readAt, entry: json !== undefined, settings: settings?.settings ?? null };
  return readSources(files, asked, { onSource: readingOn(console) }, entries);
}

/** What is written, with the settings that came in and hold from now on. */
export function withSettingsSheet(
  changes: WorkbookEdits,
  {
    settings,
    settingsGiven,
    settingsSheet,
  }: Pick<Inputs, "settingsGiven" | "settingsSheet"> & { readonly settings: OfferedSettings | null },
): WorkbookEdits {
  if (!settings || !settingsGiven) return changes;
  return { ...changes, plans: [...changes.plans, settingsPlan(settings.settings, settingsSheet)] };
}

/** Files with other settings than those that hold. */
export function unusedSettings(
  { settings }: Pick<Inputs, "settings">,
  read: readonly SourceFile[],
): readonly string[] {
  const used = JSON.stringify(settings?.settings);
  return read.flatMap((each) => {
    const offered = offeredIn(each);
    if (!offered || JSON.stringify(offered.settings) === used) return [];
    const { file } = each.outcome;
    return [`“${file}”里有另一份本次申报设置，没有采用。要换用它，请加上 --settings ${file}。`];
  });
}
