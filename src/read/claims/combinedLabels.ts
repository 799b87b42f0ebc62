import type { Field } from "../../form/edition";
import { holdsAny } from "../../text/holdsAny";
import type { LabelHit, LabelIndex } from "../labels/labelIndex";
import { recogniseLabel, splitYear, subjectOf } from "../labels/recognise";
import { factBy, type Content } from "../page/facts";
import { yearsNamed } from "./yearsNamed";

/** Longer texts ask for no several things. */
export const longestLabel = 40;
/** More are no labels of one answer. */
const mostLabels = 4;
const joint = /[/／、及和与]/;
/** Without any of those a text is one label. */
const joints = ["/", "／", "、", "及", "和", "与"];
/** What may part the values, the surest first. */
const signs = [/[/／]/, /[;；]/, /[\r\n]+/, /[，,]/, /、/, /[:：]/, /\s+/];
const labelBehind = /(?:电话|手机|邮编|号码|邮箱|传真|方式|地址|姓名)$/;

/** The labels that a cell joins, as if each stood alone, and what they ask for. */
interface JoinedLabels {
  readonly names: readonly string[];
  readonly fields: readonly Field[];
}

/** Whether a text is surely an answer for a field. */
function fits(field: Field, text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  switch (field.type) {
    case "mobile":
    case "phone":
      return digits >= 7 && digits <= 16 && /^[\d()（）+\-—–\s转]+$/.test(text);
    case "email":
      return /^[^\s@]+@[^\s@]+$/.test(text);
    case "code":
      return digits >= 6 && /^[\dA-Za-z-]+$/.test(text);
    case "month":
    case "day":
    case "monthOrDay":
      return /^(?:19|20)\d{2}\D?(?:\d{1,2}\D?){0,2}$/.test(text);
    case "amount":
    case "count":
    case "decimal":
    case "ratio":
      return /^-?\d[\d,，]*(?:\.\d+)?\s*(?:[%％个项名]|[千百万亿]*元)?$/.test(text);
    case "text":
    case "choice":
      break;
    default:
      return false;
  }
  if (/\d{6,}|@/.test(text) || labelBehind.test(text)) return false;
  // 谢某，高级工程师 before a stroke is no name: the post has a stroke in it.
  if (field.id.endsWith(".name") && field.id !== "project.name" && /[,，;；、/／]/.test(text)) return false;
  const words = field.choices?.flatMap((choice) => [choice.label, ...(choice.variants ?? [])]);
  return words ? words.includes(text) : /\p{Script=Han}{2}/u.test(text);
}

/** 姓名/手机, 证件类型及号码, 联系人姓名、手机、邮箱: labels of one section that are joined in one cell. */
export const labelsJoined = factBy(({ text }, index: LabelIndex) =>
  text.length <= longestLabel && holdsAny(text, heldByJoined)
    ? joinedLabels(withoutColon(text), index)
    : null,
);

const heldByJoined = [...joints, "(", "（"];
const withoutColon = (text: string) =>
  ":： \n".includes(text.slice(-1)) ? text.replace(/\s*[:：]\s*$/, "") : text;

/** Whether two labels stand in one section, or ask of the same one: 申报单位及信用代码. */
const isOfSame = (one: LabelHit, other: LabelHit) =>
  one.section === other.section || subjectOf(one) === subjectOf(other);

/** A label that is said, and what it may ask for. */
interface Said {
  readonly name: string;
  readonly hits: readonly LabelHit[];
}

/** What stands behind a label that is said, as labels of the same section: 联系人及电话 asks for 联系人电话 before a bare 电话. */
function behindIt(text: string, first: Said, last: readonly Field[], index: LabelIndex): Said | null {
  const names = [
    first.name + text,
    first.name.replace(/姓名$/, "") + text,
    text,
    first.name.slice(0, 2) + text,
  ];
  for (const name of names) {
    const said = recogniseLabel(name, index);
    const hits = said?.hits.filter((next) => first.hits.some((each) => isOfSame(each, next))) ?? [];
    if (hits.length > 0 && !said!.hits.some(({ field }) => last.includes(field))) return { name, hits };
  }
  return null;
}

