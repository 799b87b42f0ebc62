import type { Edition, Field } from "../edition";
import type { PrintedCell, PrintedForm, PrintedRow } from "../printedForm";

/** The printed form of an edition as settings call its fields and years: what stands on paper is what the form asks. */
export function printedAs(form: PrintedForm, base: Edition, edition: Edition): PrintedForm {
  if (base === edition) return form;
  const years = new Map(base.financeYears.map((year, index) => [year, edition.financeYears[index] ?? year]));
  const fieldId = (id: string): string => {
    const [, row, year] = /^(finance\..+\.)(\d{4})$/.exec(id) ?? [];
    return row === undefined ? id : `${row}${years.get(Number(year)) ?? year}`;
  };
  const fields = new Map(edition.fields.map((field) => [field.id, field]));
  const before = new Map(base.fields.map((field) => [field.id, field]));
  /** What a text that is the label of one of these fields says now. */
  const called = (text: string, ids: readonly string[], section?: string): string => {
    for (const id of ids) {
      const [old, now] = [before.get(id), fields.get(fieldId(id))];
      if (!old || !now) continue;
      const at = old.places.findIndex(
        (place) => place.labels[0] === text && (section === undefined || place.section === section),
      );
      if (at >= 0) return now.places[at]?.labels[0] ?? text;
    }
    return inYear(text, base, edition);
  };
  const cellAs = (cell: PrintedCell, ids: readonly string[]): PrintedCell => {
    if (cell.kind === "answer") return { ...cell, field: fieldId(cell.field) };
    if (cell.kind === "boxes")
      return cell.heading === undefined ? cell : { ...cell, heading: called(cell.heading, [cell.field]) };
    const year = years.get(Number(cell.text));
    return { ...cell, text: year === undefined ? called(cell.text, ids) : String(year) };
  };
  const rowAs = (row: PrintedRow): PrintedRow => {
    const ids = row.cells.flatMap((cell) => (cell.kind === "label" ? [] : [cell.field]));
    return { ...row, cells: row.cells.map((cell) => cellAs(cell, ids)) };
  };
  const { performance, outline } = form;
  const inPerformance = <Each extends { readonly label: string; readonly field: Field["id"] }>(
    each: Each,
  ): Each => ({
    ...each,
    label: called(each.label, [each.field], "performance"),
  });
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.map((text) => inYear(text, base, edition));
  return {
    ...form,
    title: titleLines(form.title, base, edition),
    cover: form.cover.map((each) => ({ ...each, label: called(each.label, [each.field], "cover") })),
    rows: form.rows.map(rowAs),
    performance: {
      ...performance,
      title: lines(performance.title),
      answers: performance.answers.map(inPerformance),
      lists: performance.lists.map(inPerformance),
    },
    outline: {
      ...outline,
      title: lines(outline.title),
      chapters: outline.chapters.map((chapter) => ({
        ...chapter,
        ...(chapter.known ? { known: chapter.known.map(fieldId) } : {}),
      })),
    },
  };
}

/** A printed text with the year of the form in the place of the year before. */
export function inYear(text: string, base: Edition, edition: Edition): string {
  return text
    .replaceAll(`${base.formYear}年`, `${edition.formYear}年`)
    .replace(new RegExp(`^${base.formYear}(?=省)`), String(edition.formYear));
}

/** The title in the lines that it has on the cover; another one in two, its last words alone. */
function titleLines(lines: readonly string[], base: Edition, edition: Edition): readonly string[] {
  const moved = lines.map((line) => inYear(line, base, edition));
  if (moved.join("") === edition.formTitle) return moved;
  const [, first, rest] = /^(.+?)(示范项目申报书|申报书)$/.exec(edition.formTitle) ?? [];
  return first === undefined || rest === undefined ? [edition.formTitle] : [first, rest];
}
