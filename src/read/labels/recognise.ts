import type { SnapshotCell } from "../../sheet/snapshot";
import { rememberedBy } from "../../text/remembered";
import { factBy } from "../page/facts";
import { squeeze } from "../values/text";
import { behindGroup } from "./behindGroup";
import { inPlainWords } from "./plainWording";
import { keyOfCell, labelKey, withoutFootnote, type LabelKey } from "./labelKey";
import { askedFor, labelBehindQuestion } from "./question";
import { isToSign } from "./signature";
import { isAnothers, strangerOf, type Stranger } from "./strangers";
import type { LabelHit, LabelIndex } from "./labelIndex";
import { language } from "../language";

/** A text taken as a label. */
export interface LabelText {
  readonly hits: readonly LabelHit[];
  /** The year that the label itself names: 2018年总资产（万元）. */
  readonly year: number | null;
}

/** Whether a label is somebody's title (法定代表人), which may be said of a person too; no other label is ever an answer. */
export function namesPerson(label: LabelText | null): boolean {
  if (label === null) return false;
  const { hits } = label;
  for (let n = 0; n < hits.length; n++) if (hits[n]!.field.id.endsWith(".name")) return true;
  return false;
}

/** Whose a label is by the field that it may mean: applicant of applicant.name, also on the cover. */
export const subjectOf = ({ field }: LabelHit): string => field.id.slice(0, field.id.indexOf("."));

/** The section of the person whose name a label asks for, also on the cover (项目责任人（法人代表）); null for other labels. */
export function personOf(label: LabelText | null, who: ReadonlySet<string>): string | null {
  if (!label || !namesPerson(label)) return null;
  const sections = new Set(label.hits.map(subjectOf));
  const [section] = sections;
  // 姓名 alone may be anybody's.
  return sections.size === 1 && who.has(section!) ? section! : null;
}

/** Longer texts are no labels; the longest printed one with its note has about 130 characters. */
const longest = 200;
const longestQuestion = 120;
const unitTail = new RegExp(`(?:人民币)?${language.yuan}$|[个项名]$|tb$`);
/** The last letters of those. */
const endsInUnit = "元个项名b";
const yearInside = new RegExp(`((?:19|20)\\d{2})${language.year}?`);
/** 17年总资产, 19年度利润: the year as it is said. */
const shortYear = new RegExp(`^([12]\\d)${language.year}(?=\\p{Script=Han})`, "u");

/** Also of a label that is asked for in a question (请填写单位名称, 项目总投资是多少？). */
function hitsOf(key: LabelKey, index: LabelIndex): readonly LabelHit[] {
  const direct = knownHits(key, index);
  if (direct.length > 0 || key.full.length > longestQuestion) return direct;
  const others = key.base === key.full ? [] : askedFor(key.base);
  for (const asked of new Set([...askedFor(key.full), ...others])) {
    const hits = knownHits({ full: asked, base: asked }, index);
    if (hits.length > 0) return hits;
  }
  return [];
}

function knownHits({ full, base }: LabelKey, index: LabelIndex): readonly LabelHit[] {
  // 公有云（服务商名称） is an option with its blank, not the label 公有云服务商名称.
  if (index.notedOptions.has(base) && full !== base) return [];
  const named = index.labels.get(full) ?? index.labels.get(base);
  if (named) return named;
  // 注册用户 may be more than a label; 注册用户（名） counts them.
  const counted = full === base ? undefined : index.counted.get(full);
  if (counted) return counted;
  const noUnit = endsInUnit.includes(base.slice(-1)) ? base.replace(unitTail, "") : base;
  const direct = index.labels.get(noUnit) ?? index.barest.get(inPlainWords(noUnit) ?? "");
  if (direct) return direct;
  return numberedHits(base, index) ?? prefixedHits(base, index);
}

/** What a number or a word in Latin before or behind a label may make of it. */
const mayBeNumbered = /^[\da-z]|[\da-z一二三四五六七八九十]$/;

