import { useState } from "react";
import type { Ref } from "react";
import type { CellRef } from "../../sheet/snapshot";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { asksFigure } from "../../work/opinions/doubtedProject";
import { placesOf } from "../../work/opinions/places";
import type { ReviewRow } from "../../work/opinions/review";
import { DoubtedFigures } from "./DoubtedFigures";
import { PlaceLinks } from "./PlaceLinks";

export interface ReviewPlacesProps {
  /** The first place, which the space key shows. */
  readonly ref: Ref<{ show(): void }>;
  readonly inHand: ReviewRow;
  readonly rows: readonly ReviewRow[];
  readonly result: CheckedWorkbook;
  /** Selects a cell of the open workbook. */
  select(cell: CellRef): void;
}

/** Where the explanation in hand points: its cells, and its financial table as a chart, which stays open from row to row. */
export function ReviewPlaces({ ref, inHand, rows, result, select }: ReviewPlacesProps) {
  const [open, setOpen] = useState(false);
  return placesOf(inHand.row.place).map((place, n) => {
    const isOpen = place.file === maskNumbers(result.name);
    return (
      <PlaceLinks
        key={`${n} ${place.file}`}
        ref={n === 0 ? ref : undefined}
        place={place}
        select={isOpen ? select : null}
      >
        {n === 0 && asksFigure(inHand.row, result.edition)
          ? (show) => (
              <DoubtedFigures
                place={place}
                rows={rows}
                result={result}
                fold={{ open, onFold: setOpen }}
                isOpen={isOpen}
                onSelect={show}
              />
            )
          : undefined}
      </PlaceLinks>
    );
  });
}
