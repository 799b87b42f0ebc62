import { groupBy } from "../../match/group";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import type { Grid } from "../page/grid";
import type { LabelHit, LabelIndex } from "../labels/labelIndex";
import { abovePerformance, isOfPerformance } from "./abovePerformance";
import { fitOf } from "./fit";
import { OpenSections } from "./openSections";
import { shapeOf } from "./shape";
import { labelKey } from "../labels/labelKey";
import { namesPerson, personOf, sectionNamed } from "../labels/recognise";

/** A label with the section in which it stands and what it means there. */
export interface PlacedLabel {
  readonly anchor: LabelAnchor;
  readonly section: string;
  /** One field; or both ends of a period; or the years of a row of the financial table. */
  readonly hits: readonly LabelHit[];
  /** The field that the label asks for instead where its value is of that kind. */
  readonly other: LabelHit | undefined;
  /** 2017年 | 总资产: the year for which a row of the financial table asks here, and the row's label. */
  readonly year:
    { readonly heading: string; readonly row: LabelAnchor; readonly isAsked: boolean } | undefined;
}

/** A label where nothing but its section decides what it asks for; all of one shape, so that they are quick to look at. */
export const placedLabel = (
  anchor: LabelAnchor,
  section: string,
  hits: readonly LabelHit[],
  other?: LabelHit,
): PlacedLabel => ({ anchor, section, hits, other, year: undefined });

interface Context {
  readonly index: LabelIndex;
  /** Sections that have a heading somewhere on the sheet. */
  readonly headed: ReadonlySet<string>;
  readonly taken: Set<string>;
  /** How many labels of the sheet may ask for each field; seldom asked. */
  readonly asked: () => ReadonlyMap<string, number>;
  /** Whether anything on the sheet is of 附件4-3 alone. */
  readonly asksPerformance: () => boolean;
}

function takenKey(section: string, { label: { hits, year } }: LabelAnchor): string {
  const { key } = meaningOf(hits, section);
  return year === null ? key : `${key} ${year}`;
}

/** What a label means in a section. */
interface Meaning extends Pick<PlacedLabel, "hits" | "other"> {
  /** The first of its fields there, as one word. */
  readonly key: string;
}

/** Labels are few, and mean the same in all files. */
const meanings = new WeakMap<readonly LabelHit[], Map<string, Meaning>>();

function meaningOf(all: readonly LabelHit[], section: string): Meaning {
  let known = meanings.get(all);
  if (!known) meanings.set(all, (known = new Map()));
  let meaning = known.get(section);
  if (!meaning) {
    const hits = all.filter((hit) => hit.section === section);
    known.set(section, (meaning = { ...meant(hits), key: `${section} ${hits[0]?.field.id}` }));
  }
  return meaning;
}

/**
 * The section of a label that may stand in several: its heading's, else the current one's, else the next in the form.
 * Null where the form has asked it everywhere already and the heading above does not: somebody else's (审核人 … 移动电话).
 */
function choose(
  anchor: LabelAnchor,
  heading: string | null,
  current: string | null,
  isMobile: boolean,
  isOwn: boolean,
  above: string | null,
  context: Context,
): string | null {
  const { index, headed, taken } = context;
  const { hits } = anchor.label;
  if (hits.every(({ section }) => section === hits[0]!.section)) return hits[0]!.section;
  const sections = [...new Set(hits.map((hit) => hit.section))];
  const free = (section: string) => !taken.has(takenKey(section, anchor));
  const has = (section: string | null): section is string => section !== null && sections.includes(section);
  // 项目负责人 | 赵某 | 电话 | … below 法定代表人 | 王某 | 电话 | …: what a person's row asks twice is no other person's.
  if (has(heading) && (free(heading) || isOwn)) return heading;
  const isTermOf = (section: string) =>
    anchor.label.hits.some((hit) => hit.section === section && hit.match === "exact");
  // 附件4-3 is announced by its heading or by labels of its own: a label said twice in the table does not open it.
  const ofTable = (section: string) => index.sections.get(section)?.part !== "performance";
  const terms = sections.filter((section) => free(section) && isTermOf(section));
  if (has(current) && free(current) && (!headed.has(current) || current === heading)) {
    // 联系电话 below the contact's name is the enterprise's, whose term it is, unless a mobile number stands there.
    const [term, ...others] = terms.filter(ofTable);
    return isMobile || isTermOf(current) || !term || others.length > 0 ? current : term;
  }
  // 手机 right below 联系人, in a block beside the enterprise's.
  if (has(above) && free(above) && index.persons.has(above)) return above;
  const orderOf = (section: string) => index.order.get(section) ?? 0;
  const unheaded = sections.filter((section) => free(section) && !headed.has(section) && ofTable(section));
  if (has(heading) && unheaded.length === 0) return heading;
  const exact = unheaded.filter(isTermOf);
  const from = current === null ? -1 : orderOf(current);
  const inOrder = (list: readonly string[]) =>
    [...list].sort((a, b) => orderOf(a) - orderOf(b)).find((section) => orderOf(section) >= from) ?? list[0];
  // 申报项目名称 above 项目概况, where nothing else is of 附件4-3: the table asks it in its own part.
  const own = context.asksPerformance() ? terms : terms.filter(ofTable);
  const next = inOrder(exact) ?? inOrder(unheaded) ?? inOrder(own) ?? inOrder(sections.filter(free));
  return next ?? (heading === null ? sections[0]! : null);
}

