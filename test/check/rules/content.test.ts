import { blank, none, typed, unread } from "../applicationWith";
import { describeRule } from "../describeRule";

describeRule(
  "STR-14",
  {
    "a code kept as a number": {
      given: { "applicant.creditCode": unread("9.12201E+17", { kind: "digitsLost" }) },
      severity: "error",
      at: ["applicant.creditCode"],
      says: "“组织机构代码/统一社会信用代码”是按数字存储的，Excel 只保留前 15 位，后面的数字已经丢失。",
    },
  },
  { "a code kept as text": { "applicant.creditCode": "91220102102578065M" } },
);

describeRule(
  "STR-16",
  {
    "words for a count": {
      given: { "capability.industrialApps": unread("若干", { kind: "notANumber" }) },
      severity: "error",
      at: ["capability.industrialApps"],
      says: "“工业APP数量（个）”应填数字，现填“若干”。",
    },
    "words for an amount": {
      given: { "finance.profit.2018": unread("约300", { kind: "notANumber" }) },
      severity: "error",
      at: ["finance.profit.2018"],
      says: "2018年“利润（万元）”应填数字，现填“约300”。",
    },
  },
  { "an explicit none": { "situation.standards": none("无") } },
);

describeRule(
  "STR-17",
  {
    "two mobiles in one cell": {
      given: { "contact.mobile": unread("13904310002、13804310009", { kind: "severalValues" }) },
      severity: "query",
      at: ["contact.mobile"],
      says: "项目联系人信息“移动电话”一个单元格里填了多个值：13904310002、13804310009。",
    },
    "two rows that could both be the field": {
      given: {
        "finance.taxes.2018": {
          ...typed(100, "100", { kind: "rivalLabels", labels: ["上缴税金", "税收总额"] }),
          label: { text: "上缴税金" },
        },
      },
      severity: "query",
      at: ["finance.taxes.2018"],
      says: "2018年“税金（万元）”没有单独一栏，“上缴税金”、“税收总额”都可能是，填的不一样，暂按“上缴税金”一栏理解。",
    },
    "figures of a row that do not stand under the years": {
      given: {
        "finance.taxes.2018": {
          ...unread("100、200", { kind: "yearUnclear" }),
          label: { text: "税金（万元）" },
        },
      },
      severity: "query",
      at: ["finance.taxes.2018"],
      says: "“税金（万元）”一行的数字（100、200）没有对齐表头的年份，分不清各是哪一年的，暂不读取。",
    },
    "two rows of figures of one label": {
      given: {
        "finance.taxes.2018": typed(450, "450", { kind: "twoRows", rows: ["合并", "本部"] }),
        "finance.taxes.2019": typed(500, "500", { kind: "twoRows", rows: ["合并", "本部"] }),
      },
      severity: "query",
      at: ["finance.taxes.2018", "finance.taxes.2019"],
      says: "2018年“税金（万元）”等 2 格各有两个数字，“合并”和“本部”，没有说明以哪一个为准，暂取“合并”。",
    },
    "cells of a list's row that stand under other heads": {
      given: {
        "applicant.address": unread("130000", { kind: "slipped" }),
        "applicant.postcode": unread("长春市工业和信息化局", { kind: "slipped" }),
      },
      severity: "query",
      at: ["applicant.address", "applicant.postcode"],
      says: "从“通讯地址”起，2 个栏目的内容与栏目错位，分不清各是哪一栏的，暂不读取。",
    },
  },
  { "one mobile": { "contact.mobile": "13904310002" } },
);

describeRule(
  "STR-18",
  {
    "a blank": {
      given: { "responsiblePerson.title": blank },
      severity: "error",
      at: ["responsiblePerson.title"],
      says: "“职称/职务”为必填项，现在是空的。",
    },
    "a dash for a mandatory field": {
      given: { "applicant.address": none("/") },
      severity: "error",
      at: ["applicant.address"],
      says: "“通讯地址”为必填项，不能填“/”。",
    },
    "a name in the table that only the cover has": {
      given: { "applicant.name": { ...blank, cover: { value: "长春远航汽车零部件有限公司" } } },
      severity: "error",
      at: ["applicant.name"],
      says: "“单位名称”为必填项，现在是空的。",
    },
    "a whole section": {
      given: {
        "contact.employer": blank,
        "contact.mobile": blank,
        "contact.email": blank,
        "contact.name": blank,
      },
      severity: "error",
      at: ["contact.employer", "contact.mobile", "contact.email"],
      says: "“项目联系人信息”整栏没有填写：项目联系人信息“工作单位”、项目联系人信息“移动电话”、项目联系人信息“电子信箱”。",
      besides: ["CTC-01"],
    },
  },
  {
    "none for a supervising department": { "applicant.supervisor": none("无") },
    "none for a fax": { "contact.fax": none("—") },
    "a blank landline": { "contact.landline": blank },
  },
);

describeRule(
  "STR-09",
  {
    "a link to another workbook": {
      given: {
        "finance.profit.2019": typed(1200, "1200", { kind: "formula", external: true }),
      },
      severity: "query",
      at: ["finance.profit.2019"],
      says: "2019年“利润（万元）”引用了其他工作簿，共 1 处；汇总时只能取当前显示的值。",
    },
    "sums of the sheet itself": {
      given: {
        "finance.debtRatio.2018": typed(0.5, "50%", { kind: "formula", external: false }),
        "finance.debtRatio.2019": typed(0.48, "48%", { kind: "formula", external: false }),
        "finance.debtRatio.2017": typed(0.52, "52%"),
      },
      severity: "hint",
      at: ["finance.debtRatio.2018", "finance.debtRatio.2019"],
      says: "2018年“负债率”、2019年“负债率”由公式算出，共 2 处，汇总时取当前显示的值。",
    },
  },
  { "a typed number": { "finance.profit.2019": typed(1200, "1200") } },
);

