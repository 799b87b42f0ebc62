import type { Reading, ReadingNote } from "../../read/application";
import { fieldOf, limit, once, reading, readings, type Facts } from "../facts";
import { wordsOf } from "../../form/wordsOf";
import { groupBy } from "../../match/group";
import { mistypedNumber } from "../mistypedNumber";
import { oncePerCells } from "../oncePerCells";
import type { Draft } from "../rule";
import { drawnUp } from "./drawnUp";
import { wholeGroup } from "./blank";

type NoteKind = ReadingNote["kind"];

/** What cannot be read is one finding, of the first of these that applies. */
const causes: readonly NoteKind[] = [
  "cellError",
  "digitsLost",
  "severalChosen",
  "severalValues",
  "rivalLabels",
  "yearUnclear",
  "slipped",
  "notANumber",
  "notADate",
  "notAChoice",
];

/** Best readings that do not count as values, by the reason. */
const unreadByCause = once((facts: Facts): ReadonlyMap<NoteKind, readonly Reading[]> => {
  const byCause = new Map<NoteKind, Reading[]>();
  const { fields } = facts.edition;
  for (let n = 0; n < fields.length; n++) {
    const best = reading(facts, fields[n]!.id);
    if (!best || best.notes.length === 0) continue;
    const cause = causes.find((each) => best.notes.some(({ kind }) => kind === each));
    if (!cause) continue;
    const same = byCause.get(cause);
    if (same) same.push(best);
    else byCause.set(cause, [best]);
  }
  return byCause;
});

/** Those of one cause, of all fields or of those named. */
function withCause(facts: Facts, cause: NoteKind, fields?: readonly string[]): readonly Reading[] {
  const found = unreadByCause(facts).get(cause) ?? [];
  return fields ? found.filter(({ field }) => fields.includes(field)) : found;
}

function draft(severity: Draft["severity"], best: Reading, variant?: Draft["variant"]): Draft {
  return { severity, fields: [best.field], ...(variant ? { variant } : {}) };
}

/** STR-08: an Excel error value. */
export function errorValues(facts: Facts): Draft[] {
  const found = withCause(facts, "cellError").map((best) => draft("error", best));
  return [...found, ...errorsInOtherPlaces(facts), ...errorsInLists(facts)];
}

/** A name stands on the cover and in the table: where one of them is an error the other is read, and the error is printed all the same. */
function errorsInOtherPlaces(facts: Facts): Draft[] {
  return facts.edition.fields.flatMap(({ id }) => {
    const [best, ...others] = readings(facts, id);
    if (!best || isError(best)) return [];
    return others
      .filter(isError)
      .map((other) => ({ ...draft("error", other), cells: [other.cell], values: { raw: other.raw.trim() } }));
  });
}

const isError = ({ notes }: Reading) => notes.some(({ kind }) => kind === "cellError");

/** What Excel shows for an error, as the reading of a list has it. */
const errorText = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/** An indicator's name or value. */
function errorsInLists(facts: Facts): Draft[] {
  return facts.edition.fields.flatMap(({ id }) => {
    const best = reading(facts, id);
    if (best?.state !== "value" || !Array.isArray(best.value)) return [];
    const error = best.value.flat().find((text) => errorText.test(text.trim()));
    return error === undefined ? [] : [{ ...draft("error", best), values: { raw: error.trim() } }];
  });
}

/** STR-14: a long code that Excel keeps as a number has lost its last digits. */
export function digitsLost(facts: Facts): Draft[] {
  return withCause(facts, "digitsLost").map((best) => {
    // A telephone number has fewer digits than Excel keeps: what was typed is 1.39E+10.
    const isPhone = ["mobile", "phone"].includes(fieldOf(facts.edition, best.field).type);
    return isPhone
      ? { ...draft("error", best, "scientific"), values: { raw: best.raw.trim() } }
      : { ...draft("error", best), values: { digits: limit(facts, "exactDigits") } };
  });
}

/**
 * STR-16: words in a cell for a number, which is never taken as 0. A figure that was plainly mistyped is offered; 见审计报告
 * in each row of a year, or 免税 in each year of a row, is said once.
 */
