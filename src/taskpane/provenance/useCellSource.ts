import { useEffect, useRef, useState } from "react";
import type { MergeState } from "../../merge/own/state";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { useSelectedCell } from "../check/useSelectedCell";
import { ending } from "../parts/subscription";
import { useServices } from "../services";
import { cellSourceOf } from "../../work/provenance/cellSource";
import type { CellSource } from "../../work/provenance/cellSource";

/** Our sheets as they were last read. */
interface Known {
  readonly workbook: WorkbookSnapshot;
  readonly state: MergeState;
  readonly current: boolean;
}

/**
 * Follows the selection and tells where the selected cell of 汇总表 comes from. The workbook is read again only when
 * the selection comes to 汇总表 after a change; `written` changes whenever the pane itself has written.
 */
export function useCellSource(following: boolean, written: unknown): CellSource | null {
  const services = useServices();
  const { host } = services;
  const cell = useSelectedCell(following);
  const known = useRef<Known | null>(null);
  const [source, setSource] = useState<CellSource | null>(null);

  useEffect(() => {
    known.current = null;
  }, [written]);

  useEffect(() => {
    if (!following) return;
    return ending(
      host.onSheetsChanged(({ own }) => {
        if (known.current && !own) known.current = { ...known.current, current: false };
      }),
    );
  }, [host, following]);

  useEffect(() => {
    let left = false;
    const find = async (): Promise<CellSource | null> => {
      if (!cell || !following || !mayTell(known.current, cell.sheet)) return null;
      const stages = await services.merge();
      if (!known.current?.current) {
        const workbook = await host.readWorkbook();
        const state = stages.readState(workbook, stages.editionFor(workbook));
        known.current = { workbook, state, current: true };
      }
      return cellSourceOf(known.current.state, known.current.workbook, cell, stages);
    };
    find()
      .catch(() => null) // a cell that cannot be told of is no reason to disturb the user
      .then((found) => {
        if (!left) setSource(found);
      });
    return () => {
      left = true;
    };
  }, [cell, following, written, host, services]);

  return following ? source : null;
}

/** Whether a sheet is 汇总表, or one that was not there or not so called when the workbook was read. */
function mayTell(known: Known | null, sheet: string): boolean {
  if (!known) return true;
  return known.state.summary?.sheet === sheet || !known.workbook.sheets.some(({ name }) => name === sheet);
}