/**
 * 职务 | 法定代表人: under a heading of the table a word that only the cover asks, or that was asked already, is no label
 * behind another one in the same row, unless a value follows it.
 */
function isWordOfTable(
  anchor: LabelAnchor,
  before: PlacedLabel | undefined,
  open: OpenSections,
  hasValue: boolean,
  { index, taken }: Context,
): boolean {
  if (hasValue || anchor.inline !== null || before?.anchor.cell.row !== anchor.cell.row) return false;
  const partOf = (section: string | null) => (section ? index.sections.get(section)?.part : undefined);
  return (
    namesPerson(anchor.label) &&
    partOf(open.at(anchor.cell.col)) === "table" &&
    before.hits.some((hit) => hit.field.type === "text") &&
    anchor.label.hits.every(
      (hit) => partOf(hit.section) === "cover" || taken.has(takenKey(hit.section, anchor)),
    )
  );
}

/** 电话 in a person's row: its landline, or its mobile where such a number stands there. */
export function meant(hits: readonly LabelHit[]): Omit<Meaning, "key"> {
  const own = hits.filter((hit) => !hit.substitute);
  const other =
    own.length > 0 ? hits.find((hit) => hit.substitute && hit.field.type === "mobile") : undefined;
  return other
    ? { hits: own.filter(({ field }) => field !== other.field), other }
    : { hits, other: undefined };
}

/** Labels with their sections, and words that turned out to be no labels and may be values. */
export interface Placed {
  readonly labels: readonly PlacedLabel[];
  readonly words: readonly LabelAnchor[];
  /** Labels of a person that stand under the heading of something else, though his own heading is on the sheet. */
  readonly astray: readonly LabelAnchor[];
}

/**
 * 职务 in the part of the contact, 法定代表人 in that of the enterprise: the form does not ask it there, and what it asks
 * of another one has its own place on the sheet.
 */
function isOfAnother(
  anchor: LabelAnchor,
  heading: string | null,
  { index, headed, asked }: Context,
): boolean {
  if (heading === null || !index.who.has(heading)) return false;
  const { hits } = anchor.label;
  if (hits.some((hit) => hit.section === heading)) return false;
  const isCover = (section: string) => index.sections.get(section)?.part === "cover";
  return (
    hits.every((hit) => index.who.has(hit.section) && headed.has(hit.section)) ||
    hits.every((hit) => isCover(hit.section) && hit.match !== "exact" && asked().get(hit.field.id)! > 1)
  );
}

/**
 * 法定代表人 | 陈明强 | 性别 | 男 | 手机 | …: a label that asks for a person's name owns the bare labels behind it in its
 * row, and those in the next rows up to another person or heading. Null where it owns none.
 */
function ownedSection(
  anchor: LabelAnchor,
  rows: () => ReadonlyMap<number, readonly LabelAnchor[]>,
  hasValue: boolean,
  { index }: Context,
): string | null {
  const section = hasValue ? personOf(anchor.label, index.who) : null;
  if (section === null) return null;
  const isBare = ({ label }: LabelAnchor) => label.hits.some((hit) => hit.section === section);
  return rows()
    .get(anchor.cell.row)!
    .some((other) => other.cell.col > anchor.cell.col && isBare(other))
    ? section
    : null;
}

