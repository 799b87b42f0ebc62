import { blank, unread } from "../applicationWith";
import { describeRule } from "../describeRule";
import { edition2020 } from "../../../src/form/edition2020";

/** The cell in which applicationWith puts a field. */
const cell = (id: string) => ({
  sheet: "申报书",
  row: edition2020.fields.findIndex((field) => field.id === id),
  col: 1,
});

const figures = edition2020.fields.filter(({ year }) => year !== undefined).map(({ id }) => id);

describeRule(
  "STR-17",
  {
    "a figure outside the table, as if those before it were pushed on": {
      given: {
        "finance.taxes.2019": {
          ...blank,
          notes: [{ kind: "pushedOut", cell: cell("responsiblePerson.name") }],
        },
      },
      severity: "query",
      at: ["finance.profit.2017", "finance.profit.2018", "finance.profit.2019", "responsiblePerson.name"],
      says: "2019年“税金（万元）”没有填写，而同一行（列）在表格之外多出一格：中间的 3 格可能都错了一格。",
      besides: ["FIN-01"],
    },
    "the last project of a list without what all others answer": {
      given: {
        "applicant.address": {
          ...blank,
          notes: [{ kind: "drawnUp", cells: [cell("project.name"), cell("applicant.name")] }],
        },
      },
      severity: "query",
      at: ["project.name", "applicant.name"],
      says: "同一张表里只有最后这个项目的“通讯地址”空着，前面 2 个项目都填了：如果不是漏填，前面有的项目填的可能是下一个项目的内容。",
      besides: ["STR-18"],
    },
    "something else in the column that could not be read": {
      given: {
        "finance.taxes.2019": blank,
        "situation.totalInvestment": unread("910", { kind: "notANumber" }),
      },
      severity: "query",
      at: figures.filter((id) => id !== "finance.taxes.2019"),
      says: "只有2019年“税金（万元）”没有填写，与它同一行、同一列的另外 14 格都填了；如果不是漏填，内容可能错了一格。",
      besides: ["STR-16", "FIN-01"],
    },
  },
  {
    "a figure that was forgotten": { "finance.taxes.2018": blank },
    "a count that was forgotten": { "capability.industrialApps": blank },
    "two figures that were forgotten": { "finance.taxes.2018": blank, "finance.profit.2019": blank },
    "a figure and something else that were forgotten": {
      "finance.taxes.2018": blank,
      "contact.mobile": blank,
    },
  },
);
