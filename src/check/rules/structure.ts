import type { Edition, Field } from "../../form/edition";
import type { Reading } from "../../read/application";
import { areOfOneBody } from "../codes/creditCode";
import { fieldOf, isInGroup, isMandatory, limit, reading, readings, type Facts } from "../facts";
import { fingerprint } from "../fingerprint";
import { placeOfRegion } from "../region";
import { yearsOfTable } from "../yearsOfTable";
import { oncePerCells, type OnCells } from "../oncePerCells";
import type { Draft } from "../rule";
import { sameText } from "../text";

/**
 * STR-04: the form is another year's, by its title and its columns, or as it was read. A title alone that names another
 * year, and columns alone that do, are said and stop nothing: the rest is this form.
 */
export function otherEdition(facts: Facts): Draft[] {
  const { application, edition } = facts;
  const { titleYear, otherYears = [] } = application;
  const foundYear = titleYear?.year ?? Number(application.edition);
  const values = { foundYear, expectedYear: edition.formYear };
  const title = titleYear ? [titleYear.cell] : [];
  if (application.edition !== edition.id) return [{ severity: "error", fields: [], cells: title, values }];
  if (foundYear === edition.formYear) return otherColumns(facts);
  const isWhole = otherYears.length > 0 || edition.financeYears.every((year) => !isYearGiven(facts, year));
  return [
    {
      severity: "error",
      fields: [],
      cells: title,
      values,
      ...(isWhole ? {} : { variant: "title" as const }),
    },
  ];
}

function isYearGiven({ application, edition }: Facts, year: number): boolean {
  return edition.fields.some((field) => field.year === year && !application.notFound.includes(field.id));
}

/** STR-04: the columns of the financial table are those of other years. */
function otherColumns({ application, edition }: Facts): Draft[] {
  const { otherYears = [] } = application;
  if (!otherYears.length) return [];
  const heads = new Map(otherYears.map(({ label }) => [`${label.cell.row},${label.cell.col}`, label.cell]));
  return [
    {
      severity: "error",
      fields: [],
      cells: [...heads.values()],
      variant: "years",
      values: {
        years: yearsOfTable(application, edition).join("、"),
        expectedYears: edition.financeYears.join("、"),
      },
    },
  ];
}

/**
 * STR-05: labels of mandatory fields that stand nowhere: one finding for each part of the form, one for all where most are gone.
 */
export function missingLabels(facts: Facts): Draft[] {
  const { edition, application } = facts;
  if (application.notFound.length === 0) return [];
  const missing = new Set(application.notFound);
  const notes = noteFields(edition);
  const said = saidByTheRow(facts);
  const asked = edition.fields.filter(
    (field) => isMandatory(facts, field) && !notes.has(field.id) && !said.includes(field.id),
  );
  const drafts = (["cover", "table", "performance"] as const).flatMap((part): Draft[] => {
    const ofPart = asked.filter((field) => partOf(edition, field) === part);
    const fields = ofPart.filter((field) => missing.has(field.id)).map((field) => field.id);
    if (!fields.length) return [];
    const most = part === "table" && fields.length > ofPart.length * (1 - limit(facts, "labelsFoundMin"));
    const variant = most
      ? "mostLabels"
      : part !== "table" && fields.length === ofPart.length
        ? part
        : "labels";
    return [
      {
        severity: "error",
        fields,
        variant,
        values: { count: fields.length },
      },
    ];
  });
  const most = drafts.find(({ variant }) => variant === "mostLabels");
  if (!most) return drafts;
  const fields = drafts.flatMap((draft) => draft.fields);
  return [{ ...most, fields, values: { count: fields.length } }];
}

/**
 * In a list with a project a row the columns of 附件4-3 stand in the project's own line: it names the project
 * and the applicant, who are not named again.
 */
function saidByTheRow(facts: Facts): readonly string[] {
  const [name, goal] = ["project.name", "performance.overallGoal"].map((id) => reading(facts, id)?.cell);
  const isOneLine = name !== undefined && name.sheet === goal?.sheet && name.row === goal.row;
  return isOneLine ? ["performance.projectName", "performance.applicant"] : [];
}

/** 宁江区 and 松原市宁江区. */
function areOneRegion({ edition }: Facts, a: Reading, b: Reading): boolean {
  if (a.field !== "applicant.region") return false;
  const [one, other] = [a, b].map(({ raw }) => placeOfRegion(edition, raw));
  if (one?.kind !== "here" || other?.kind !== "here") return false;
  const holds = (whole: typeof one, part: typeof one) =>
    part.divisions.every((place) => whole.divisions.includes(place));
  return holds(one, other) || holds(other, one);
}

