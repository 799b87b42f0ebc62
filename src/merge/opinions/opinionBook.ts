import { acrossRules } from "../../check/across/table";
import { groupBy } from "../../match/group";
import { keeper } from "../../read/kept";
import type { Edition } from "../../form/edition";
import { severities } from "../../form/severity";
import { carryOpinions } from "./carryOpinions";
import { sharedDrafts, type SharedFinding } from "./acrossOpinions";
import { ownDrafts, type WordFinding } from "./draftOpinions";
import type { FiledApplication } from "../filed/filed";
import { sortLedger, type LedgerEntry } from "../own/ledger";
import { doubtedFigures } from "./doubtedFigures";
import { foldText } from "../../text/foldText";
import { remembered } from "../../text/remembered";
import { withKnownCells } from "../own/opinionPlace";
import { isOpen, type Opinion } from "../own/opinions";
import { explained } from "./explained";
import { sameContent, type Explained } from "./sameContent";
import type { PrintedValues } from "../filed/printApplication";

/** 审核意见 during a merge: what stands in it, and what the forms read now put in its place. */
export interface OpinionBook {
  /**
   * Rows for a form; `before` is the project's entry of the last merge, whose name may have been another. Of a form that
   * was not read again only the rows on several forms are new.
   */
  readonly rowsFor: (filed: FiledApplication, before: LedgerEntry | null) => readonly Opinion[];
  /** How many of these rows are open, and which amounts they put in doubt. */
  readonly standingOf: (
    filed: FiledApplication,
    before: LedgerEntry | null,
  ) => Pick<LedgerEntry, "openFindings" | "doubted">;
  /**
   * All rows afterwards, those of the forms asked for and those of projects that were not read again: in the order
   * of the ledger's entries, within a project errors first.
   */
  readonly all: (entries: readonly LedgerEntry[]) => readonly Opinion[];
  /** Those of `all` that stood before, of projects that are elsewhere. */
  readonly elsewhere: () => readonly Opinion[];
}

/** A project has many rows, and each asks. */
const folded = remembered(foldText);
const projectKey = (name: string, applicant: string): string => `${folded(name)}|${folded(applicant)}`;
const rowKey = (row: Explained): string => projectKey(row.projectName, row.applicant);

function valuesKey(values: PrintedValues): string {
  return projectKey(String(values["project.name"] ?? ""), String(values["applicant.name"] ?? ""));
}

function inOrder(
  rows: readonly Opinion[],
  entries: readonly LedgerEntry[],
  edition: Edition,
): readonly Opinion[] {
  const ranks = new Map(sortLedger(entries, edition).map((entry, index) => [valuesKey(entry.values), index]));
  return rows
    .map((row) => ({ row, rank: ranks.get(rowKey(row)) ?? ranks.size }))
    .sort(
      (a, b) => a.rank - b.rank || severities.indexOf(a.row.severity) - severities.indexOf(b.row.severity),
    )
    .map(({ row }) => row);
}

/**
 * The rows of a finding on several forms, with the cells of those that were not read again: they are known from rows that
 * said the same of any of its projects, if from anywhere.
 */
function withKnownPlaces(
  rows: readonly Opinion[],
  { filed }: SharedFinding,
  previous: (form: FiledApplication) => readonly Opinion[],
): readonly Opinion[] {
  const [first] = rows;
  if (!first || filed.every((form) => !form.unread)) return rows;
  const before = new Set<string>();
  for (let n = 0; n < filed.length; n += 1) {
    const stood = previous(filed[n]!);
    for (let at = 0; at < stood.length; at += 1) {
      const { rule, fields, place } = stood[at]!;
      if (rule === first.rule && fields === first.fields) before.add(place);
    }
  }
  if (before.size === 0) return rows;
  const read = new Set(filed.filter((form) => !form.unread).map(({ file }) => file));
  const place = withKnownCells(first.place, [...before], read);
  return place === first.place ? rows : rows.map((row) => ({ ...row, place }));
}

/** Rows with the explanations that came in for them, also those of projects that were not read again. */
function withOffered(
  rows: readonly Opinion[],
  given: ReadonlyMap<string, readonly Explained[]>,
): readonly Opinion[] {
  if (given.size === 0) return rows;
  return rows.map((row) => {
    const offer = given
      .get(rowKey(row))
      ?.find(
        ({ rule, ...each }) => rule === row.rule && each.fields === row.fields && sameContent(each, row),
      );
    return offer && offer.explanation !== "" ? explained(row, offer.explanation) : row;
  });
}

const keptGroups = keeper<readonly Opinion[], ReadonlyMap<string, readonly Opinion[]>>();
const keptRows = keeper<FiledApplication, readonly Opinion[]>();

/**
 * `offered`: rows with explanations that came in with the forms or in a file of their own. `shared`: findings on
 * several forms; each of these forms gets the row.
 */
export function openOpinionBook(
  stood: readonly Opinion[],
  offered: readonly Explained[],
  shared: readonly SharedFinding[],
  edition: Edition,
  word: WordFinding,
): OpinionBook {
  const given = groupBy(offered, rowKey);
  const previous = withOffered(stood, given);
  const known = keptGroups(previous, [], () => groupBy(previous, rowKey));
  const sharedBy = groupBy(
    shared.flatMap((each) => {
      const drafts = sharedDrafts(each, edition, word);
      const rows = withKnownPlaces(drafts, each, (filed) => known.get(valuesKey(filed.values)) ?? []);
      return each.filed.map((filed, index) => ({ filed, row: rows[index]! }));
    }),
    ({ filed }) => filed,
  );
  const draft = (filed: FiledApplication): readonly Opinion[] => {
    const own = ownDrafts(filed, edition, word);
    const those = (sharedBy.get(filed) ?? []).map(({ row }) => row);
    return those.length > 0 ? [...own, ...those] : own;
  };
  const done = new Map<FiledApplication, readonly Opinion[]>();
  const replaced = new Set<string>();
  const rowsFor: OpinionBook["rowsFor"] = (filed, before) => {
    const ready = done.get(filed);
    if (ready) return ready;
    const keys = [...new Set([valuesKey(filed.values), ...(before ? [valuesKey(before.values)] : [])])];
    const old = keys.flatMap((key) => known.get(key) ?? []);
    const offer = keys.flatMap((key) => given.get(key) ?? []);
    const stays = filed.unread ? old.filter((row) => !(row.rule in acrossRules)) : [];
    const looked = old.filter((row) => !stays.includes(row));
    const fresh = draft(filed);
    const from = [...fresh, null, ...stays, null, ...looked, null, ...offer];
    const rows = keptRows(filed, from, () => [...stays, ...carryOpinions(fresh, looked, offer)]);
    for (const key of keys) replaced.add(key);
    done.set(filed, rows);
    return rows;
  };
  const elsewhere = (): readonly Opinion[] => previous.filter((row) => !replaced.has(rowKey(row)));
  return {
    rowsFor,
    elsewhere,
    standingOf: (filed, before) => {
      const rows = rowsFor(filed, before);
      return { openFindings: rows.filter(isOpen).length, doubted: doubtedFigures(rows, edition) };
    },
    all: (entries) => inOrder([...[...done.values()].flat(), ...elsewhere()], entries, edition),
  };
}
