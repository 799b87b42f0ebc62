import {
  blank,
  exact,
  kept,
  none,
  normalisedIf,
  understood,
  unread,
  type Outcome,
  type Raw,
} from "./outcome";
import { isNotInBeing } from "./notInBeing";
import { parseNumber } from "./number";
import type { ReadingNote } from "../application";
import { shownScale } from "../../sheet/shownScale";
import { isFiller, isNone } from "./text";
import {
  countFactor,
  countFactorIn,
  dataUnit,
  dataUnitIn,
  isUnitWord,
  moneyUnit,
  type MoneyUnit,
} from "./units";

/** Text that is empty or says that there is nothing; null where it has to be read. */
export function emptyOrNone(raw: Raw): Outcome | null {
  if (raw.kind !== "text") return null;
  if (isFiller(raw.text) || isUnitWord(raw.text.replace(/[\s_＿]/g, ""))) return blank;
  return isNone(raw.text) ? none(null) : null;
}

/** The same of a figure, which there is none of either where there was no enterprise yet; as a date 2007年10月6日成立 is one. */
export function noFigure(raw: Raw): Outcome | null {
  return emptyOrNone(raw) ?? (raw.kind === "text" && isNotInBeing(raw.text) ? none(null) : null);
}

/** A number that is shown as a date or a percentage is not what the enterprise sees: better no value than that one. */
function plainNumber(raw: Raw): number | null {
  return raw.kind === "number" && typeof raw.value === "number" ? kept(raw.value) : null;
}

/** 14670000 that its format shows as 1467.0000: what the enterprise sees counts, with the cell's own digits. */
function asShown(
  value: number,
  text: string,
  expected = value,
): { value: number; notes: readonly ReadingNote[] } {
  const shown = parseNumber(text);
  const scale = shown === null ? 0 : shownScale(value, shown.value);
  return scale === 0 || shownScale(expected, shown!.value) === 0
    ? { value, notes: [] }
    : { value: exact(value / 10 ** scale), notes: [{ kind: "shownOtherwise", stored: value }] };
}

function withNotes(outcome: Outcome, notes: readonly ReadingNote[]): Outcome {
  return { ...outcome, notes: [...outcome.notes, ...notes] };
}

/** 35000000 that its format shows as 3500.00万元, 14670 that it shows as 14670.00千元: what the enterprise sees counts. */
function inShownUnit(value: number, text: string): { value: number; unit: MoneyUnit } | null {
  const shown = parseNumber(text);
  const unit = shown && moneyUnit(shown.unit);
  if (!shown || !unit) return null;
  if (Math.abs(shown.value - value) <= Math.abs(value) * 0.01) return { value, unit };
  // The cell's own digits are exact, those shown are rounded.
  const yuan = value * 0.0001;
  const isRounded = Math.abs(shown.value * unit.factor - yuan) <= Math.abs(yuan) * 0.01;
  return { value: isRounded ? exact(yuan / unit.factor) : shown.value, unit };
}

/**
 * An amount in 万元. The unit behind the number wins over the one of the label or table heading, and that over 万元.
 */
export function readAmount(raw: Raw, unit: MoneyUnit | null): Outcome {
  const printed: MoneyUnit = unit ?? { name: "万元", factor: 1, short: false };
  const converted = (value: number, from: MoneyUnit, changed: boolean): Outcome => {
    if (from.factor === 1) return understood(value, ...normalisedIf(changed));
    return understood(exact(value * from.factor), { kind: "unitConverted", from: from.name, to: "万元" });
  };
  const number = plainNumber(raw);
  if (number !== null) {
    const shown = inShownUnit(number, raw.text);
    if (shown) return converted(shown.value, shown.unit, true);
    const inUnit = exact(number * printed.factor);
    // Under 总资产（元） the format 0!.0000 shows 万元, which is what the cell's yuan come to.
    const seen = asShown(number, raw.text, printed.factor === 1 ? number : inUnit);
    return withNotes(converted(seen.value, printed, false), seen.notes);
  }
  if (raw.kind !== "text") return unread({ kind: "notANumber" });
  const parsed = parseNumber(raw.text);
  if (!parsed) return unread({ kind: "notANumber" });
  const changed = raw.text !== String(parsed.value);
  if (parsed.unit === "") return converted(parsed.value, printed, changed);
  const own = moneyUnit(parsed.unit);
  if (!own) return unread({ kind: "notANumber" });
  const outcome = converted(parsed.value, own, true);
  // 2030万 where the form prints no unit can only be 2030万元.
  return own.short && own.name === "万元" && unit !== null
    ? { ...outcome, notes: [...outcome.notes, { kind: "unitUnclear" }] }
    : outcome;
}

const inBrackets = /^\s*[(（]\s*(\d[\d,，]*)\s*[)）]\s*$/;

/** A count of things; a fraction stays one, so that a rule can object to it. */
export function readCount(raw: Raw, label: string): Outcome {
  const factor = countFactorIn(label);
  const counted = (value: number, changed: boolean) =>
    understood(exact(value * factor), ...normalisedIf(changed || factor !== 1));
  const number = plainNumber(raw);
  if (number !== null) {
    const seen = asShown(number, raw.text);
    return withNotes(counted(seen.value, false), seen.notes);
  }
  if (raw.kind !== "text") return unread({ kind: "notANumber" });
  // （6） is a loss among amounts, and six things.
  const isFramed = raw.text.includes("(") || raw.text.includes("（");
  const parsed = parseNumber(isFramed ? raw.text.replace(inBrackets, "$1") : raw.text);
  const own = parsed && countFactor(parsed.unit);
  if (!parsed || !own) return unread({ kind: "notANumber" });
  if (/[百千万亿]/.test(parsed.unit)) return understood(exact(parsed.value * own), { kind: "normalised" });
  return counted(parsed.value, raw.text !== String(parsed.value));
}

/** A quantity of data in TB. */
export function readData(raw: Raw, label: string): Outcome {
  const printed = dataUnitIn(label) ?? "TB";
  const converted = (value: number, unit: string, changed: boolean): Outcome => {
    const factor = dataUnit(unit)!;
    return factor === 1
      ? understood(value, ...normalisedIf(changed))
      : understood(exact(value * factor), { kind: "unitConverted", from: unit, to: "TB" });
  };
  const number = plainNumber(raw);
  if (number !== null) {
    const seen = asShown(number, raw.text);
    const own = parseNumber(raw.text)?.unit.toUpperCase() ?? "";
    return withNotes(converted(seen.value, dataUnit(own) === null ? printed : own, false), seen.notes);
  }
  if (raw.kind !== "text") return unread({ kind: "notANumber" });
  const parsed = parseNumber(raw.text);
  if (!parsed) return unread({ kind: "notANumber" });
  if (parsed.unit === "") return converted(parsed.value, printed, raw.text !== String(parsed.value));
  return dataUnit(parsed.unit) === null
    ? unread({ kind: "notANumber" })
    : converted(parsed.value, parsed.unit.toUpperCase(), true);
}
