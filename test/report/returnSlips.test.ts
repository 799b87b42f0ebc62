import type { LedgerEntry } from "../../src/merge/own/ledger";
import { unanswered, type Opinion } from "../../src/merge/own/opinions";
import { currentEdition as edition } from "../../src/form";
import { returnSlips as slipsOf } from "../../src/report/returnSlips";
import { sheetNames } from "../../src/report/sheetNames";

const returnSlips = (opinions: readonly Opinion[], unit: string, ledger: readonly LedgerEntry[] = []) =>
  slipsOf({ opinions, unit, ledger, materials: [] }, issue, edition);
const issue = {
  at: "2020-06-22 09:30",
  deadline: "6月28日17时",
  contact: "王科长",
  telephone: "0431-88901234",
};
const row = (applicant: string, changes: Partial<Opinion> = {}): Opinion => ({
  projectName: "智能工厂项目",
  applicant,
  severity: "error",
  rule: "CTC-03",
  fields: "项目联系人·移动电话",
  content: "1990000",
  message: "手机号码应为11位。",
  basis: "附件4-5",
  advice: "请改正。",
  suggestion: "",
  place: `${applicant}.xlsx › 申报书!D31`,
  ...unanswered,
  ...changes,
});
const texts = (slip: ReturnType<typeof returnSlips>[number]): string[][] =>
  slip.sheets.flatMap((sheet) =>
    sheet.rows.map((line) => line.cells.map((cell) => String(cell?.value ?? ""))),
  );