/** Whether a person's label stands under the heading of something else, though the person's own stands elsewhere, or behind the next person's labels. The enterprise's own need no heading: 单位名称 below a person's answers. */
function isAstray(
  anchor: LabelAnchor,
  section: string,
  heading: string | null,
  placed: readonly PlacedLabel[],
  { index, headed }: Context,
): boolean {
  if (heading === null || heading === section || !index.persons.has(section)) return false;
  // 项目责任人移动电话 says itself whose it is.
  if (sectionNamed(labelKey(anchor.text).base, index) === section) return false;
  const isLater = (other: string) =>
    index.persons.has(other) && index.order.get(other)! > index.order.get(section)!;
  return headed.has(section) || placed.some((label) => isLater(label.section));
}

/** What is put together when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function timesAsked(labels: readonly LabelAnchor[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { label } of labels)
    for (const [n, { field }] of label.hits.entries()) {
      const isFirst = label.hits.findIndex((hit) => hit.field.id === field.id) === n;
      if (isFirst) times.set(field.id, (times.get(field.id) ?? 0) + 1);
    }
  return times;
}

/**
 * Gives every label its section. `whole` is the section that the sheet's name announces, for labels without a heading.
 */
export function placeLabels(anchors: Anchors, grid: Grid, index: LabelIndex, whole: string | null): Placed {
  const context: Context = {
    index,
    headed: new Set(anchors.headings.map((heading) => heading.section)),
    taken: new Set(),
    asked: once(() => timesAsked(anchors.labels)),
    asksPerformance: once(() => isOfPerformance(anchors, index, whole)),
  };
  const ofPerformance = abovePerformance(anchors.labels);
  const open = new OpenSections(whole, index.persons);
  const placed: PlacedLabel[] = [];
  const words: LabelAnchor[] = [];
  const astray: LabelAnchor[] = [];
  const rows = once(() => groupBy(anchors.labels, ({ cell }) => cell.row));
  let current = whole;
  let nextHeading = 0;
  for (let n = 0; n < anchors.labels.length; n++) {
    const anchor = anchors.labels[n]!;
    const { row, col } = anchor.cell;
    for (; nextHeading < anchors.headings.length; nextHeading++) {
      const heading = anchors.headings[nextHeading]!;
      if (heading.cell.row > row || (heading.cell.row === row && heading.cell.col > col)) break;
      open.add(heading);
      current = heading.section;
    }
    const next = grid.rightOf(row, anchor.area.right);
    const hasValue = next !== undefined && !anchors.printed.has(next);
    if (!anchors.headRows.has(row) && isWordOfTable(anchor, placed.at(-1), open, hasValue, context)) {
      words.push(anchor);
      continue;
    }
    const isSaid = hasValue || (anchor.inline !== null && anchor.inline.text.trim() !== "");
    const owned = ownedSection(anchor, rows, isSaid, context);
    open.pass(anchor);
    if (owned) open.addPerson(owned, anchor.cell);
    const person = open.personAt(col);
    const value = anchor.inline ?? next;
    const isMobile = value !== undefined && shapeOf(value).is === "mobile";
    const section =
      ofPerformance.has(anchor) && anchor.label.hits.some((hit) => hit.section === "performance")
        ? "performance"
        : choose(
            anchor,
            open.at(col),
            open.besideBlock(anchor) ?? current,
            isMobile,
            person !== null,
            open.above(anchor),
            context,
          );
    // 姓名 | 2.8 | 工作单位: the number of a column is no answer of somebody else.
    const isAnswered = () => hasValue && anchor.label.hits.some(({ field }) => fitOf(field, next) > 0);
    if (
      section === null ||
      (!owned && isOfAnother(anchor, person === null ? open.headingAt(col) : null, context) && isAnswered())
    )
      continue;
    // 联系人：… in a sentence says nothing where the form itself has asked it; 总资产：… is asked for each year.
    const isYearly = anchor.label.hits[0]!.field.row !== undefined;
    if (anchor.inline && !isYearly && context.taken.has(takenKey(section, anchor))) continue;
    context.taken.add(takenKey(section, anchor));
    if (owned === null && isAstray(anchor, section, open.at(col), placed, context)) astray.push(anchor);
    current = owned ?? section;
    open.place(anchor, section);
    const { hits, other } = meaningOf(anchor.label.hits, section);
    placed.push(placedLabel(anchor, section, hits, other));
  }
  return { labels: placed, words, astray };
}
