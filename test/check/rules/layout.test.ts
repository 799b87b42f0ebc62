import { cellOf } from "../applicationWith";
import { describeRule } from "../describeRule";

const at = (row: number, col = 0) => ({ label: { cell: { sheet: "申报书", row, col } } });
/** The row, counted from 0, in which a field stands on the sound form. */
const rowOf = (field: string) => Number(cellOf(field).slice(1)) - 1;
const postcode = (row: number, col?: number) => ({
  "applicant.postcode": { value: "130022", ...at(row, col) },
});

describeRule(
  "STR-07",
  {
    "a label below the others": {
      given: postcode(200),
      severity: "hint",
      at: ["applicant.postcode"],
      says: "有 1 个栏目的位置与申报书不同：“邮政编码”，已按栏目名称取数。",
    },
    "two labels that changed places are one that moved": {
      given: {
        "contact.name": { value: "赵敏", ...at(rowOf("contact.employer")) },
        "contact.employer": { value: "长春远航汽车零部件有限公司", ...at(rowOf("contact.name")) },
      },
      severity: "hint",
      at: ["contact.employer"],
      says: "有 1 个栏目的位置与申报书不同：项目联系人信息“工作单位”，已按栏目名称取数。",
    },
  },
  {
    "rows put in between": {
      "performance.overallGoal": { value: "建成质量追溯平台，带动上下游企业。", ...at(300) },
      "performance.quantitative": {
        value: [
          ["接入设备", "500台"],
          ["企业", "50家"],
          ["APP", "30个"],
        ],
        ...at(301),
      },
      "performance.qualitative": { value: [["促进智能化", "推动改造"]], ...at(302) },
    },
    "a label on another sheet": {
      "applicant.postcode": { value: "130022", label: { cell: { sheet: "表二", row: 0, col: 0 } } },
    },
    "a label that the form prints in several places": {
      "applicant.name": { value: "长春远航汽车零部件有限公司", ...at(250) },
    },
  },
);
