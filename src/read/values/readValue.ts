import type { Field } from "../../form/edition";
import { readChoice } from "../choices/readChoice";
import { signUses, weighSigns, withShownSigns } from "../choices/lostSigns";
import { firstMark } from "../choices/marks";
import { tickedWords } from "../choices/tickedWords";
import { labelKey } from "../labels/labelKey";
import { emptyOrNone, noFigure, readAmount, readCount, readData } from "./amount";
import { readCode, readEmail } from "./code";
import { readDate } from "./date";
import { isDateSkeleton } from "./dateText";
import { withoutEnds } from "./ends";
import { hint } from "./hint";
import { blank, none, normalisedIf, understood, unread, type Outcome, type Raw } from "./outcome";
import { readPhone } from "./phone";
import { readRatio } from "./ratio";
import {
  belongsToValue,
  isAboutPerson,
  isReplaced,
  remarkBehind,
  takesBack,
  unitInRemark,
  type Remarked,
} from "./remark";
import { fold, isFiller, isNone, tidy, unlined } from "./text";
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

const longestInLine = 20;

/** 地址：吉林省… under 通讯地址: the label typed once more into the value. Not where another label follows. */
function withoutLabel(value: string, label: string, type: Field["type"]): string {
  if (!/[:：]/.test(value)) return value;
  const [, said, rest] =
    /^((?:[(（]?\d{1,2}(?:\.\d{1,2})*[)）]?[、.．\s]*)?\p{Script=Han}[\p{Script=Han}（(、/)）]{1,80})\s*[:：]\s*(.*)$/su.exec(
      value,
    ) ?? [];
  if (said === undefined || rest === undefined) return value;
  const { base } = labelKey(label);
  const name = labelKey(said).base;
  if (!base.endsWith(name) && !(base.length > 1 && name.endsWith(base))) return value;
  // No line of several labels begins with one of a whole sentence.
  const mayBeSeveral = type !== "longText" && name.length <= longestInLine;
  return mayBeSeveral && /[:：]/.test(rest) ? value : rest;
}

/** 男/女: all that could be chosen, as it was printed. */
function isPrintedChoices(value: string, field: Field): boolean {
  if (!field.choices) return false;
  const labels = field.choices.map((choice) => choice.label);
  const words = value.split(/[\s/\\、,，或]+/).filter((word) => word !== "");
  return words.length > 1 && words.length === labels.length && words.every((word) => labels.includes(word));
}

function readText(raw: Raw, field: Field, label: string): Outcome {
  if (raw.kind === "boolean") return unread();
  if (isFiller(raw.text) || (/[年月日]/.test(raw.text) && isDateSkeleton(raw.text))) return blank;
  const short = tidy(unlined(raw.text).replace(sealed, ""));
  const isCut = raw.whole !== undefined && tidy(raw.whole) !== tidy(raw.text);
  const value = withoutLabel(isCut ? tidy(raw.whole!) : short, label, field.type);
  if (isFiller(value) || isPrintedChoices(value, field)) return blank;
  if (isNone(value)) return none("无");
  // A sentence may tell of anything; a name or an address that was replaced is two.
  if (field.type === "text" && isReplaced(value)) return understood(value, { kind: "severalValues" });
  const title = inTitleMarks(field, withoutEnds(field, value));
  return understood(title, ...normalisedIf(title !== (raw.whole ?? raw.text)));
}

const named = new Set(["project.name", "applicant.name"]);

