import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { RoleOf } from "../labels/recognise";
import { isUnitWord } from "../values/units";

/** proj_name, ent.address, leaderIdNumber: names that a program gives to its fields. */
const code = /^[A-Za-z]+(?:[_.][A-Za-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$/;
/** What a questionnaire says of a question's kind. */
const kindOfQuestion =
  /^[[(（【]?(?:(?:填空|单选|多选|单项选择|多项选择|不定项|选择|判断|简答|问答|打分|矩阵|下拉)题?|(?:单行|多行|短|长)?文本(?:型|框)?|数字型?|数值型|日期型?|字符型?|字符串|整数|小数|金额|下拉框|下拉选择|单选框|多选框|附件|上传)[\])）】]?$/;
/** What a reviewer writes beside an answer; it is the answer to nothing. */
const remark =
  /^(?:[√✓×]|符合|一致|属实|无误|通过|合格|同意|已[核补审阅收附][实对查正过]?|待[核补][实对查正]?|[须需请](?:再)?(?:补充?|核[实对查]|提[供交]|修改|更正|完善|确认|附).{0,12}|详?见附[件表]?[\d一二三四五六七八九十]*|与.{2,8}一致|未(?:填写?|提供)(?:[，,].{0,8})?)[。！!]?$/;
const onlyTick = /^[√✓×]$/;

const enoughCells = 5;
const most = 0.8;
const remarksAtLeast = 2;

type Column = readonly SnapshotCell[];

const textIs = (pattern: RegExp) => (cell: SnapshotCell) =>
  cell.kind === "text" && pattern.test(cell.text.trim());

/** The cells of a column that say what kind of field the row is, where nearly all of them do. */
function descriptions(column: Column): readonly SnapshotCell[] {
  for (const pattern of [code, kindOfQuestion]) {
    const found = column.filter(textIs(pattern));
    if (found.length >= enoughCells && found.length >= most * column.length) return found;
  }
  return [];
}

/** The remarks of a column that, besides print above them (审核意见), holds nothing but remarks. */
function remarks(column: Column, roleOf: RoleOf, isLast: boolean): readonly SnapshotCell[] {
  const found = column.filter(textIs(remark));
  if (found.every(textIs(onlyTick)) || (found.length < remarksAtLeast && !isLast)) return [];
  const first = found[0]!.row;
  const others = column.filter((cell) => !found.includes(cell));
  const isHead = (cell: SnapshotCell) =>
    cell.row < first && cell.kind === "text" && cell.text.length <= 12 && !roleOf(cell.text).label;
  return others.length <= 1 && others.every(isHead) ? found : [];
}

const repeatedCells = 10;
const repeatedWords = 3;
const longestWord = 6;
/** Years, periods, ticks and figures say something of their own each time. */
const tells = /[\d年期初末□■☐☑☒√✓○●◯]/;

/** 文本 | 选项 | 文本: two or three words over and over, right behind labels, before a column of different answers. */
function repetitions(column: Column, sheet: Sheet, roleOf: RoleOf): readonly SnapshotCell[] {
  const words = column.filter(
    ({ kind, text }) => kind === "text" && text.trim().length <= longestWord && !tells.test(text),
  );
  const byWord = new Map<string, SnapshotCell[]>();
  for (const cell of words) byWord.set(cell.text.trim(), [...(byWord.get(cell.text.trim()) ?? []), cell]);
  const often = [...byWord].filter(([, cells]) => cells.length > 1);
  const found = often.flatMap(([, cells]) => cells);
  if (found.length < repeatedCells || found.length < most * column.length || often.length > repeatedWords)
    return [];
  if (often.some(([word]) => isUnitWord(word) || isPrint(word, roleOf))) return [];
  const beside = found.filter(({ row, col }) => {
    const label = sheet.at(row, col - 1);
    return label?.kind === "text" && isPrint(label.text, roleOf);
  });
  const answers = found.flatMap(({ row, col }) => sheet.at(row, col + 1)?.text ?? []);
  const isAnswered = answers.length * 2 >= found.length && new Set(answers).size * 2 >= answers.length;
  return beside.length >= most * found.length && isAnswered ? found : [];
}

function isPrint(text: string, roleOf: RoleOf): boolean {
  const role = roleOf(text);
  return !!(role.label || role.heading || role.group);
}

/** The cells of a sheet column by column. */
class Sheet {
  readonly columns = new Map<number, SnapshotCell[]>();
  private readonly rows = new Map<string, SnapshotCell>();

  constructor(sheet: SheetSnapshot) {
    for (const cell of sheet.cells) {
      if (cell.text.trim() === "" && cell.kind === "text") continue;
      const column = this.columns.get(cell.col);
      if (column) column.push(cell);
      else this.columns.set(cell.col, [cell]);
      this.rows.set(`${cell.row} ${cell.col}`, cell);
    }
  }

  at(row: number, col: number): SnapshotCell | undefined {
    return this.rows.get(`${row} ${col}`);
  }
}

/**
 * A sheet without what stands beside labels and answers and is neither: the kind of a question (填空题), a program's name
 * of a field (proj_name), a reviewer's remarks (已核, 见附件3).
 */
export function withoutSideColumns(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const cells = new Sheet(sheet);
  const last = Math.max(...cells.columns.keys());
  const dropped = new Set(
    [...cells.columns].flatMap(([col, column]) => [
      ...descriptions(column),
      ...remarks(column, roleOf, col === last),
      ...repetitions(column, cells, roleOf),
    ]),
  );
  if (dropped.size === 0) return sheet;
  return { ...sheet, cells: sheet.cells.filter((cell) => !dropped.has(cell)) };
}
