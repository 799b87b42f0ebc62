import { useEffect, useEffectEvent, useState } from "react";
import type { ReactNode } from "react";
import type { OpinionPlace } from "../../merge/own/opinionPlace";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import { hasSource, openSource } from "../../work/merge/openSource";
import { keepPicked, pickedThisTime } from "../merge/pickedThisTime";
import { useServices } from "../services";
import { useSource } from "../source/useSource";

export interface ShownPlace {
  show(cell: CellRef): void;
  /** The picture of the file, while a cell of it is shown. */
  readonly picture: ReactNode;
  /** The file is not at hand: it is asked for. */
  readonly asking: boolean;
  /** Takes files that were added, and shows the cell where the right one is among them. */
  add(files: Parameters<typeof keepPicked>[0]): void;
  stopAsking(): void;
}

/** Shows cells of a place: `select` where it lies in the open workbook, else a picture of its file. */
export function usePlace(
  { file, cells }: OpinionPlace,
  select: ((cell: CellRef) => void) | null,
): ShownPlace {
  const services = useServices();
  const [asking, setAsking] = useState(false);
  const open = async () => openSource(pickedThisTime(), file, await services.files());
  const source = useSource(select ?? { name: file, open });
  const [first] = cells;
  const named = first && cellText(first);
  // an open picture goes along with the decision in hand
  const follow = useEffectEvent(() => {
    if (source.cell && first) source.show(first);
  });
  useEffect(() => follow(), [named]);
  return {
    show: (cell) => {
      if (select || hasSource(pickedThisTime(), file)) source.show(cell);
      else setAsking(true);
    },
    picture: source.picture,
    asking,
    add: (files) => {
      keepPicked(files);
      if (!hasSource(pickedThisTime(), file)) return;
      setAsking(false);
      if (first) source.show(first);
    },
    stopAsking: () => setAsking(false),
  };
}
