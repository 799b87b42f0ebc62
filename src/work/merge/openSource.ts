import type { SheetLook } from "../../sheet/look";
import { sealSnapshot } from "../../sheet/seal";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { maskNumbers } from "../../text/person/maskNumbers";
import { shownNames } from "../../text/person/shownName";
import { asGiven, unopened, type PickedFile } from "../pickedFiles";
import type { GivenFile } from "../readEach";
import type { Files } from "../services";

/** A source as it looks, without numbers of persons; or why it cannot be shown. */
export type SourceBook =
  | { readonly ok: true; readonly sheets: readonly SheetSnapshot[]; readonly looks: readonly SheetLook[] }
  | { readonly ok: false; readonly reason: string };

type Opener = Pick<
  Files,
  "readInWorker" | "lookInWorker" | "isArchive" | "openArchiveInWorker" | "describeFileProblem"
>;

function fileWith(picked: readonly PickedFile[], name: string): GivenFile | undefined {
  const given = asGiven(picked);
  return given.find((each) => each.name === name) ?? given.find((each) => name.startsWith(`${each.name}/`));
}

/** Whether the source of this name, or the zip that it is in, is among the picked files. */
export const hasSource = (picked: readonly PickedFile[], name: string): boolean =>
  fileWith(picked, name) !== undefined;

/** Reads the source of this name again, to be looked at: a picked file, or a file in a picked zip (包.zip/甲.xlsx). */
export async function openSource(
  picked: readonly PickedFile[],
  name: string,
  files: Opener,
): Promise<SourceBook> {
  const refuse = (reason: string): SourceBook => ({ ok: false, reason });
  const file = fileWith(picked, name);
  if (!file) return refuse(unopened(name));
  let bytes: Uint8Array;
  try {
    bytes = await file.bytes();
  } catch {
    return refuse(unopened(name));
  }
  const found = file.name === name ? bytes : await packed(bytes, file, name, files);
  if (!found) return refuse(unopened(name));
  const read = await files.readInWorker(name, found.slice());
  if (!read.ok) return refuse(files.describeFileProblem(read.problem, name));
  const looks = await files.lookInWorker(found);
  return {
    ok: true,
    sheets: read.workbook.sheets.map(sealSnapshot),
    looks: looks.ok ? looks.made.map((look) => ({ ...look, name: maskNumbers(look.name) })) : [],
  };
}

/** The bytes of a file in an archive; null where it is not there any more. */
async function packed(
  bytes: Uint8Array,
  { name: archive }: GivenFile,
  name: string,
  files: Opener,
): Promise<Uint8Array | null> {
  if (!files.isArchive(bytes)) return null;
  const opened = await files.openArchiveInWorker(bytes);
  if (!opened.ok) return null;
  const names = shownNames(opened.files.map((each) => each.name));
  const found = opened.files.find((_each, index) => `${archive}/${names[index]!}` === name);
  return found && "bytes" in found ? found.bytes : null;
}
