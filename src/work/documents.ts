import type { Edition } from "../form/edition";
import { printedFormOf } from "../form/printed";
import type { FiledApplication } from "../merge/filed/filed";
import type { MaterialsRecord } from "../merge/own/materials";
import type { MergeState } from "../merge/own/state";
import { blankForm } from "../report/documents/blank/blankForm";
import type { PlannedFile } from "../report/documents/plannedFile";

/** What can be made, by the name that the command line gives it. */
export const documentKinds = ["blank-form"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What documents are made from. */
export interface DocumentSources {
  readonly edition: Edition;
  /** Forms that were read, in their order. */
  readonly filed: readonly FiledApplication[];
  /** What the bureau's workbook holds; nothing where none was given. */
  readonly state: MergeState;
  /** What was looked up on paper. */
  readonly materials: readonly MaterialsRecord[];
}

export interface DocumentTask {
  /** As people call it. */
  readonly title: string;
  /** nothing · forms: filled forms · merged: the bureau's workbook after a merge. */
  readonly needs: "nothing" | "forms" | "merged";
  make(sources: DocumentSources): readonly PlannedFile[];
}

export const documents: Readonly<Record<DocumentKind, DocumentTask>> = {
  "blank-form": { title: "空白申报书（附件4-1、4-3），带下拉列表和填写提示", needs: "nothing", make: blank },
};

function blank({ edition }: DocumentSources): readonly PlannedFile[] {
  const sheets = blankForm(edition, printedFormOf(edition)).map(({ plan }) => plan);
  return [{ name: `空白申报书（${edition.formYear}年度）.xlsx`, content: { kind: "workbook", sheets } }];
}
