import { sealCheck } from "../../../src/merge/seal/sealCheck";
import { readState } from "../../../src/merge/own/state";
import { startedRecord } from "../../../src/merge/own/materials";
import { sealSheet } from "../../../src/report/sealSheet";
import { sealPointText, sealResultText, sealTopicTexts, sealVerdict } from "../../../src/report/sealText";
import type { Edition } from "../../../src/form/edition";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { cellName } from "../../../src/sheet/address";
import { cell, finding } from "../../taskpane/support/records";
import { edition, filed, project } from "../make";
import { merge, noWorkbook, sheetNamed, withSheet } from "../workbook";

const named = (number: number) =>
  project(number, { "contact.name": ["赵云山", "钱晓岭", "孙冰河"][number - 1]! });
const sound = [1, 2, 3].map((number) => filed(named(number), { file: `企业${number}.xlsx` }));

function checked(workbook: WorkbookSnapshot, of: Edition = edition, slips: readonly string[] | null = []) {
  return sealCheck({ state: readState(workbook, of), materials: [], slips }, of);
}

/** What was found, with the cells. */
const said = (workbook: WorkbookSnapshot, of: Edition = edition): string[] =>
  checked(workbook, of).flatMap(({ points }) =>
    points.map((point) => {
      const at = point.cell ? cellName(point.cell.row, point.cell.col) : "";
      return `${point.weight} ${at} ${sealPointText(point, of)}`;
    }),
  );

/** The merged workbook with texts of 汇总表 typed over: by 序号 and column (0 is 序号). */
function typedOver(workbook: WorkbookSnapshot, texts: Readonly<Record<string, string>>): WorkbookSnapshot {
  const sheet = sheetNamed(workbook, "汇总表");
  const first = readState(workbook, edition).summary!.rows[0]!.row!;
  const at = (key: string): { row: number; col: number } => {
    const [number, col] = key.split("/").map(Number);
    return { row: first + number! - 1, col: col! };
  };
  const changes = Object.entries(texts).map(([key, text]) => ({ ...at(key), text }));
  const cells = sheet.cells.flatMap((each) => {
    const change = changes.find(({ row, col }) => row === each.row && col === each.col);
    if (!change) return [each];
    return change.text === ""
      ? []
      : [{ ...each, kind: "text" as const, value: change.text, text: change.text }];
  });
  return withSheet(workbook, { ...sheet, cells });
}

test("a sound table passes with what was looked at, and says what could not be looked at", () => {
  const { workbook } = merge(noWorkbook, sound);
  const results = checked(workbook);
  expect(said(workbook)).toEqual([]);
  expect(results.map((result) => `${sealTopicTexts[result.topic]}：${sealResultText(result)}`)).toEqual([
    "各栏内容：3 个项目的各栏都已填写，没有发现问题。",
    "未办结的问题：3 个项目都没有未办结的问题。",
    "推荐单位和标题：推荐单位和标题里的市（州）都已写明，互相一致。",
    "序号和排列：序号 1 至 3 连续，同类别的项目排在一起。",
    "推荐数量：没有规定推荐数量，没有核对。",
    "合计与存疑数据：没有存疑的数据，合计行与各行之和一致。",
    "与申报书的对应：3 行都有对应的申报书。",
    "纸质材料核对：没有“收件核对”，没有核对纸质材料。",
    "夹带的退回单：工作簿里没有退回单。",
  ]);
  expect(sealVerdict(results)).toEqual({
    sound: false,
    text: "检查了 7 项，没有发现问题。没有核对的：推荐数量、纸质材料核对。",
  });
});

test("without a table nothing passes in silence", () => {
  const results = checked(noWorkbook);
  expect(sealVerdict(results).sound).toBe(false);
  expect(said(noWorkbook)).toEqual(["must  工作簿里没有汇总表。请先汇总。"]);
});

test("empty and malformed cells are named with the form's own words and their cell", () => {
  const { workbook } = merge(noWorkbook, sound);
  const odd = typedOver(workbook, { "1/5": "", "2/5": "1380000", "3/3": "其他项目", "3/4": "王伟、李强" });
  const found = said(odd).filter((line) => !line.includes("没有排在一起"));
  const one = "“基于5G的智能工厂1号项目”（长春第1机械有限公司）";
  expect(found[0]).toMatch(new RegExp(`^must F\\d+ ${one}：“.*”没有填写。请补填。$`));
  expect(found[1]).toMatch(/^must F\d+ “基于5G的智能工厂2号项目”.*手机/);
  expect(found[2]).toMatch(/^must D\d+ .*项目类别“其他项目”不在申报指南的类别中/);
  expect(found[3]).toMatch(/^must E\d+ .*2 个人|^must E\d+ .*姓名/);
  expect(found).toHaveLength(4);
});

