import type { Field } from "../../form/edition";
import { readChoice } from "../choices/readChoice";
import { firstMark } from "../choices/marks";
import { emptyOrNone, readAmount, readCount, readData } from "./amount";
import { readCode, readEmail, readPhone } from "./code";
import { readDate } from "./date";
import { blank, none, normalisedIf, understood, unread, type Outcome, type Raw } from "./outcome";
import { readRatio } from "./ratio";
import { isFiller, isNone, tidy } from "./text";
import type { MoneyUnit } from "./units";

/** What is known about a value besides its cell. */
export interface ValueContext {
  /** The label's text, which may name a unit. */
  readonly label: string;
  /** Unit of money that the label, a cell beside the value or the table's heading names. */
  readonly money: MoneyUnit | null;
  /** Numbers without a % sign in the row's other years. */
  readonly others: readonly number[];
}

/** Print behind a name that asks for a seal or signature. */
const sealed = /\s*[(（](?:加?盖公?章|公章|签字|签章|签名)[)）]$/;

function readText(raw: Raw): Outcome {
  if (raw.kind === "boolean") return unread();
  if (isFiller(raw.text)) return blank;
  if (isNone(raw.text)) return none("无");
  const value = tidy(raw.text).replace(sealed, "");
  if (value === "") return blank;
  return understood(value, ...normalisedIf(value !== raw.text));
}

/** 性别 with boxes: ☑男 □女. The words ticked are the value. */
function readTickedWords(field: Field, raw: Raw): Outcome {
  const { outcome } = readChoice({ ...field, type: "choice" }, [[raw]]);
  const chosen = field.choices!.find((choice) => choice.id === outcome.value);
  return chosen ? { ...outcome, value: chosen.label } : outcome;
}

/** Reads one cell as the value of a field. Choices, pairs and periods have their own readers. */
export function readValue(field: Field, raw: Raw, context: ValueContext): Outcome {
  if (raw.kind === "error") return unread({ kind: "cellError" });
  switch (field.type) {
    case "text":
    case "longText":
      return field.choices && firstMark(raw.text) >= 0 ? readTickedWords(field, raw) : readText(raw);
    case "code":
      return readCode(raw);
    case "phone":
    case "mobile":
      return readPhone(raw);
    case "email":
      return readEmail(raw);
    case "month":
    case "day":
    case "monthOrDay":
      return emptyOrNone(raw) ?? readDate(raw, field.type);
    case "amount":
      return emptyOrNone(raw) ?? readAmount(raw, context.money);
    case "ratio":
      return emptyOrNone(raw) ?? readRatio(raw, context.others);
    case "count":
      return emptyOrNone(raw) ?? readCount(raw, context.label);
    case "decimal":
      return emptyOrNone(raw) ?? readData(raw, context.label);
    default:
      return readChoice(field, [[raw]]).outcome;
  }
}
