import type { FiledApplication } from "../filed/filed";

/** A project that a finding on several is about, as its message names it. */
export interface Party {
  /** Empty where the form does not say. */
  readonly project: string;
  readonly applicant: string;
  /** What it says there, where that differs from project to project. */
  readonly says?: string;
  /** The file that it is in, with its sheets where that file holds several; of one workbook only the sheets. */
  readonly place: string;
}

/** Names and places of the forms that a finding is about; `field`: what each says in it is named as well. */
export function partiesOf(filed: readonly FiledApplication[], field?: string): readonly Party[] {
  const files = new Map<string, number>();
  for (const { file } of filed) files.set(file, (files.get(file) ?? 0) + 1);
  const oneFile = filed.length > 1 && files.size === 1;
  return filed.map(({ values, file, sheets }) => {
    const text = (id: string): string => String(values[id] ?? "");
    const sheet = sheets.join("、");
    const place = oneFile ? sheet : files.get(file)! > 1 ? `${file} › ${sheet}` : file;
    const says = field === undefined ? {} : { says: text(field) };
    return { project: text("project.name"), applicant: text("applicant.name"), ...says, place };
  });
}
