import { describeRule } from "../describeRule";

const number = (text: string, type = "居民身份证") => ({
  "responsiblePerson.idNumber": text,
  "responsiblePerson.idType": type,
});
const at = ["responsiblePerson.idNumber"];

describeRule(
  "PER-04",
  {
    "a wrong check character": {
      given: number("220102197506150017"),
      severity: "error",
      at,
      says: "“证件号码”填的身份证号码最后一位校验码不符，有填错的数字。",
    },
    "31 February": {
      given: number("11010519490231002X"),
      severity: "error",
      at,
      says: "“证件号码”填的身份证号码第7至14位不是有效的出生日期。",
    },
    "17 digits": {
      given: number("22010219750615001"),
      severity: "error",
      at,
      says: "“证件号码”填的身份证号码有 17 位或含有不允许的字符，应为 17 位数字加 1 位数字或 X。",
    },
    "a region that does not exist": {
      given: number("67010219750615001X"),
      severity: "error",
      at,
      says: "“证件号码”填的身份证号码前两位不是有效的地区代码。",
    },
  },
  {
    "a lower-case x": { ...number("11010519491231002x"), "responsiblePerson.sex": "女" },
    "another document": number("E12345678", "护照"),
  },
);

describeRule(
  "PER-05",
  {
    "a woman's number": {
      given: { "responsiblePerson.sex": "女" },
      severity: "query",
      at: ["responsiblePerson.sex", "responsiblePerson.idNumber"],
      says: "性别填“女”，与身份证号码第17位表示的性别不符。",
    },
  },
  {
    "an even digit for a woman": { ...number("220102197506150024"), "responsiblePerson.sex": "女" },
    "a wrong number, which PER-04 names": { ...number("220102197506150017"), "responsiblePerson.sex": "女" },
  },
);

describeRule(
  "PER-06",
  {
    fifteen: {
      given: number("220102200506150010"),
      severity: "error",
      at,
      says: "按“证件号码”中的出生日期，项目责任人填报时只有 15 岁，不能担任责任人。",
    },
    seventeen: {
      given: number("220102200306150016"),
      severity: "query",
      at,
      says: "按“证件号码”中的出生日期，项目责任人填报时 17 岁，年纪过轻。",
    },
    eighty: {
      given: number("220102194006150016"),
      severity: "query",
      at,
      says: "按“证件号码”中的出生日期，项目责任人填报时 80 岁，年纪较大。",
    },
  },
  { "forty-five": number("220102197506150016") },
);

describeRule(
  "PER-07",
  {
    "fifteen digits": {
      given: number("110105491231002"),
      severity: "error",
      at,
      says: "“证件号码”填的是15位的旧身份证号码，已停止使用。",
    },
  },
  { eighteen: number("220102197506150016") },
);

describeRule(
  "PER-08",
  {
    "a permit of the wrong form": {
      given: number("X12345678", "港澳居民来往内地通行证"),
      severity: "error",
      at: ["responsiblePerson.idNumber", "responsiblePerson.idType"],
      says: "证件号码不符合“港澳居民来往内地通行证”的号码格式。",
    },
    "a residence permit of the mainland": {
      given: number("220102197506150016", "港澳台居民居住证"),
      severity: "error",
      at: ["responsiblePerson.idNumber", "responsiblePerson.idType"],
      says: "证件号码不符合“港澳台居民居住证”的号码格式。",
    },
    "a foreign passport": {
      given: number("AB-12", "护照"),
      severity: "query",
      at: ["responsiblePerson.idNumber", "responsiblePerson.idType"],
      says: "证件号码与“护照”的通常格式不同。",
    },
    "an old permit of Taiwan": {
      given: number("0123456701", "台胞证"),
      severity: "query",
      at: ["responsiblePerson.idNumber", "responsiblePerson.idType"],
      says: "证件号码与“台胞证”的通常格式不同。",
    },
  },
  {
    "a permit of Hong Kong": number("H1234567801", "回乡证"),
    "a residence permit": number("810000197506150018", "港澳台居民居住证"),
    "a permanent residence": number("CHN110000000001", "外国人永久居留身份证"),
    "an officer's": number("军字第00123456号", "军官证"),
    "a passport": number("E12345678", "护照"),
  },
);
