import type { SheetRole } from "../read/application";
import { rolesAtAGlance } from "../read/workbook/glance";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { editionFor } from "./editions";

/** What the sheets of a workbook are, as far as a glance tells: by this the pane opens on what is to be done. */
export type Glance = (workbook: WorkbookSnapshot) => readonly SheetRole[];

export const glance: Glance = (workbook) => rolesAtAGlance(workbook, editionFor(workbook));
