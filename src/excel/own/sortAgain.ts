import { command } from "../request";
import type { Job } from "./job";
import type { Prepared } from "./prepare";

/**
 * Tables that the user had sorted are sorted again: their new rows came in our order, while their headers still showed his.
 * Where rows are hidden it is left alone, since Excel sorts past them.
 */
export async function sortAgain({ made }: Job, { changes }: Prepared): Promise<void> {
  const someHidden = (id: string): boolean =>
    changes.some(({ sheet, again }) => sheet.id === id && again.rows.length > 0);
  const sorted = made.flatMap(({ sheet }) =>
    sheet && !someHidden(sheet.id) ? sheet.tables.filter(({ sort }) => sort.length > 0) : [],
  );
  if (sorted.length === 0) return;
  await command(async ({ tables }, sync) => {
    for (const { id, sort } of sorted) tables.getItem(id).sort.apply([...sort]);
    await sync();
  });
}