/** 《某某平台建设项目》, “某某有限公司”: the marks round the whole of a name are no part of it. */
function inTitleMarks({ id }: Field, value: string): string {
  if (!named.has(id)) return value;
  const [, title, quoted] = /^(?:《([^《》]+)》|[“"]([^“”"]+)[”"])$/.exec(value) ?? [];
  return title ?? quoted ?? value;
}

/** R男 £女: the signs of two options and more, where their font was lost; null where they are unclear. */
function withSigns(field: Field, raw: Raw): Raw | null {
  const uses = signUses([[raw]], field.choices!);
  if (uses.length < 2) return raw;
  const signs = weighSigns([{ single: true, uses }]);
  if (uses.some(({ sign }) => signs.get(sign) === "unclear")) return null;
  return withShownSigns([[raw]], uses, signs)[0]![0]!;
}

/** 性别 with boxes: ☑男 □女. The words ticked are the value; null where there is no sign. */
function readTickedWords(field: Field, asWritten: Raw): Outcome | null {
  const raw = withSigns(field, asWritten);
  if (raw === null) return unread({ kind: "severalValues" });
  const words = tickedWords(field, raw);
  if (words || firstMark(raw.text) < 0) return words;
  const { outcome } = readChoice({ ...field, type: "choice" }, [[raw]]);
  const chosen = field.choices!.find((choice) => choice.id === outcome.value);
  return chosen ? { ...outcome, value: chosen.label } : outcome;
}

const isText = (type: Field["type"]) => type === "text" || type === "longText";
const inSigns = new Set<Field["type"]>(["choice", "choices", "yesNo", "pairs"]);
const isTyped = (type: Field["type"]) => !isText(type) && !inSigns.has(type);
const inFigures = new Set<Field["type"]>(["amount", "ratio", "count", "decimal"]);
const inDates = new Set<Field["type"]>(["month", "day", "monthOrDay"]);

/** 张三（总经理助理） under 姓名: what is said of the person behind the name. */
function behindName(field: Field, found: Remarked): boolean {
  return field.type === "text" && /\.(?:name|technicalLead)$/.test(field.id) && isAboutPerson(found.remark);
}

/** 某某有限公司（按营业执照填写全称）: how to fill in, left behind the answer. */
const leftFromPrint = ({ remark }: Remarked) =>
  !takesBack(remark) && hint.test(fold(remark).replace(/\s+/g, ""));

/** 某某有限公司（曾用名：某某厂）, 某某平台（原名：某某项目）, 某某路2号（原：某某街1号）: what it was before. */
const formerName = ({ type }: Field, { remark }: Remarked) =>
  type === "text" && /^(?:曾用名|原名|旧称|原称|前身|原址|旧址|原为|[原旧]\s*:)/.test(fold(remark));

/** 更正：2625, 现更正为2020年5月: what takes the place of an answer that is no longer there. */
const correction = /^\s*(?:现|已)?(?:更正|更改|改正|修正|改)\s*(?:[:：]|[为成]\s*[:：]?)\s*(?=[\d¥￥])/;

const corrected = (text: string) =>
  text.includes("正") || text.includes("改") ? text.replace(correction, "") : text;

/** 成立时间：2011年12月1日, 总投资：4460万元, 传真：0431-…: the label typed once more before an answer that is no words. */
function withoutLabelAgain(field: Field, raw: Raw, label: string): Raw {
  if (raw.kind !== "text" || !isTyped(field.type)) return raw;
  const isCounted = inFigures.has(field.type) || inDates.has(field.type);
  const text = withoutLabel(isCounted ? corrected(raw.text) : raw.text, label, field.type);
  return text === raw.text || text === "" ? raw : { ...raw, value: text, text };
}

/** A value without the remark behind it, which is kept as a note; null where there is none, or it is part of the value. */
function withoutRemark(field: Field, raw: Raw, context: ValueContext): Outcome | null {
  const found = raw.kind === "text" ? remarkBehind(raw.text) : null;
  if (!found || !/[\p{L}\p{N}]/u.test(found.value)) return null;
  const { value, remark } = found;
  const read = (text: string) => {
    const outcome = readWhole(field, { ...raw, value: text, text }, context);
    const isRead = outcome.state === "value" || (outcome.state === "none" && isTyped(field.type));
    return isRead
      ? { ...outcome, notes: [...outcome.notes, { kind: "remark", text: remark } as const] }
      : null;
  };
  if (isText(field.type))
    return behindName(field, found) || formerName(field, found) || leftFromPrint(found) ? read(value) : null;
  if (!isTyped(field.type) || belongsToValue(field.type, remark)) return null;
  if (takesBack(remark)) {
    if (inFigures.has(field.type)) return unread({ kind: "notANumber" });
    return inDates.has(field.type) ? unread({ kind: "notADate" }) : null;
  }
  if (!inFigures.has(field.type) && !inDates.has(field.type) && !/\d|@|none|无/.test(value)) return null;
  const unit = field.type === "amount" ? unitInRemark(remark) : "";
  return read(unit !== "" && /\d$/.test(value) ? value + unit : value);
}

/**
 * Reads one cell as the value of a field, and keeps a remark behind it (56%（合并口径）) as a note. Choices, pairs and
 * periods have their own readers.
 */
export function readValue(field: Field, asWritten: Raw, context: ValueContext): Outcome {
  const raw = withoutLabelAgain(field, asWritten, context.label);
  return withoutRemark(field, raw, context) ?? readWhole(field, raw, context);
}

function readWhole(field: Field, raw: Raw, context: ValueContext): Outcome {
  if (raw.kind === "error") return unread({ kind: "cellError" });
  switch (field.type) {
    case "text":
    case "longText":
      return (
        (field.choices && raw.kind === "text" ? readTickedWords(field, raw) : null) ??
        readText(raw, field, context.label)
      );
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
      return emptyOrNone(raw) ?? readDate(raw, field);
    case "amount":
      return noFigure(raw) ?? readAmount(raw, context.money);
    case "ratio":
      return noFigure(raw) ?? readRatio(raw, context.others, context.label);
    case "count":
      return noFigure(raw) ?? readCount(raw, context.label);
    case "decimal":
      return noFigure(raw) ?? readData(raw, context.label);
    default:
      return readChoice(field, [[raw]]).outcome;
  }
}
