import type { Edition } from "../../edition";
import type { Rows } from "../rows";
import { orderedLimits, thresholdName } from "../thresholdNames";
import type { AsBefore, Contradiction } from "./contradiction";

export function inThresholds(
  rows: Rows["thresholds"],
  edition: Edition,
  asBefore: AsBefore,
): Contradiction[] {
  const at = new Map(rows.map(({ id }, row) => [id, row]));
  const disordered = orderedLimits.flatMap(([small, large]): Contradiction[] => {
    const [low, high] = [at.get(small), at.get(large)];
    if (low === undefined || high === undefined || rows[low]!.value <= rows[high]!.value) return [];
    const [lesser, greater] = [thresholdName(small, edition), thresholdName(large, edition)];
    const fault = `“${lesser}”是${rows[low]!.value}，比“${greater}”${rows[high]!.value}还大。请核对这两个限值。`;
    const row = asBefore("thresholds", low, "value") ? high : low;
    return [{ section: "thresholds", row, column: "value", fault }];
  });
  return [
    ...disordered,
    ...rows.flatMap(({ id, value }, row): Contradiction[] =>
      value < 0 && !/^decline/.test(id)
        ? [
            {
              section: "thresholds",
              row,
              column: "value",
              fault: `“${thresholdName(id, edition)}”填的是负数${value}。请填不小于0的数。`,
            },
          ]
        : [],
    ),
  ];
}
