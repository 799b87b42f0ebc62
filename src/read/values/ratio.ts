import type { ReadingNote } from "../application";
import { exact, kept, normalisedIf, understood, unread, type Outcome, type Raw } from "./outcome";
import { parseNumber } from "./number";

/** Up to this a number without a % sign is taken as a fraction: nobody's debt ratio is 1.5 %, but 150 % happens. */
const largestFraction = 1.5;

/** A number without a % sign, or null where the cell shows a percentage or no number. */
export function bareRatio(raw: Raw): number | null {
  if (raw.kind === "number" && typeof raw.value === "number") return kept(raw.value);
  if (raw.kind !== "text") return null;
  const parsed = parseNumber(raw.text);
  return parsed && parsed.unit === "" ? parsed.value : null;
}

/**
 * A ratio as a fraction: 56.2 %, 0.562 and 56.2 are all 0.562. Between 1 and 1.5 the row's other years decide
 * (`others`, numbers without a % sign): beside 34.66 a 1.2 is 1.2 %, alone it is 120 %. Under a label that prints the %
 * (负债率（%）) a fraction without another year to decide is asked about.
 */
export function readRatio(raw: Raw, others: readonly number[], label = ""): Outcome {
  if (raw.kind === "percent" && typeof raw.value === "number") return understood(kept(raw.value));
  // 0.5 that its format 0.00"%" shows as 0.50%.
  if (raw.kind === "number" && typeof raw.value === "number" && /[%％]\s*$/.test(raw.text))
    return understood(exact(raw.value / 100));
  if (raw.kind === "text") {
    // 36.97%%, 百分之40.
    const parsed = parseNumber(
      raw.text.replace(/([%％])\s*[%％]\s*$/, "$1").replace(/^\s*百分之(.+)$/, "$1%"),
    );
    if (parsed && /^%$/.test(parsed.unit)) {
      return understood(exact(parsed.value / 100), ...normalisedIf(!/^-?\d+(\.\d+)?%$/.test(raw.text)));
    }
  }
  const number = bareRatio(raw);
  if (number === null) return unread({ kind: "notANumber" });
  const size = Math.abs(number);
  const rowInPercent = others.some((other) => Math.abs(other) > largestFraction);
  const isFraction = size <= 1 || (size <= largestFraction && !rowInPercent);
  const isUnclear = isFraction && number !== 0 && !rowInPercent && /[%％]/.test(label);
  const notes: ReadingNote[] = [
    { kind: "fractionAsPercent" },
    ...(isUnclear ? [{ kind: "unitUnclear" } as const] : []),
    ...normalisedIf(raw.kind === "text"),
  ];
  return understood(isFraction ? number : exact(number / 100), ...notes);
}
