import type { Edition } from "../form/edition";
import type { Application } from "../read/application";

const yearOf = (field: string): number => Number(field.slice(-4));

/** The years of the financial table as it was filled in: the edition's, or those that stand over its columns instead. */
export function yearsOfTable({ notFound, otherYears = [] }: Application, edition: Edition): number[] {
  if (!otherYears.length) return [...edition.financeYears];
  const missing = new Set(notFound);
  const given = edition.fields.filter(({ id, year }) => year !== undefined && !missing.has(id));
  return [
    ...new Set([...given.map(({ year }) => year!), ...otherYears.map(({ field }) => yearOf(field))]),
  ].sort();
}

/**
 * The form with the columns of its financial table as they were filled in, so that their figures are judged all the same:
 * of 2018 to 2020 the loss in 2020. The application has its figures of other years among the rest.
 */
export function asFilledIn(
  application: Application,
  edition: Edition,
): { readonly application: Application; readonly edition: Edition } {
  const { otherYears = [] } = application;
  if (!otherYears.length) return { application, edition };
  const years = yearsOfTable(application, edition);
  const [first] = edition.financeYears;
  const fields = edition.fields.flatMap((field) => {
    if (field.year === undefined) return [field];
    if (field.year !== first) return [];
    return years.map((year) => ({ ...field, id: field.id.replace(/\d{4}$/, String(year)), year }));
  });
  return {
    application: {
      ...application,
      readings: {
        ...application.readings,
        ...Object.fromEntries(otherYears.map((one) => [one.field, [one]])),
      },
    },
    edition: { ...edition, financeYears: years, fields },
  };
}
