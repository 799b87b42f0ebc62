import type { DocumentPlan } from "../../sheet/documentPlan";
import type { SheetPlan } from "../../sheet/plan";

/** A file to be handed in or up, as plain records: whoever saves it has the writers of files. */
export interface PlannedFile {
  /** As it may be shown, with its ending: 空白申报书.xlsx. */
  readonly name: string;
  readonly content:
    | { readonly kind: "workbook"; readonly sheets: readonly SheetPlan[] }
    | { readonly kind: "document"; readonly document: DocumentPlan }
    /** A zip of these files and 目录, which lists them with their fingerprints. */
    | { readonly kind: "package"; readonly files: readonly PlannedFile[] };
}