/** Whether two places of a form say the same, however it is written: 49 and 49万元, 无 and /. */
function saySame(facts: Facts, a: Reading, b: Reading): boolean {
  if (areOneRegion(facts, a, b)) return true;
  if (a.field === "applicant.creditCode" && areOfOneBody(a.raw, b.raw)) return true;
  if (a.state !== b.state || a.state === "unread") return sameText(a.raw, b.raw);
  if (typeof a.value === "string" && typeof b.value === "string") return sameText(a.value, b.value);
  if (typeof a.value === "number" && typeof b.value === "number") {
    return Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);
  }
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

/**
 * 法定代表人 | 李春梅, and below it 项目负责人 | 罗晓东 | 手机 | 139…: where two persons are named, what stands beside the other
 * one's name is his.
 */
function ofOther(facts: Facts, { field: id, section, cell: own }: Reading, other: Reading): Reading[] {
  if (!id.endsWith(".name") || own.row === other.cell.row) return [];
  return facts.edition.fields.flatMap((field) => {
    const [beside] = readings(facts, field.id);
    const isTheirs =
      beside?.section === section &&
      field.id !== id &&
      beside.state === "value" &&
      beside.cell.sheet === other.cell.sheet &&
      beside.cell.row === other.cell.row;
    return isTheirs ? [beside] : [];
  });
}

/** STR-05, labels that stand twice in one section with different contents: the better founded one is taken, and asked about. */
export function competingLabels(facts: Facts): Draft[] {
  const found = facts.edition.fields.flatMap(({ id }): OnCells[] => {
    const all = readings(facts, id);
    if (all.length < 2) return [];
    const best = all[0]!;
    const other = all.find(
      (each, n) =>
        n > 0 &&
        each.section === best.section &&
        each.state !== "blank" &&
        each.label.match !== "near" &&
        !saySame(facts, each, best),
    );
    if (!other || best.state === "blank" || isRivalled(best)) return [];
    const theirs = ofOther(facts, best, other);
    return [
      {
        severity: "query",
        fields: [id, ...theirs.map(({ field }) => field)],
        cells: [best.cell, other.cell, ...theirs.map(({ cell }) => cell)],
        variant: "twice",
        values: {
          other: fieldOf(facts.edition, id).mayBePassedOn ? other.raw.trim() : `#${fingerprint(other.raw)}`,
        },
      },
    ];
  });
  return oncePerCells(found);
}

/** STR-17 asks about those of which no label is the form's own. */
const isRivalled = ({ notes }: Reading) => notes.some(({ kind }) => kind === "rivalLabels");

/**
 * STR-06: a label that is nearly, but not quite, the form's: the enterprise says whether it still means the same.
 * Where the guide lets the capability table be adapted, it is only noted.
 */
export function alteredLabels(facts: Facts): Draft[] {
  const byLabel = new Map<string, Draft & { readonly fields: string[] }>();
  const { readings } = facts.application;
  for (const field in readings) {
    const best = readings[field]![0];
    if (!best || best.label.match !== "near") continue;
    const { sheet, row, col } = best.label.cell;
    const key = `${sheet}!${row},${col}`;
    const known = byLabel.get(key);
    if (known) known.fields.push(field);
    else
      byLabel.set(key, {
        severity: best.section === "capability" && isInGroup(facts, "capabilityAdapted") ? "hint" : "query",
        fields: [field],
        cells: [best.label.cell],
        values: { printed: fieldOf(facts.edition, field).label, tableLabel: best.label.text },
      });
  }
  return [...byLabel.values()];
}

const notedOnce = new WeakMap<Edition, ReadonlySet<string>>();

/** Fields without a label of their own: what is noted behind an option. */
function noteFields(edition: Edition): ReadonlySet<string> {
  let noted = notedOnce.get(edition);
  if (!noted) {
    const choices = edition.fields.flatMap((field) => field.choices ?? []);
    notedOnce.set(edition, (noted = new Set(choices.flatMap((choice) => choice.noteField ?? []))));
  }
  return noted;
}

/** The part of the form in which a field stands last: the table for what the cover only repeats. */
function partOf(edition: Edition, field: Field): string {
  const parts = field.places.map((place) => edition.sections.find(({ id }) => id === place.section)?.part);
  return parts.at(-1) ?? "table";
}