export function notNumbers(facts: Facts): Draft[] {
  const same = groupBy(withCause(facts, "notANumber"), ({ field, raw }) => {
    const { year } = fieldOf(facts.edition, field);
    return year === undefined || /\d/.test(raw) ? field : `${year} ${raw.trim()}`;
  });
  const isYear = (found: readonly Reading[]) =>
    found.length >= wholeGroup && fieldOf(facts.edition, found[0]!.field).year !== undefined;
  const groups = [...same.values()];
  const years = groups.filter(isYear).map((found): Draft => ({
    severity: "error",
    fields: found.map(({ field }) => field),
    variant: "group",
  }));
  const others = groups.filter((found) => !isYear(found)).flat();
  return [...years, ...wordsByRow(facts, others)];
}

/** The same words in several years of a row are one finding. */
function wordsByRow(facts: Facts, found: readonly Reading[]): Draft[] {
  const rows = groupBy(found, ({ field, raw }) => {
    const { row } = fieldOf(facts.edition, field);
    return row === undefined || /\d/.test(raw) ? field : `${row} ${raw.trim()}`;
  });
  return [...rows.values()].flatMap((same): Draft[] => {
    const fields = same.map(({ field }) => field);
    const years = fields.map((field) => fieldOf(facts.edition, field).year);
    return same.length < 2 || years.includes(undefined)
      ? notNumber(facts, same)
      : [{ severity: "error", fields, variant: "row", values: { years: years.join("、") } }];
  });
}

function notNumber(facts: Facts, found: readonly Reading[]): Draft[] {
  return found.map((best) => {
    const { type } = fieldOf(facts.edition, best.field);
    const value = mistypedNumber(best.raw);
    // A share without its sign may be one of 1 or of 100, and of things there is no half.
    const isOpen =
      type === "ratio" ? typeof value === "number" : type === "count" && !Number.isInteger(value);
    if (value !== null && !isOpen) {
      const suggestion = { cell: best.cell, value };
      return { ...draft("error", best, "proposed"), values: { proposal: value }, suggestion };
    }
    const isOfTaxes = fieldOf(facts.edition, best.field).row === "taxes" && !/\d/.test(best.raw);
    return draft("error", best, type === "count" ? "count" : isOfTaxes ? "taxes" : undefined);
  });
}

/** STR-17: two values in one cell, two rows of which each could be the field, a row of figures askew under the years, or of a list under its heads or under the next project. */
export function severalValues(facts: Facts): Draft[] {
  const rivals = rivalLabels(facts);
  const severals = withCause(facts, "severalValues").map((best) => draft("query", best));
  return [
    ...severals,
    ...rivals,
    ...yearsUnclear(facts),
    ...twoRows(facts),
    ...slipped(facts),
    ...drawnUp(facts),
  ];
}

/** Two labels that could both be the field, in both of their cells; the beginning and the end of one period are one question. */
function rivalLabels(facts: Facts): Draft[] {
  const drafts = withCause(facts, "rivalLabels").map((best) => {
    const others = readings(facts, best.field).filter(
      (each) => each !== best && each.section === best.section && each.state !== "blank",
    );
    return {
      ...draft("query", best, "rivals"),
      cells: [best.cell, ...others.map(({ cell }) => cell)],
      values: { rivals: rivalsOf(best).join("、"), chosen: best.label.text.trim() },
    };
  });
  return oncePerCells(drafts);
}

/** Cells of a list that stand under other heads than their own are one finding. */
function slipped(facts: Facts): Draft[] {
  const found = withCause(facts, "slipped");
  const [first] = found;
  if (!first) return [];
  const filled = found.filter(({ raw }) => raw.trim() !== "");
  return [
    {
      ...draft("query", filled[0] ?? first, "slipped"),
      fields: found.map(({ field }) => field),
      cells: (filled.length > 0 ? filled : found).map(({ cell }) => cell),
      values: { count: found.length },
    },
  ];
}

