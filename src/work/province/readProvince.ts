import type { ProvinceState } from "../../merge/province/provinceState";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { ProvinceDecisions, ProvincePlan } from "../../report/planProvince";
import type { SourceControl } from "../readEach";
import { asGiven, unopened } from "../pickedFiles";
import type { PickedFile } from "../pickedFiles";
import { readAt } from "../readAt";
import { openForWriting } from "../openForWriting";
import type { Comparison } from "../merge/comparison";
import type { Services } from "../services";

/** The province's table before it is written. */
export interface ProvincePreview extends ProvincePlan {
  /** What has to be looked at in the tables, and files that are not used. */
  readonly remarks: readonly string[];
  /** The units of the list, of which one can be said to have sent a table. */
  readonly unitNames: readonly string[];
  readonly decisions: ProvinceDecisions;
  /** 本次申报设置 in files that came in, other than the workbook's own. */
  readonly offered: Comparison["offered"];
  /** The same files with further decisions. */
  decided(further: ProvinceDecisions): ProvincePreview;
  /** The same files and decisions, compared with the workbook as it is now; null where nothing has changed there. */
  reread(workbook: WorkbookSnapshot): ProvincePreview | null;
  /** Sheets of the workbook that bear a name of ours but are somebody else's. */
  foreignIn(workbook: WorkbookSnapshot): readonly string[];
}

/**
 * Reads the cities' workbooks and compares them with what the open one holds; nothing is written. `remark`: what the user
 * should know before he writes.
 */
export async function readProvince(
  services: Services,
  picked: readonly PickedFile[],
  control: SourceControl,
): Promise<{ readonly preview: ProvincePreview; readonly remark: string | null }> {
  const [stages, { settingsIn }] = await Promise.all([import("./stages"), import("../settings/settingsIn")]);
  const { workbook: open, remark } = await openForWriting(services.host, { signal: control.signal });
  const editions = stages.editionFor(open);
  const reader = await services.files();
  const received = await stages.readReceived(asGiven(picked), reader, editions, control, unopened);
  const held = stages.readProvinceState(open, editions);
  const { edition, files } = stages.ofOneYear(received, held.ledger, editions);
  const read = {
    tables: files.flatMap(({ tables }) => tables),
    supported: files.flatMap(({ supported }) => supported),
    unread: files.flatMap(({ unread }) => unread),
    today: readAt(new Date()).slice(0, 10),
  };
  const inForce = JSON.stringify(settingsIn(open)?.settings);
  const offered = files.flatMap(({ name, settings }) =>
    settings && JSON.stringify(settings.settings) !== inForce ? [{ file: name, ...settings }] : [],
  );
  const planned = (state: ProvinceState, decisions: ProvinceDecisions): ProvincePreview => {
    const plan = stages.planProvince({ ...read, state }, decisions, edition, stages.wordFinding);
    return {
      ...plan,
      remarks: [...stages.tableRemarks(plan, edition), ...files.flatMap(({ said }) => said)],
      unitNames: edition.recommendingUnits.map(({ name }) => name),
      decisions,
      offered,
      decided: (further) => planned(state, { ...decisions, ...further }),
      reread: (workbook) => {
        const now = stages.readProvinceState(workbook, edition);
        return JSON.stringify(now) === JSON.stringify(state) ? null : planned(now, decisions);
      },
      foreignIn: (workbook) => stages.foreignProvinceSheets(workbook, edition),
    };
  };
  return { preview: planned(held, {}), remark };
}
