import { unread, withCover } from "../applicationWith";
import { describeRule } from "../describeRule";
import { soundValues } from "../soundValues";

describeRule(
  "STR-08",
  {
    "an error value": {
      given: { "finance.taxes.2018": unread("#REF!", { kind: "cellError" }, { kind: "notANumber" }) },
      severity: "error",
      at: ["finance.taxes.2018"],
      says: "2018年“税金（万元）”为公式错误值 #REF!，读不出数据。",
    },
    "an error value on the cover of what the table tells": {
      given: {
        "project.name": withCover(String(soundValues["project.name"]), unread("#N/A", { kind: "cellError" })),
      },
      severity: "error",
      at: ["project.name@cover"],
      says: "“项目名称”为公式错误值 #N/A，读不出数据。",
    },
    "an error value among the indicators": {
      given: {
        "performance.qualitative": [
          ["促进智能化", "#REF!"],
          ["绿色化发展", "降低单位产值能耗"],
        ],
      },
      severity: "error",
      at: ["performance.qualitative"],
      says: "“定性指标”为公式错误值 #REF!，读不出数据。",
    },
  },
  {
    "a number": { "finance.taxes.2018": 850 },
    "words with a # in an indicator": { "performance.qualitative": [["改造产线", "完成 #3 产线改造"]] },
  },
);