/** Labels with two rows of figures each, 合并 and 本部, are one finding. */
function twoRows(facts: Facts): Draft[] {
  const found = facts.edition.fields.flatMap(({ id }) => {
    const best = reading(facts, id);
    if (!best || best.notes.length === 0) return [];
    const note = best.notes.find(({ kind }) => kind === "twoRows");
    return note?.kind === "twoRows" ? [{ best, rows: note.rows }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const [chosen, other] = first.rows;
  return [
    {
      ...draft("query", first.best, "twoRows"),
      fields: found.map(({ best }) => best.field),
      values: { chosen, count: found.length, other },
    },
  ];
}

/** A row of figures that do not stand under the years is one finding. */
function yearsUnclear(facts: Facts): Draft[] {
  const rows = groupBy(
    withCause(facts, "yearUnclear"),
    ({ label: { cell } }) => `${cell.sheet} ${cell.row} ${cell.col}`,
  );
  return [...rows.values()].map(([first, ...more]) => ({
    ...draft("query", first!, "yearUnclear"),
    fields: [first!.field, ...more.map(({ field }) => field)],
    values: { figures: first!.raw, row: first!.label.text.trim() },
  }));
}

const rivalsOf = (best: Reading) =>
  best.notes.flatMap((note) => (note.kind === "rivalLabels" ? note.labels.map((label) => `“${label}”`) : []));

/** A date that is none, or that says too little; the rule list names a rule for each date field. */
export function notDates(...fields: string[]): (facts: Facts) => Draft[] {
  return (facts) => {
    const found = withCause(facts, "notADate", fields);
    const isOfOneCell = ({ cell }: Reading, i: number) =>
      found.findIndex(
        (one) => one.cell.row === cell.row && one.cell.col === cell.col && one.cell.sheet === cell.sheet,
      ) < i;
    return found.flatMap((best, i): Draft[] => {
      // 2年 in the cell for both ends of the period is one fault.
      if (isOfOneCell(best, i)) return [];
      const same = found
        .filter((one, n) => n >= i && one.raw === best.raw && isOfOneCell(one, n))
        .map(({ field }) => field);
      const first = draft("error", best, dateFault(facts, best));
      return [same.length ? { ...first, fields: [best.field, ...same], cells: [best.cell] } : first];
    });
  };
}

type DateFault = "finished" | "yearOnly" | "monthOnly" | "notADate";

/** What of a date may be said too little: 已完成 says that, and not when; 2021年 lacks its month, 2020年6月 its day. */
const tooLittle: Readonly<Record<string, readonly DateFault[]>> = {
  "project.expectedCompletion": ["finished", "yearOnly"],
  "project.filledOn": ["yearOnly", "monthOnly"],
};

function dateFault(facts: Facts, { raw, field }: Reading): DateFault {
  const text = raw.normalize("NFKC").replace(/\s+/g, "");
  const fault = wordsOf(facts.edition, "finished").includes(text)
    ? "finished"
    : /^(?:19|20)\d{2}年?$/.test(text)
      ? "yearOnly"
      : /^(?:19|20)\d{2}[年.\-/](?:0?[1-9]|1[0-2])月?$/.test(text)
        ? "monthOnly"
        : "notADate";
  return tooLittle[field]?.includes(fault) ? fault : "notADate";
}

/** Text that is none of the field's options. */
export function notChoices(...fields: string[]): (facts: Facts) => Draft[] {
  return (facts) => withCause(facts, "notAChoice", fields).map((best) => draft("error", best, "notAChoice"));
}

/** Ticks that may belong to either of two options, or words that are none: what was meant is asked. */
export function choicesUnclear(field: string): (facts: Facts) => Draft[] {
  return (facts) => withCause(facts, "notAChoice", [field]).map((best) => draft("query", best, "notAChoice"));
}

/** Several options ticked where one is asked for. */
export function severalChosen(severity: Draft["severity"], field: string): (facts: Facts) => Draft[] {
  return (facts) =>
    withCause(facts, "severalChosen", [field]).map((best) => ({
      ...draft(severity, best, "several"),
      values: { chosen: chosenLabels(facts, best).join("、") },
    }));
}

function chosenLabels(facts: Facts, best: Reading): string[] {
  const choices = fieldOf(facts.edition, best.field).choices ?? [];
  return best.notes.flatMap((note) =>
    note.kind === "severalChosen"
      ? note.chosen.map((id) => choices.find((choice) => choice.id === id)?.label ?? id)
      : [],
  );
}
