import { blank, none } from "../applicationWith";
import { describeRule } from "../describeRule";

const code = (text: string) => ({ "applicant.creditCode": text });
const at = ["applicant.creditCode"];

describeRule(
  "USC-01",
  {
    "a blank": {
      given: { "applicant.creditCode": blank },
      severity: "error",
      at,
      says: "“组织机构代码/统一社会信用代码”没有填写。",
    },
    none: {
      given: { "applicant.creditCode": none("无") },
      severity: "error",
      at,
      says: "“组织机构代码/统一社会信用代码”为必填项，不能填“无”。",
    },
  },
  { "a code": code("91220102MA0T3K5Q93") },
);

describeRule(
  "USC-02",
  {
    "17 characters": {
      given: code("91220102MA0T3K5Q9"),
      severity: "error",
      at,
      says: "统一社会信用代码“91220102MA0T3K5Q9”有 17 位，应为 18 位。",
    },
    "an old registration number": {
      given: code("220102000123456"),
      severity: "error",
      at,
      says: "“220102000123456”是15位的旧注册号或税号，不是统一社会信用代码。",
    },
    "a letter among the region's digits": {
      given: code("9122A102MA0T3K5Q93"),
      severity: "error",
      at,
      says: "统一社会信用代码“9122A102MA0T3K5Q93”含有不允许的字符，第3至8位应为数字。",
    },
  },
  { "lower case and blanks": code("9122 0102 ma0t 3k5q 93") },
);

describeRule(
  "USC-03",
  {
    "O for 0: the sound reading is offered": {
      given: code("9122O102MAOT3K5Q93"),
      severity: "error",
      at,
      says: "统一社会信用代码“9122O102MAOT3K5Q93”中有字母 O，代码不使用 I、O、Z、S、V。",
      offers: ["91220102MA0T3K5Q93"],
    },
    "letters that make no sound code either": {
      given: code("91220102MAIT3K5SZ3"),
      severity: "error",
      at,
      says: "统一社会信用代码“91220102MAIT3K5SZ3”中有字母 I、S、Z，代码不使用 I、O、Z、S、V。",
    },
  },
  { "allowed letters": code("91220102MA0T3K5Q93") },
);

describeRule(
  "USC-04",
  {
    "both check characters wrong": {
      given: code("91310115MA1H8R7C6D"),
      severity: "error",
      at,
      says: "统一社会信用代码“91310115MA1H8R7C6D”的两个校验码都不符，有填错的字符。",
    },
    "a wrong organisation code": {
      given: code("MA0T3K5Q7"),
      severity: "error",
      at,
      says: "组织机构代码“MA0T3K5Q7”的校验码不符，有填错的字符。",
    },
  },
  { "one of them wrong": code("91350211M0000XUF46") },
);

describeRule(
  "USC-05",
  {
    "the 18th alone": {
      given: code("91220102MA0T3K5Q94"),
      severity: "query",
      at,
      says: "统一社会信用代码“91220102MA0T3K5Q94”的第18位校验码不符，其余校验通过。",
    },
    "the 17th alone": {
      given: code("91220102MA0T3K5Q80"),
      severity: "query",
      at,
      says: "统一社会信用代码“91220102MA0T3K5Q80”第9至17位（组织机构代码）的校验码不符，第18位校验通过。",
    },
  },
  { "both right": code("91220102102578065M"), "both wrong": code("91310115MA1H8R7C6D") },
);

describeRule(
  "USC-06",
  {
    "a sole trader": {
      given: code("92220102MA0T3K5Q90"),
      severity: "error",
      at,
      says: "统一社会信用代码以 92 开头，是个体工商户，不是独立法人单位。",
    },
    "a public institution": {
      given: code("12220102MA0T3K5Q98"),
      severity: "query",
      at,
      says: "统一社会信用代码以 12 开头，不是企业（企业以 91 开头）。",
    },
  },
  {
    "a public institution's public service": {
      ...code("12220102MA0T3K5Q98"),
      "project.category": "publicService",
      "project.industry": null,
    },
  },
);

describeRule(
  "USC-07",
  {
    "registered in another province": {
      given: code("91210102MA0T3K5Q9Y"),
      severity: "error",
      at,
      says: "统一社会信用代码“91210102MA0T3K5Q9Y”的登记地区为 21，不是吉林省（22），单位可能不在吉林省注册。",
    },
    "registered with the State": {
      given: code("91100000MA0T3K5Q92"),
      severity: "hint",
      at,
      says: "统一社会信用代码“91100000MA0T3K5Q92”由国家机关登记（第3、4位为 10），看不出注册地是否在吉林省。",
    },
  },
  { "a region of registration that is no county (USC-08)": code("912201012440638092") },
);

describeRule(
  "USC-09",
  {
    "an organisation code": {
      given: code("MA0T3K5Q9"),
      severity: "query",
      at,
      says: "只填写了9位组织机构代码“MA0T3K5Q9”。",
    },
    "with its hyphen": {
      given: code("78305975-3"),
      severity: "query",
      at,
      says: "只填写了9位组织机构代码“78305975-3”。",
    },
  },
  { "18 characters": code("91220102102578065M") },
);

describeRule(
  "USC-10",
  {
    zeros: {
      given: code("000000000"),
      severity: "error",
      at,
      says: "统一社会信用代码“000000000”由同一个字符组成，是无效代码。",
    },
  },
  { "a sound code": code("91220102102578065M") },
);