/** Labels with a number or their English before or behind them; null where they are none. */
function numberedHits(base: string, index: LabelIndex): readonly LabelHit[] | null {
  if (!mayBeNumbered.test(base)) return null;
  // 12.2020年规划…: the list's number runs into the year.
  const numbered = /^\d{1,2}(20\d{2}年.*)$/.exec(base);
  if (numbered && index.labels.has(numbered[1]!)) return index.labels.get(numbered[1]!)!;
  // 定量指标1, 定量指标2; 提供服务类型1, 提供服务类型2: the list's lines are numbered in the label.
  const listed = index.labels
    .get(base.replace(/(?:\d{1,2}|[一二三四五六七八九十])$/, ""))
    ?.filter((hit) => hit.field.type === "pairs" || hit.field.type === "choices");
  if (listed && listed.length > 0) return listed;
  // 联系人1: the first of several.
  const first = /[1一]$/.test(base) ? (index.labels.get(base.slice(0, -1)) ?? []) : [];
  if (personOf({ hits: first, year: null }, index.who)) return first;
  // 单位名称 Name, Company Name 单位名称.
  const bare = base.replace(/(\p{Script=Han})[a-z]+$|^[a-z][a-z\d,.()-]*(?=\p{Script=Han}{2})/u, "$1");
  // 联系人QQ asks for something else.
  if (bare === base || /\p{Script=Han}(?:qq|wechat|weixin|vx|id|e?mail)$/u.test(base)) return null;
  const prefixed = index.labels.get(bare) ?? prefixedHits(bare, index);
  return prefixed.length > 0 ? prefixed : null;
}

/** The section that a text begins with, and what it says behind it: 联系人的移动电话. */
function behindSection(base: string, index: LabelIndex): readonly { section: string; rest: string }[] {
  const prefixes = index.prefixes.get(base[0] ?? "") ?? [];
  const found: { section: string; rest: string }[] = [];
  for (let n = 0; n < prefixes.length; n++) {
    const [prefix, section] = prefixes[n]!;
    if (!base.startsWith(prefix)) continue;
    found.push({ section, rest: base.slice(prefix.length + (base[prefix.length] === "的" ? 1 : 0)) });
  }
  return found;
}

/** A label behind the name of its section. */
function prefixedHits(base: string, index: LabelIndex): readonly LabelHit[] {
  for (const { section, rest } of behindSection(base, index)) {
    const hits = index.labels.get(rest)?.filter((hit) => hit.section === section);
    if (hits && hits.length > 0) return hits.map((hit) => ({ ...hit, match: "variant" as const }));
  }
  return [];
}

/** The section whose name a label's key begins with; null where it says itself of nobody whose it is. */
export const sectionNamed = (base: string, index: LabelIndex): string | null =>
  behindSection(base, index)[0]?.section ?? null;

/** A text without the year in it (2018年总资产 → 总资产), and the year; null where it names none. */
export function splitYear(text: string): { rest: string; year: number } | null {
  const folded = squeeze(text);
  const match = yearInside.exec(folded) ?? (folded.charAt(2) === "年" ? shortYear.exec(folded) : null);
  if (!match) return null;
  const rest = folded.slice(0, match.index) + folded.slice(match.index + match[0].length);
  return { rest, year: Number(match[1]!.padStart(4, "20")) };
}

const slash = /[/／]/;
const joinsWords = /[\p{L})）]\s*[/／]\s*\p{L}/u;
const longestOfTwoNames = 60;

/** 手机/移动电话, 企业名称／单位名称: what all of several names mean, as a form is worded for who says the one or the other. */
function namedTwice(text: string, index: LabelIndex): readonly LabelHit[] {
  if (text.length > longestOfTwoNames || !(text.includes("/") || text.includes("／"))) return [];
  if (!joinsWords.test(text)) return [];
  let common: readonly LabelHit[] | null = null;
  for (const name of text.split(slash)) {
    const hits = hitsOf(labelKey(name), index);
    const isSame = (one: LabelHit) =>
      hits.some(({ field, section }) => field === one.field && section === one.section);
    common = common ? common.filter(isSame) : hits;
    if (common.length === 0) break;
  }
  return common!;
}

function meantBy(text: string, key: LabelKey, index: LabelIndex): readonly LabelHit[] {
  const hits = hitsOf(key, index);
  if (hits.length > 0) return hits;
  const meant = labelBehindQuestion(text);
  if (meant !== null) return hitsOf(labelKey(meant), index);
  const twice = namedTwice(text, index);
  return twice.length > 0 ? twice : inGroup(text, index);
}

/** 经济指标（总资产（万元））, 项目联系人信息—姓名: the label behind the group, of the group's own section where that is one's heading. */
function inGroup(text: string, index: LabelIndex): readonly LabelHit[] {
  const parted = behindGroup(text);
  if (!parted) return [];
  const hits = hitsOf(labelKey(parted.label), index);
  const section = headingSection(parted.group, labelKey(parted.group), index);
  // 项目责任人信息（法定代表人） says in other words whose part it heads.
  if (section !== null && personOf({ hits, year: null }, index.who) === section) return [];
  return section === null ? hits : hits.filter((hit) => hit.section === section);
}