describe("return slips", () => {
  it("tell each enterprise what to mend, and nothing of the others", () => {
    const slips = returnSlips(
      [
        row("甲公司", { suggestion: "E22 改为 4231.5" }),
        row("乙公司"),
        row("甲公司", { rule: "SUM-10", message: "与乙公司填了同一手机号" }),
      ],
      "长春市工业和信息化局",
    );
    expect(slips.map((slip) => slip.file)).toEqual(["退回单-甲公司.xlsx", "退回单-乙公司.xlsx"]);
    expect(texts(slips[0]!)).toEqual([
      ["申报材料退回修改单"],
      ["编号：20200622-0930-01　　退回日期：2020年6月22日　　报回期限：6月28日17时"],
      ["申报单位：甲公司"],
      ["项目名称：智能工厂项目"],
      ["退回单位：长春市工业和信息化局　　联系人：王科长　　联系电话：0431-88901234"],
      [expect.stringContaining("请按下表逐项修改")],
      ["序号", "要求", "栏目", "现填内容", "问题", "依据", "处理要求", "建议", "企业说明", "规则编号"],
      [
        "1",
        "必须修改",
        "项目联系人·移动电话",
        "1990000",
        "手机号码应为11位。",
        "附件4-5",
        "请改正。",
        "E22 改为 4231.5",
        "",
        "CTC-03",
      ],
      ["退回单位（盖章）：长春市工业和信息化局　　　　2020年6月22日"],
      [expect.stringMatching(/^申报单位（盖章）：/)],
    ]);
    expect(JSON.stringify(slips[0])).not.toContain("乙公司");
  });

  it("carry a rejected explanation with the bureau's word, and questions still to be explained", () => {
    const query = { severity: "query" as const, rule: "FIN-20" };
    const [slip] = returnSlips(
      [
        row("甲公司", { ...query, explanation: "增资扩股", answer: "不认可", note: "请附验资报告" }),
        row("甲公司", { ...query, rule: "FIN-19" }),
        row("甲公司", { ...query, rule: "FIN-12", explanation: "已有说明", answer: "认可" }),
        row("甲公司", { severity: "hint", rule: "STR-15" }),
      ],
      "",
    );
    expect(
      texts(slip!)
        .slice(7, -2)
        .map((line) => [line[1], line[6], line[8]]),
    ).toEqual([
      // the column for the enterprise holds nothing of ours: what stands there on its return is the enterprise's
      ["需要说明", "请改正。\n原说明：增资扩股（不认可，退回：请附验资报告）", ""],
      ["需要说明", "请改正。", ""],
    ]);
  });

  it("are written for an enterprise that only has questions to explain, and not where nothing is open", () => {
    const slips = returnSlips(
      [row("甲公司", { severity: "query" }), row("乙公司", { severity: "hint" })],
      "",
    );
    expect(slips.map(({ applicant }) => applicant)).toEqual(["甲公司"]);
  });

  it("carry what was missing among the papers, with the officer's word", () => {
    const record = {
      projectName: "智能工厂项目",
      applicant: "甲公司",
      category: null,
      kind: null,
      answers: { "MAT-05": "no", "MAT-01": "yes" },
      notes: { "MAT-05": "缺审计报告第3页" },
    } as const;
    const sources = { opinions: [row("甲公司")], unit: "", ledger: [], materials: [record] };
    const [slip, ...others] = slipsOf(sources, issue, edition);
    expect(others).toEqual([]);
    expect(
      texts(slip!)
        .slice(7, -2)
        .map((line) => [line[1], line[2], line[3], line[9]]),
    ).toEqual([
      ["必须修改", "项目联系人·移动电话", "1990000", "CTC-03"],
      ["必须修改", "申报材料", "缺审计报告第3页", "MAT-05"],
    ]);
  });

  it("keep forms without an enterprise's name apart", () => {
    const slips = returnSlips(
      [row("", { place: "甲.xlsx › 申报书!D3" }), row("", { place: "乙.xlsx › 申报书!D3" })],
      "",
    );
    expect(slips.map((slip) => slip.file)).toEqual([
      "退回单-未填单位名称（甲.xlsx）.xlsx",
      "退回单-未填单位名称（乙.xlsx）.xlsx",
    ]);
  });

  it("keep forms without an enterprise's name apart that stand in one workbook", () => {
    const slips = returnSlips(
      [
        row("", { projectName: "甲项目", place: "收到.xlsx › 甲!D3" }),
        row("", { projectName: "乙项目", place: "收到.xlsx › 乙!D3" }),
      ],
      "",
    );
    expect(slips.map((slip) => slip.sheets.map((sheet) => sheet.name))).toEqual([["甲项目"], ["乙项目"]]);
  });

  it("two enterprises of one name never share a slip; one of several projects has one", () => {
    const entry = (file: string, project: string, code: string): LedgerEntry =>
      ({
        file,
        values: { "project.name": project, "applicant.name": "甲公司", "applicant.creditCode": code },
      }) as unknown as LedgerEntry;
    const one = "91220101MA0000001X";
    const ledger = [
      entry("1.xlsx", "一号", one),
      entry("2.xlsx", "二号", one),
      entry("3.xlsx", "三号", "91220101MA0000002Y"),
    ];
    const opinion = (project: string, file: string) =>
      row("甲公司", { projectName: project, place: `${file} › 申报书!D31` });
    const opinions = [opinion("一号", "1.xlsx"), opinion("三号", "3.xlsx"), opinion("二号", "2.xlsx")];
    const sheetsOf = (slips: ReturnType<typeof returnSlips>) =>
      slips.map(({ file, sheets }) => [file, sheets.map(({ name }) => name)]);
    expect(sheetsOf(returnSlips(opinions, "", ledger))).toEqual([
      ["退回单-甲公司.xlsx", ["一号", "二号"]],
      ["退回单-甲公司（2）.xlsx", ["三号"]],
    ]);
    // one name of which a form bears no code: it is nobody's but its own
    const unknown = opinion("四号", "4.xlsx");
    expect(sheetsOf(returnSlips([...opinions, unknown], "", ledger))[2]).toEqual([
      "退回单-甲公司（3）.xlsx",
      ["四号"],
    ]);
  });

  it("have a sheet for each project, named as Excel allows", () => {
    const long = "基于工业互联网标识解析的汽车零部件产业集群协同制造平台建设项目";
    const [slip] = returnSlips(
      [row("甲公司", { projectName: `${long}一期` }), row("甲公司", { projectName: `${long}二期` })],
      "",
    );
    expect(slip!.sheets.map((sheet) => sheet.name)).toEqual([
      "基于工业互联网标识解析的汽车零部件产业集群协同制造平台建设项目",
      "基于工业互联网标识解析的汽车零部件产业集群协同制造平台建（2）",
    ]);
    expect(sheetNames(["a/b:c", "A b C", "", "'"], "退回单")).toEqual([
      "a b c",
      "A b C（2）",
      "退回单",
      "退回单（2）",
    ]);
  });
});