describeRule(
  "STR-10",
  {
    "values in hidden rows, said once": {
      given: {
        "finance.profit.2018": typed(1000, "1000", { kind: "hidden" }),
        "finance.profit.2019": typed(1200, "1200", { kind: "hidden" }),
      },
      severity: "query",
      at: ["finance.profit.2018", "finance.profit.2019"],
      says: "2018年“利润（万元）”、2019年“利润（万元）”在隐藏的行、列或工作表中，共 2 处，汇总时会一并取用。",
    },
  },
  { "a hidden blank": { "contact.fax": { ...blank, notes: [{ kind: "hidden" }] } } },
);

describeRule(
  "STR-12",
  {
    "a sample name": {
      given: { "contact.name": "张三" },
      severity: "query",
      at: ["contact.name"],
      says: "“项目联系人姓名”填的是“张三”，像是没有替换的示例内容。",
    },
    "of what kind an enterprise is, in place of a name": {
      given: { "contact.name": "民营企业" },
      severity: "error",
      at: ["contact.name"],
      says: "“项目联系人姓名”填的是“民营企业”，是没有替换的示例内容，会印进汇总表。",
    },
    "a sample mobile": {
      given: { "contact.mobile": "13800000000" },
      severity: "query",
      at: ["contact.mobile"],
      says: "项目联系人信息“移动电话”填的是“13800000000”，像是没有替换的示例内容。",
    },
    "a name with a gap": {
      given: { "performance.overallGoal": "建成____平台，服务____家企业" },
      severity: "query",
      at: ["performance.overallGoal"],
      says: "“总体目标”填的是“建成____平台，服务____家企业”，像是没有替换的示例内容。",
    },
  },
  {
    "a project that tests things": { "performance.overallGoal": "建成零部件测试平台和示例产线" },
    "a name that only begins so": { "contact.name": "张三丰" },
  },
);

describeRule(
  "STR-15",
  {
    "a number whose unit is not plain": {
      given: { "situation.plannedServiceValue": typed(600, "600万", { kind: "unitUnclear" }) },
      severity: "query",
      at: ["situation.plannedServiceValue"],
      says: "“2020年规划为平台使用企业提供的服务总额”填的是“600万”，单位不明确，暂按 600 理解。",
    },
    "several amounts of one kind whose unit is not plain are one question": {
      given: {
        "finance.profit.2017": typed(800, "800万", { kind: "unitUnclear" }),
        "finance.profit.2018": typed(900, "900万", { kind: "unitUnclear" }),
      },
      severity: "query",
      at: ["finance.profit.2017", "finance.profit.2018"],
      says: "2017年“利润（万元）”、2018年“利润（万元）”的单位不明确，共 2 处；“800万”暂读作 800 万元，其余同此。",
    },
    "ratios of which none says whether it is in percent are one question": {
      given: {
        "finance.debtRatio.2017": typed(0.41, "0.41", { kind: "unitUnclear" }),
        "finance.debtRatio.2018": typed(0.42, "0.42", { kind: "unitUnclear" }),
      },
      severity: "query",
      at: ["finance.debtRatio.2017", "finance.debtRatio.2018"],
      says: "2017年“负债率”、2018年“负债率”的单位不明确，共 2 处；“0.41”暂读作 41%，其余同此。",
    },
    "a month that may have lost its 0": {
      given: { "project.periodStart": typed("2020-01", "2020.1", { kind: "dateUnclear" }) },
      severity: "query",
      at: ["project.periodStart"],
      says: "“项目年限（起）”填的是“2020.1”，可能是1月，也可能是10月（末尾的0丢失），暂按2020年1月理解。",
    },
    "an amount in another unit": {
      given: {
        "finance.profit.2018": typed(1000, "0.1亿元", { kind: "unitConverted", from: "亿元", to: "万元" }),
      },
      severity: "hint",
      at: ["finance.profit.2018"],
      says: "2018年“利润（万元）”填写的单位与栏目不同，共 1 处，已换算（如“0.1亿元”读作 1,000）。",
    },
    "a number whose point its cell's format moves": {
      given: {
        "finance.profit.2018": typed(1467, "1467.0000", { kind: "shownOtherwise", stored: 14670000 }),
      },
      severity: "hint",
      at: ["finance.profit.2018"],
      says: "2018年“利润（万元）”的单元格显示的数与存放的数相差 10 的整数次方，共 1 处，已按显示的读取（如显示“1467.0000”，存放 14,670,000，读作 1,467）。",
    },
    "numbers in words and signs, said once": {
      given: {
        "finance.profit.2018": typed(1000, "一千万元", { kind: "normalised" }),
        "capability.registeredUsers": typed(1200, "1.2E+3", { kind: "normalised" }),
      },
      severity: "hint",
      at: ["finance.profit.2018", "capability.registeredUsers"],
      says: "2018年“利润（万元）”、“平台注册用户数（名）”不是直接填的数字，共 2 处，已按含义读取（如“一千万元”读作 1,000）。",
    },
  },
  {
    "a plain number": { "finance.profit.2018": typed(1000, "1000") },
    "separators, full width and the printed unit": {
      "finance.profit.2017": typed(900, "９００", { kind: "normalised" }),
      "finance.profit.2018": typed(1000, " 1,000.00 万元", { kind: "normalised" }),
      "capability.developers": typed(25, "25名", { kind: "normalised" }),
      "finance.debtRatio.2019": typed(0.48, "４８％", { kind: "normalised" }),
    },
    "another way to write a date": {
      "project.filledOn": typed("2020-06-15", "2020/6/15", { kind: "normalised" }),
    },
  },
);
