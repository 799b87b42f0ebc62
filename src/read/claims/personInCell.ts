import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import type { LabelIndex } from "../labels/labelIndex";
import { personOf, recogniseLabel, type RoleOf } from "../labels/recognise";
import { asText, factBy, textsThat } from "../page/facts";
import { gridOf, type Grid } from "../page/grid";
import { shapeOf, type Shape } from "../layout/shape";
import { language } from "../language";
import { joinedLines, labelsJoined, longestLabel } from "./combinedLabels";
import { underYears } from "./underYears";
import { withRewritten } from "../page/rewritten";

/** Longer texts are no name with a few things behind it. */
const longest = 120;
const longestPerson = 20;

/** What is said of a person behind the name, by the end of the field's id. */
const saidOf: readonly (readonly [string, RegExp])[] = [
  ["mobile", /^(?:\+?86-?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/],
  ["landline", /^\(?0\d{2,3}\)?[-—–]?\d{7,8}(?:[-转]\d{1,6})?$/],
  ["email", /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
  ["idNumber", /^\d{17}[\dXx]$/],
  ["sex", /^[男女]$/],
  ["education", /^(?:博士|硕士)?研究生$|^(?:大学)?(?:本|专)科$|^大专$|^博士$|^硕士$/],
];
/** Telephones and addresses: what tells that a cell holds more than a name. */
const surely = new Set(["mobile", "landline", "email", "idNumber"]);
const wordsBefore =
  /^(?:(?:联系)?电话|手机号?码?|移动电话|座机|固定电话|邮箱|电子信箱|身份证号?码?|tel|e-?mail)\s*[:：]?\s*/i;

/** What ends so is his office; 微信同号 and 先生 are none. */
const office = new RegExp(`^\\p{Script=Han}{0,9}${language.office}$`, "u");

interface Said {
  readonly name: string;
  readonly said: readonly (readonly [string, string])[];
}

/** 韩明，电话：13937895526: a name and what is said of the person, all of it understood; null for other texts. */
export function saidIn(text: string, familyNames: ReadonlySet<string>): Said | null {
  const [, name, rest] = /^\s*(\p{Script=Han}{2,4})(?=[\s(（,，、;；/|:：\d])(.*)$/su.exec(text) ?? [];
  if (!name || !rest || !familyNames.has(name[0]!)) return null;
  const said: (readonly [string, string])[] = [];
  // 电话13937895526: the word and the number are looked at one by one.
  const parted = rest.replace(/(\p{Script=Han})[:：]?(?=\d)/gu, "$1 ");
  for (const part of parted.split(/[\s,，、;；/|()（）]+/)) {
    const bare = part.replace(wordsBefore, "").replace(/^[:：]|[:：。]$/g, "");
    if (bare === "") continue;
    const found = saidOf.find(([, pattern]) => pattern.test(bare));
    if (found && said.some(([id]) => id === found[0])) return null;
    if (found) said.push([found[0], bare]);
    else if (office.test(bare)) said.push(["title", bare]);
    // 张某138…、李某139…: another person.
    else if (/\d/.test(bare) || familyNames.has(bare[0]!)) return null;
  }
  return said.some(([id]) => surely.has(id)) ? { name, said } : null;
}

/** 项目联系人及联系方式, 联系人（电话）, 联系人（姓名、电话）: a person, and how to reach him. */
const andHow = /(?:[及和与、/]|[(（](?:姓名[及和与、/])?)(?:其?联系)?(?:方式|电话|手机号?码?)[)）]?[:：]?$/;

/** Its part that asks for the name. */
export const nameLabel = (text: string): string =>
  text
    .trim()
    .replace(andHow, "")
    .replace(/[:：]$/, "");

/** What labels hold that ask for a person, or for several things. */
const parts = ["人", "/", "／", "、", "及", "和", "与"];
const mayAskSeveral = textsThat((text) => text.length <= longestLabel && holdsAny(text, parts), "followed");

/** The person whose name such a cell asks for. */
export const personAsked = factBy(({ text }, index: LabelIndex): string | null =>
  personOf(recogniseLabel(text.trim().replace(andHow, ""), index), index.who),
);

const isName = (text: string, { familyNames }: LabelIndex) =>
  /^\s*\p{Script=Han}{2,4}\s*$/u.test(text) && familyNames.has(text.trim()[0]!);

/** What stands without a label behind a name, by its look: 项目联系人 | 韩明 | 13937895526. */
const endOf: Partial<Record<Shape["is"], string>> = { mobile: "mobile", phone: "landline", email: "email" };
/** So far above such a cell a head says what its column holds. */
const headReach = 6;

function hasHead({ row, col }: SnapshotCell, grid: Grid, roleOf: RoleOf): boolean {
  for (let above = row - 1; above >= row - headReach; above--)
    if (roleOf(grid.at(above, col)).label) return true;
  return false;
}

/** The cells that touch a name, or each other behind it, and say by their look alone what they are. */
function behindName(value: SnapshotCell, grid: Grid, roleOf: RoleOf): (readonly [SnapshotCell, string])[] {
  const found: (readonly [SnapshotCell, string])[] = [];
  for (let last = value; ;) {
    const next = grid.at(value.row, grid.area(last).right + 1);
    const end = next && endOf[shapeOf(next).is];
    if (!next || !end || found.some(([, other]) => other === end) || hasHead(next, grid, roleOf))
      return found;
    found.push([next, end]);
    last = next;
  }
}

/** What a field of a person is called where his section is said before it: 项目联系人移动电话. */
export function labelOfPart(section: string, end: string, index: LabelIndex): string | null {
  const prefix = index.sections.get(section)?.prefixes?.[0];
  const field = index.edition.fields.find(({ id }) => id === `${section}.${end}`);
  const label = field?.places.find((place) => place.section === section)?.labels[0];
  return prefix && label ? prefix + label : null;
}

/** What is said of a person under a label that asks for the name, as lines with a label each. */
export function personLines(
  label: string,
  { name, said }: Said,
  section: string,
  index: LabelIndex,
): string[] {
  const others = said.flatMap(([end, words]) => {
    const own = labelOfPart(section, end, index);
    return own === null ? [] : [`${own}：${words}`];
  });
  return [`${nameLabel(label)}：${name}`, ...others];
}

/**
 * The sheet with 姓名/手机 | 张三/138…, and 项目联系人 | 韩明，电话：13937895526, as labels with a value each, in the cell of the
 * values. Where a part is not understood surely, the sheet stays as it is, and where the person has rows of his own below a
 * heading: what is said behind a name (on the cover, say) is too much there, and no second answer.
 */
export function withAnswersApart(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetSnapshot {
  const gone = new Set<SnapshotCell>();
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  const apart = (label: SnapshotCell, value: SnapshotCell, lines: readonly string[]): void => {
    gone.add(label);
    rewritten.set(value, asText(value, lines.join("\n")));
  };
  for (const cell of mayAskSeveral(sheet.cells)) {
    const grid = gridOf(sheet);
    const value = grid.at(cell.row, grid.area(cell).right + 1);
    if (value?.kind !== "text") continue;
    const labels = labelsJoined(cell, index);
    const figures = labels && underYears(cell, labels.names, labels.fields, grid);
    if (figures) {
      gone.add(cell);
      figures.forEach((text, each) => rewritten.set(each, asText(each, text)));
      continue;
    }
    const joined = joinedLines(cell, value.text, index);
    if (joined) apart(cell, value, joined);
    if (joined || cell.text.length > longestPerson || value.text.length > longest) continue;
    const section = cell.text.includes("人") ? personAsked(cell, index) : null;
    if (section === null) continue;
    const hasOwnRows = () => sheet.cells.some((other) => other !== cell && roleOf(other).heading === section);
    const bare = isName(value.text, index) ? behindName(value, grid, roleOf) : [];
    if (bare.length > 0 && !hasOwnRows())
      for (const [other, end] of bare) {
        const label = labelOfPart(section, end, index);
        const text = `${label}：${other.text.trim()}`;
        if (label !== null) rewritten.set(other, asText(other, text));
      }
    const found = saidIn(value.text, index.familyNames);
    if (found && !hasOwnRows()) apart(cell, value, personLines(cell.text, found, section, index));
  }
  return withRewritten(sheet, rewritten, gone);
}
