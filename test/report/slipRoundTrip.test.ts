import { newWorkbook } from "../../src/files/edit/newWorkbook";
import { readFile } from "../../src/files/readFile";
import { currentEdition as edition } from "../../src/form";
import type { Opinion } from "../../src/merge/own/opinions";
import { readOffered } from "../../src/merge/own/readOpinions";
import { readSlips } from "../../src/merge/own/readSlip";
import { readWorkbook } from "../../src/read/readWorkbook";
import { returnSlips } from "../../src/report/returnSlips";
import type { SheetPlan } from "../../src/sheet/plan";
import { convertedBy, libreOffice } from "../setup/libreOffice";
import { filledIn } from "./slipFilled";

/** What people fill in that a spreadsheet would like to change. */
const contents = [
  "18000",
  "0431-88901234",
  "1.39E+10",
  "=1+2",
  "007",
  "56.12%",
  "2019-05",
  "甲\n乙",
  "",
  "-5",
];
const whys = contents.map((_, index) => `第${index + 1}条的说明，“扩产”增加设备。\n详见附件${index}。`);

const row = (content: string, index: number): Opinion => ({
  projectName: "“智慧”工厂：一期/二期",
  applicant: "长春=启明（集团）有限公司",
  severity: index % 2 === 0 ? "query" : "error",
  rule: `FIN-${10 + index}`,
  fields: "2018年资产总额（万元）、2019年资产总额（万元）",
  content,
  message: `第${index + 1}个问题。`,
  basis: "附件4-1",
  advice: "请核对。",
  suggestion: "",
  place: "启明.xlsx › 申报书!E22",
  explanation: "",
  formerExplanation: index === 0 ? "以前的说明" : "",
  answer: "",
  note: "",
  reviewer: "",
  answeredAt: "",
  extra: {},
});

function filled(): readonly SheetPlan[] {
  const opinions = contents.map(row);
  const issue = {
    at: "2020-06-22 09:30",
    deadline: "6月28日",
    contact: "王科长",
    telephone: "0431-88901234",
  };
  const sources = { opinions, unit: "长春市工业和信息化局", ledger: [], materials: [] };
  return returnSlips(sources, issue, edition).flatMap(({ sheets }) =>
    sheets.map((plan) => filledIn(plan, whys)),
  );
}

async function saved(): Promise<Uint8Array> {
  const made = await newWorkbook(filled(), {}, false);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.bytes;
}

function expectRead(name: string, bytes: Uint8Array): void {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(readSlips(read.workbook)).toEqual([
    {
      sheet: read.workbook.sheets[0]!.name,
      number: "20200622-0930-01",
      applicant: "长春=启明（集团）有限公司",
      projectName: "“智慧”工厂：一期/二期",
      rows: contents.map((content, index) => ({
        rule: `FIN-${10 + index}`,
        fields: "2018年资产总额（万元）、2019年资产总额（万元）",
        content,
        message: `第${index + 1}个问题。`,
        explanation: whys[index],
      })),
    },
  ]);
  // it is no 审核意见, which has columns of these names too, and no form
  expect(readOffered(read.workbook)).toEqual([]);
  expect(readWorkbook(read.workbook, edition).sheets.map(({ role }) => role)).toEqual(["own"]);
}

test("a slip that was filled in is read back as it was sent, with what was written", async () => {
  expectRead("退回单.xlsx", await saved());
});

// LibreOffice takes seconds to start: FULL=1 asks it for every kind.
const kinds = process.env.FULL === undefined ? (["xls"] as const) : (["xlsx", "xls", "ods"] as const);
for (const kind of kinds)
  (libreOffice ? test : test.skip)(`saved by LibreOffice as .${kind}, the same is read`, async () =>
    expectRead(`退回单.${kind}`, await convertedBy(await saved(), "xlsx", kind)),
  );