test("open findings, amounts in doubt, rows without a form, numbers and slips are told", () => {
  const flawed = filed(named(2), {
    file: "企业2.xlsx",
    findings: [finding("UNT-04", "error", [cell("申报书", 7, 1)])],
  });
  const { workbook } = merge(noWorkbook, [sound[0]!, flawed, sound[2]!]);
  expect(said(workbook)).toEqual([
    expect.stringMatching(/^must B\d+ “基于5G的智能工厂2号项目”.*：待修改 1 处，见“审核意见”。$/),
  ]);
  expect(said(typedOver(workbook, { "2/0": "7" }))).toContainEqual(
    expect.stringMatching(/^must A\d+ .*：序号是“7”，按顺序应为 2。请重新编号。$/),
  );
  const hand = typedOver(workbook, {
    "3/1": "手工填写的项目",
    "3/2": "吉林手工有限公司",
    "3/4": "赵手工",
    "3/5": "13911112222",
  });
  expect(said(hand)).toContainEqual(
    expect.stringMatching(/^look B\d+ “手工填写的项目”.*没有对应的申报书，是手工填写的/),
  );
  const [slip] = checked(workbook, edition, ["退回单 甲"]).at(-1)!.points;
  expect(sealPointText(slip!, edition)).toMatch(/“退回单 甲”是退回单，不要随汇总表报送/);
});

test("the unit, the city and the quota", () => {
  const { workbook } = merge(noWorkbook, sound);
  const limited = {
    ...edition,
    recommendingUnits: edition.recommendingUnits.map((unit) =>
      unit.city === "长春市" ? { ...unit, quota: 2 } : unit,
    ),
  };
  expect(said(workbook, limited)).toEqual([
    expect.stringMatching(/共 3 个项目，超过规定的推荐数量（2 个）。请减少后再报。$/),
  ]);
  const { summary, ...state } = readState(workbook, edition);
  const head = (changes: object): string[] =>
    sealCheck(
      { state: { ...state, summary: { ...summary!, ...changes } }, materials: [], slips: [] },
      edition,
    )
      .flatMap(({ points }) => points)
      .map((point) => sealPointText(point, edition));
  expect(head({ unit: "" })).toEqual(["“推荐单位（盖章）：”后面没有写推荐单位。请补填。"]);
  expect(head({ unit: "长春市工信委员会" })).toEqual([
    "推荐单位“长春市工信委员会”不在推荐单位名单中。请核对名称，应与公章一致。",
  ]);
  expect(head({ city: "" })).toEqual(["标题里没有写明市（州）。请补填。"]);
  expect(head({ city: "吉林市" })).toEqual([expect.stringContaining("不是同一个市（州）")]);
});

test("papers that were not looked up, once somebody has begun", () => {
  const { workbook } = merge(noWorkbook, sound);
  const state = readState(workbook, edition);
  const materials = [startedRecord(state.ledger[0]!.values, edition)];
  const papers = sealCheck({ state, materials, slips: [] }, edition).find(({ topic }) => topic === "papers")!;
  expect(papers.points.map((point) => sealPointText(point, edition))).toEqual([
    expect.stringMatching(/纸质材料有 \d+ 项没有核对或不符合。$/),
    expect.stringContaining("纸质材料还没有核对。"),
    expect.stringContaining("纸质材料还没有核对。"),
  ]);
});

test("the result can be printed, every point with its cell", () => {
  const { workbook } = merge(noWorkbook, sound);
  const results = checked(typedOver(workbook, { "1/5": "" }));
  const texts = sealSheet(results, "2020-06-22 09:30", edition).rows.map(({ cells }) =>
    cells.map((each) => String(each?.value ?? "")).join("|"),
  );
  expect(texts[1]).toContain("1 处须处理，处理好再盖章。");
  expect(texts.filter((line) => /汇总表!F\d/.test(line))).toHaveLength(1);
});
