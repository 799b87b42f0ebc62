import type { ConditionalRule, DataValidation } from "hucre";
import { areaName } from "../../sheet/address";
import type { PlanValidation, PlanWarning } from "../../sheet/plan";
import { safeText } from "./safeText";

/** Excel takes no longer hints, errors and lists of choices. */
const longest = 255;
const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

/** What a cell takes, in the writer's words. Throws RangeError on a list that Excel refuses to open. */
export function toValidation({
  area,
  list,
  formula,
  otherwise,
  hint,
  error,
}: PlanValidation): DataValidation {
  if (list && (list.join(",").length > longest || list.some((choice) => /[,"]/.test(choice))))
    throw new RangeError(`A list of choices that Excel does not take: ${list.join(",")}`);
  return {
    ...(list
      ? { type: "list", values: list.map(safeText) }
      : { type: "custom", formula1: formula ?? "TRUE" }),
    range: areaName(area),
    allowBlank: true,
    ...(hint === undefined ? {} : { showInputMessage: true, inputMessage: safeText(shortened(hint)) }),
    ...(error === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: otherwise ?? "stop",
          errorMessage: safeText(shortened(error)),
        }),
  };
}

const red = "FFC7CE";

/** Coloured in every program that knows conditional formats, the add-in or not. */
export function toWarning({ area, formula, fill = red }: PlanWarning, index: number): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    formula,
    range: areaName(area),
    style: {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    },
  };
}
