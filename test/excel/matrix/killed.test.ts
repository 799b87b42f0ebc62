import { recoverLeftovers } from "../../../src/excel";
import { isTemporary } from "../../../src/sheet/temporary";
import type { Failure } from "../../host/engine/faults";
import type { HostWorkbook } from "../../host/model/workbook";
import { copyOf } from "./copyOf";
import { inExcel } from "./inExcel";
import { carryOut, kindNames } from "./kinds";
import { seeAll } from "./play";
import type { Seen } from "./play";
import { portion, stopClock } from "./portion";
import { expectState, stateText } from "./wholeState";
stopClock();

let seen: ReadonlyMap<string, Seen>;
beforeAll(async () => {
  seen = await seeAll();
});

/** The pane is closed before request k, or while Excel works on it: nothing that it would still ask reaches Excel. */
async function killedAt({ kind, asked }: Seen, k: number, failure: Failure | null): Promise<HostWorkbook> {
  const workbook = copyOf(kind.base);
  await inExcel(workbook, async ({ engine: { faults } }) => {
    if (failure) faults.failRequest(k, failure);
    for (let n = k + (failure ? 1 : 0); n < k + 30; n += 1) faults.failRequest(n, { hostError: 5012 });
    await carryOut(asked);
  });
  return workbook;
}

test.each(kindNames)(
  "%s, the pane killed at each request and opened again: whole, and the act can be done",
  async (name) => {
    const each = seen.get(name)!;
    const { kind, old, wanted, actions } = each;
    const trials = actions.flatMap((count, k) =>
      [null, 0.4, 0.8, 1].map((share): [number, Failure | null] => [
        k + 1,
        share === null ? null : { apiError: "GeneralException", atAction: Math.floor((count - 1) * share) },
      ]),
    );
    for (const [k, failure] of portion(trials, 5, kindNames.indexOf(name))) {
      const workbook = await killedAt(each, k, failure);
      const where = { name, k, failure };
      await inExcel(workbook, async () => {
        const recovered = await recoverLeftovers();
        expect({ ...where, left: workbook.sheets.filter((sheet) => isTemporary(sheet.name)).length }).toEqual(
          { ...where, left: 0 },
        );
        // charts and footers come after the tables, so that they may still be missing
        const isNew = recovered
          ? recovered.finished.length + recovered.removed.length > 0
          : stateText(workbook) !== old;
        if (!isNew) {
          expectState(workbook, old, where);
          await kind.act(kind.services());
          expectState(workbook, wanted, where, false);
        } else expectState(workbook, tablesOf(wanted), where, false, tablesOf);
      });
    }
  },
);

/** Without what is written, or put in order, after the tables. */
function tablesOf(state: string): string {
  const { sheets, ...rest } = JSON.parse(state) as { sheets: Shown[] };
  return JSON.stringify({
    ...rest,
    sheets: sheets.map(({ charts: _charts, footer: _footer, page: _page, cells, ...sheet }) => ({
      ...sheet,
      cells: sheet.tables.some(({ sort }) => sort) ? cells.map(contentText).sort() : cells,
    })),
  });
}

interface Shown {
  readonly charts: unknown;
  readonly footer: unknown;
  readonly page: unknown;
  readonly tables: readonly { readonly sort?: unknown }[];
  readonly cells: readonly Readonly<Record<string, unknown>>[];
}

const contentText = ({ row: _row, ...cell }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(cell);