/** The words behind the first label as further ones, each of them known. */
function furtherLabels(text: string, first: Said, index: LabelIndex): Said[] | null {
  const whole = behindIt(
    text,
    first,
    first.hits.map(({ field }) => field),
    index,
  );
  if (whole) return [whole];
  const parts = text.split(joint).map((part) => part.trim());
  if (parts.length < 2 || parts.length >= mostLabels) return null;
  const found: Said[] = [];
  for (const part of parts) {
    const known = [first, ...found].flatMap(({ hits }) => hits.map(({ field }) => field));
    const said = part === "" ? null : behindIt(part, first, known, index);
    if (!said) return null;
    found.push(said);
  }
  return found;
}

/** 万元 in 利润（万元） and 利润（2019年，万元）. */
const unitBehind = /[(（](?:[^()（）]*[,，])?\s*((?:人民币)?[千百万亿]*元)\s*[)）]\s*$/;

/**
 * Labels of figures, each with the year and the unit that one of them says for all: 2019年主营业务收入/利润（万元） asks for
 * 2019年主营业务收入（万元） and 2019年利润（万元）.
 */
function withYearAndUnit(all: readonly Said[]): readonly string[] {
  const areFigures = all.every(({ hits }) => hits[0]!.field.row !== undefined);
  if (!areFigures) return all.map(({ name }) => name);
  const year = all.flatMap(({ name }) => splitYear(name)?.year ?? [])[0];
  const unit = unitBehind.exec(all.at(-1)!.name)?.[1];
  return all.map(({ name, hits }) => {
    const isBare = unit !== undefined && hits[0]!.field.type === "amount" && !/[(（]/.test(name);
    const inYear = year !== undefined && splitYear(name) === null ? `${year}年${name}` : name;
    return isBare ? `${inYear}（${unit}）` : inYear;
  });
}

/** 法定代表人（姓名/职务/手机）: what is asked of somebody stands in brackets behind him. */
const asked = /^([^()（）]{2,12})[(（](姓名[^()（）]+)[)）]$/;

/** 企业名称（统一社会信用代码）: another label in brackets behind the first. */
const inBrackets = /^([^()（）]{2,12})[(（]([^()（）]{2,12})[)）]$/;

/** What a text says before and behind each of its joints. */
function* partsAt(text: string): Generator<readonly [string, string]> {
  const [, before, behind] = (")）".includes(text.at(-1)!) && inBrackets.exec(text)) || [];
  if (before && behind) yield [before.trim(), behind.trim()];
  const words = text.includes("姓名") ? text.replace(asked, "$1$2") : text;
  for (let at = 0; at < words.length; at++)
    if (joints.includes(words[at]!)) yield [words.slice(0, at).trim(), words.slice(at + 1).trim()];
}

function joinedLabels(text: string, index: LabelIndex): JoinedLabels | null {
  for (const [name, rest] of partsAt(text)) {
    const before = recogniseLabel(name, index);
    const behind = before && furtherLabels(rest, { name, hits: before.hits }, index);
    if (!behind) continue;
    const all = [{ name, hits: before.hits }, ...behind];
    const own = before.hits.find((each) =>
      behind.every(({ hits }) => hits.some((next) => isOfSame(each, next))),
    );
    if (!own) continue;
    const fields = all.map(({ hits }) => hits.find((hit) => hit === own || isOfSame(own, hit))!.field);
    return { names: withYearAndUnit(all), fields: [own.field, ...fields.slice(1)] };
  }
  return null;
}

/** The values, one for each label, where all are read surely. */
export function valuesJoined(text: string, fields: readonly Field[]): readonly string[] | null {
  const bracketed = /^(.+)[(（]([^()（）]+)[)）]$/s.exec(text.trim());
  const ways = [...(bracketed ? [bracketed.slice(1)] : []), ...signs.map((sign) => text.trim().split(sign))];
  for (const parts of ways) {
    const values = parts.map((part) => part.trim()).filter((part) => part !== "");
    if (values.length === fields.length && values.every((value, n) => fits(fields[n]!, value))) return values;
  }
  return null;
}

/** What a label and the text behind it say, a line for each label, where the label asks for several things; else null. */
export function joinedLines(head: Content, text: string, index: LabelIndex): string[] | null {
  if (!holdsAny(head.text, joints)) return null;
  const labels = labelsJoined(head, index);
  const values = labels && valuesJoined(text, labels.fields);
  if (values) return labels.names.map((name, n) => `${name}：${values[n]!}`);
  return yearsNamed(head.text, text, index);
}
