import type { Choice, Field } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { saidOf } from "../choices/labelledAnswers";
import type { LabelIndex } from "../labels/labelIndex";
import { mayNameOptions, optionLabelOf } from "../labels/optionLabel";
import { gridOf, inReadingOrder } from "../page/grid";
import { narrow, squeeze } from "../values/text";

/** A label that names an option, with the cells right of it: its answer, in a list of projects that of each. */
interface Asked {
  readonly cell: SnapshotCell;
  readonly name: string;
  readonly field: Field;
  readonly option: Choice;
  readonly answers: readonly SnapshotCell[];
}

/** The choices whose options are asked one by one, column by column. */
function askedIn(sheet: SheetSnapshot, index: LabelIndex): Asked[][] {
  const groups = new Map<string, Asked[]>();
  for (const cell of mayNameOptions(sheet.cells)) {
    const found = optionLabelOf(cell, index);
    const field = found?.hits[0]?.field;
    if (!found || !field) continue;
    const grid = gridOf(sheet);
    const { right } = grid.area(cell);
    const answers = grid.row(cell.row).filter(({ col }) => col > right);
    const key = `${field.id} ${cell.col}`;
    const each: Asked = { cell, name: found.name, field, option: found.option, answers };
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** Whether an answer is the option's own name: 提供服务类型—研发设计协同 | 研发设计协同, as forms on the web are exported. */
const saysItself = ({ option }: Asked, { text }: SnapshotCell) =>
  [option.label, ...(option.variants ?? [])].some(
    (words) => squeeze(narrow(words)) === squeeze(narrow(text)),
  );

const answerIn = ({ answers }: Asked, col: number) => answers.find((cell) => cell.col === col);

/**
 * What was chosen, as somebody would have written it beside the choice's own label; other words stay with their option, to be
 * asked about. null where nothing says yes or no.
 */
function chosenWords(asked: readonly Asked[], col: number): string | null {
  const said = asked.map((each) => {
    const answer = answerIn(each, col);
    return answer ? (saysItself(each, answer) ? true : saidOf(answer)) : null;
  });
  if (!said.some((each) => typeof each === "boolean")) return null;
  if (said.includes(undefined))
    return asked.map((each) => `${each.option.label}：${answerIn(each, col)?.text ?? ""}`).join("；");
  const { field } = asked[0]!;
  if (field.type === "yesNo") return said.includes(true) ? "是" : "否";
  const chosen = asked.filter((_, n) => said[n]).map(({ option }) => option.label);
  return chosen.length === 0 ? "无" : chosen.join("、");
}

/**
 * The sheet with 自主可控：芯片级 | 是 and 自主可控：平台级 | 否 as one label with what was chosen (自主可控 | 芯片级), and with all
 * options and nothing beside them as that label left blank. Where no cell beside them says yes or no, the sheet stays as it is.
 */
export function withoutOptionLabels(sheet: SheetSnapshot, index: LabelIndex): SheetSnapshot {
  const gone = new Set<SnapshotCell>();
  const added: SnapshotCell[] = [];
  for (const asked of askedIn(sheet, index)) {
    const { cell, name, field } = asked[0]!;
    const columns = [...new Set(asked.flatMap(({ answers }) => answers.map(({ col }) => col)))].sort(
      (a, b) => a - b,
    );
    // The same option twice is another form's.
    const different = new Set(asked.map(({ option }) => option.id)).size;
    if (different < asked.length) continue;
    const isBlank = columns[0] === undefined && different > 1 && different === field.choices!.length;
    if (!isBlank && columns.every((col) => chosenWords(asked, col) === null)) continue;
    for (const each of asked) gone.add(each.cell);
    added.push({ ...cell, text: name, value: name });
    for (const col of columns) {
      const words = chosenWords(asked, col);
      const answers = asked.flatMap((each) => answerIn(each, col) ?? []);
      if (words === null) continue;
      for (const answer of answers) gone.add(answer);
      added.push({ ...answers[0]!, row: cell.row, kind: "text", text: words, value: words });
    }
  }
  if (gone.size === 0) return sheet;
  const cells = [...sheet.cells.filter((cell) => !gone.has(cell)), ...added];
  return { ...sheet, cells: cells.sort(inReadingOrder) };
}
