import { groupBy } from "../../match/group";
import type { Edition } from "../../form/edition";
import { statisticsTotal } from "../own/ownSheets";
import type { LedgerEntry } from "../own/ledger";
import { categoryOf } from "./categoryOf";
import { noPlace, placeIn } from "./places";
import { sumGroup, type CountedProject, type GroupSums } from "./groupSums";
import { askedColumns } from "../own/askedColumns";
import { rowValues, type SummaryRow } from "../own/summaryTable";

export interface Statistics {
  readonly categories: readonly GroupSums[];
  readonly places: readonly GroupSums[];
  readonly total: GroupSums;
  /** Number of projects by place and category: of each place in `places`, for each of `categories`. */
  readonly crossed: readonly (readonly number[])[];
  /** Projects with findings that still wait for someone: their figures may yet change. */
  readonly unsettled: number;
  /** Projects that are rows typed by hand: they have no figures. */
  readonly formless: number;
}

/** Groups of projects that do not name one category or a place. */
const noCategory = "类别未填或多选";

/** The projects of a ledger that stand in 汇总表, each under its county where the city is known, else its prefecture; a cell that the bureau corrected counts. */
export function listedProjects(
  ledger: readonly LedgerEntry[],
  edition: Edition,
  city = "",
): readonly CountedProject[] {
  return ledger
    .filter((entry) => entry.state === "listed")
    .map(({ values, bureau, openFindings, doubted }) => {
      const place = placeIn(values, city, edition);
      return {
        values: { ...values, ...rowValues(bureau, askedColumns(edition)) },
        openFindings,
        doubted,
        place,
      };
    });
}

/** Rows of 汇总表 without a form: they count as projects, and have no figures. */
export function ownRowProjects(rows: readonly SummaryRow[], edition: Edition): readonly CountedProject[] {
  const asked = askedColumns(edition);
  return rows.map(({ cells }) => {
    return { values: rowValues(cells, asked), openFindings: 0, doubted: [], place: noPlace, formless: true };
  });
}

/** Counts and sums by category in the form's order and by place in the order of `places`, further places behind. */
export function statisticsOf(
  projects: readonly CountedProject[],
  places: readonly string[],
  edition: Edition,
): Statistics {
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const labels = choices.map((choice) => choice.label);
  const nameOf = ({ values }: CountedProject): string =>
    categoryOf(String(values["project.category"] ?? ""), edition) ?? noCategory;
  const sums = (order: readonly string[], groupOf: (project: CountedProject) => string): GroupSums[] => {
    const groups = groupBy(projects, groupOf);
    const names = [...new Set([...order, ...groups.keys()])];
    return names.map((name) => sumGroup(name, groups.get(name) ?? [], edition));
  };
  const categories = sums(labels, nameOf);
  const shown = sums(places, (project) => project.place).filter((group) => group.projects > 0);
  const counts = groupBy(projects, (project) => JSON.stringify([project.place, nameOf(project)]));
  return {
    categories,
    places: shown,
    crossed: shown.map((place) =>
      categories.map(({ name }) => counts.get(JSON.stringify([place.name, name]))?.length ?? 0),
    ),
    total: sumGroup(statisticsTotal, projects, edition),
    unsettled: projects.filter((project) => project.openFindings > 0).length,
    formless: projects.filter((project) => project.formless).length,
  };
}
