import { limit, type Facts } from "../../facts";
import { amountRows, figure, financeField, financeRows, years } from "../../finance";
import type { Draft } from "../../rule";

/** FIN-19: the same figure in all years of a row, several in two years, or the same in two rows of a year: copied. */
export function figuresRepeated(facts: Facts): Draft[] {
  const rows = financeRows.flatMap((row): Draft[] => {
    const fields = years(facts).map((year) => financeField(row, year));
    const values = years(facts).map((year) => figure(facts, row, year));
    const same = fields.length > 1 && values[0] && values.every((value) => value === values[0]);
    return same ? [{ severity: "query", fields, variant: "years" }] : [];
  });
  const columns = years(facts).flatMap((year): Draft[] =>
    amountRows.flatMap((row, i) =>
      amountRows.slice(i + 1).flatMap((other): Draft[] => {
        const value = figure(facts, row, year);
        if (!value || value !== figure(facts, other, year)) return [];
        return [
          {
            severity: "query",
            fields: [financeField(other, year), financeField(row, year)],
            variant: "rows",
          },
        ];
      }),
    ),
  );
  return [...rows, ...yearsCopied(facts), ...columns];
}

/** Two years of which several amounts are the same: one was copied into the other. A row that is so in all years says it itself. */
function yearsCopied(facts: Facts): Draft[] {
  const all = years(facts);
  const changing = amountRows.filter((row) => new Set(all.map((year) => figure(facts, row, year))).size > 1);
  return all.flatMap((year, n) =>
    all.slice(n + 1).flatMap((other): Draft[] => {
      const same = changing.filter((row) => {
        const value = figure(facts, row, year);
        return value && value === figure(facts, row, other);
      });
      if (same.length < limit(facts, "copiedAmountsMin")) return [];
      return [
        {
          severity: "query",
          fields: same.flatMap((row) => [financeField(row, year), financeField(row, other)]),
          variant: "twoYears",
          values: { years: `${year}、${other}`, count: same.length },
        },
      ];
    }),
  );
}
