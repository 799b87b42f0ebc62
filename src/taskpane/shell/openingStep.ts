import type { SheetRole } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { cityTable, provinceTable } from "../../work/bureauSheetNames";
import type { Services } from "../services";
import type { Person, StepId } from "./rails";

/** What a look at the workbook tells when the pane opens. */
export interface Look {
  readonly roles: readonly SheetRole[];
  readonly names: readonly string[];
  readonly empty: boolean;
}

const hasForm = ({ roles }: Look): boolean => roles.includes("form") || roles.includes("blankForm");
const hasSummary = ({ roles, names }: Look): boolean =>
  roles.includes("summary") || names.includes(cityTable);

/** Who works in such a workbook, most likely: only a bureau has a summary, and begins one in an empty workbook. */
export function likelyPerson(look: Look): Person {
  if (look.names.includes(provinceTable)) return "province";
  const bureaus = hasSummary(look) || (!hasForm(look) && (look.roles.includes("own") || look.empty));
  return bureaus ? "city" : "enterprise";
}

/**
 * What the workbook at hand needs next of this person: forms are checked; a summary without forms goes on being merged; an
 * empty workbook is where a bureau begins its summary; anything else is checked, which says what was looked for.
 */
export function stepFor(person: Person, look: Look): StepId {
  if (person === "province") return "collect";
  if (person === "enterprise" || hasForm(look)) return "check";
  return look.empty || look.roles.some((role) => role === "summary" || role === "own") ? "merge" : "check";
}

const isEmpty = ({ sheets }: WorkbookSnapshot): boolean => sheets.every(({ cells }) => cells.length === 0);

/** Looks at the workbook once when the pane opens; null where the host does not answer just now. */
export async function lookAtWorkbook({ host, glance }: Services, signal: AbortSignal): Promise<Look | null> {
  try {
    const workbook = await host.readWorkbook({ signal });
    const rolesOf = await glance();
    const names = workbook.sheets.map(({ name }) => name);
    return { roles: await rolesOf(workbook), names, empty: isEmpty(workbook) };
  } catch {
    return null; // the step that is shown says what is wrong as soon as it is used
  }
}