/** 总资产（万元） in 2018年总资产（万元） or 总资产（2018年，万元）; only rows of yearly figures have years. */
function yearly(text: string, index: LabelIndex): LabelText | null {
  const split = splitYear(withoutFootnote(text));
  if (!split) return null;
  const hits = meantBy(split.rest, labelKey(split.rest), index).filter((hit) => hit.field.row !== undefined);
  return hits.length > 0 ? { hits, year: split.year } : null;
}

/** Whether a text may name a year; most have no figures. */
const hasFigures = /[^\u4e00-\u9fff]/;

function labelOf(text: string, key: LabelKey, index: LabelIndex): LabelText | null {
  const hits = meantBy(text, key, index);
  if (!hasFigures.test(text)) return hits.length > 0 && !isToSign(text, hits) ? { hits, year: null } : null;
  if (hits.length === 0 || hits[0]!.field.row !== undefined) {
    const withYear = yearly(text, index);
    if (withYear) return withYear;
  }
  const isOwn = hits.length > 0 && !isToSign(text, hits) && !reachesAnother(text, key, hits, index);
  return isOwn ? { hits, year: null } : null;
}

const reaches = new Set(["phone", "mobile", "email"]);

/** 联系电话（填表人）: how to reach somebody whom the form does not ask about. */
const reachesAnother = (text: string, { full, base }: LabelKey, hits: LabelText["hits"], index: LabelIndex) =>
  full !== base && hits.every(({ field }) => reaches.has(field.type)) && isAnothers(text, index.edition);

/** The fields that a text may be the label of; null where it is the label of none. */
export const recogniseLabel = rememberedBy((text, index: LabelIndex) => labelOf(text, labelKey(text), index));

/** Also a heading with other words in front: 吉林某某公司绩效目标表. */
function headingSection(text: string, { full, base }: LabelKey, index: LabelIndex): string | null {
  const direct =
    index.headings.get(full) ??
    index.headings.get(base) ??
    (base.endsWith("表") || base.endsWith("栏") ? index.headings.get(base.slice(0, -1)) : undefined);
  if (direct) return direct;
  if (base.length > 45 || text.includes("。") || text.includes("；")) return null;
  const ending = index.headingEnds.get(base.at(-1) ?? "")?.find((heading) => base.endsWith(heading));
  // 平台能力及绩效目标表 is the title of several parts, and heads none.
  const isOfSeveral = ending !== undefined && "及和与".includes(base.charAt(base.length - ending.length - 1));
  return ending && !isOfSeveral ? index.headings.get(ending)! : null;
}

/** What a text may be on the form. */
export interface TextRole {
  readonly label: LabelText | null;
  /** The section that it is the heading of. */
  readonly heading: string | null;
  /** A printed heading inside a section. */
  readonly group: boolean;
  /** Somebody whom the form does not ask about. */
  readonly stranger: Stranger | null;
}

/** Print has Chinese characters or spells E-mail; figures, dates and codes need no closer look. */
const mayBePrint = /\p{Script=Han}|m\s*a\s*i\s*l/iu;
/** Chinese print is told at once by its first letter. */
const beginsWithHan = /^[\u4e00-\u9fff]/;

const nothing: TextRole = { label: null, heading: null, group: false, stranger: null };

/** What a cell's whole text may be: a label, a heading, both (项目联系人), or neither. */
export function recognise(
  text: string,
  index: LabelIndex,
  keyOf: () => LabelKey = () => labelKey(text),
): TextRole {
  if (text.length > longest || !(beginsWithHan.test(text) || mayBePrint.test(text))) return nothing;
  const key = keyOf();
  if (key.full === "") return nothing;
  const label = labelOf(text, key, index);
  const found = headingSection(text, key, index);
  // 项目责任人信息（姓名） heads one column, and no part.
  const heading = found !== null && label && behindGroup(text) ? null : found;
  const group = index.groups.has(key.base);
  const stranger = label ? null : strangerOf(key.base, index.edition);
  return label || heading || group || stranger ? { label, heading, group, stranger } : nothing;
}

/** What a cell may be, as `recognise` finds it; nothing where it holds no text. */
export type RoleOf = (cell: SnapshotCell | undefined) => TextRole;

const roleIn = factBy((cell, index: LabelIndex) => recognise(cell.text, index, () => keyOfCell(cell)));

/** `recognise` for an edition and the cells of sheets, each looked at once. */
export const rememberedRoles =
  (index: LabelIndex): RoleOf =>
  (cell) =>
    cell?.kind === "text" ? roleIn(cell, index) : nothing;
