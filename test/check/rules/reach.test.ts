import { blank, none } from "../applicationWith";
import { describeRule } from "../describeRule";

/** 公主岭 changed from 四平 (0434) to 长春 (0431). */
const twoAreaCodes = { "applicant.region": "公主岭市" };

describeRule(
  "UNT-08",
  {
    "too few digits": {
      given: { "applicant.phone": "0431-889012" },
      severity: "error",
      at: ["applicant.phone"],
      says: "联系电话“0431-889012”的写法有误。",
    },
    "no area code: the region's is offered": {
      given: { "applicant.phone": "88901234" },
      severity: "query",
      at: ["applicant.phone"],
      says: "联系电话“88901234”没有区号。",
      offers: ["0431-88901234"],
    },
    "no area code where two are in use": {
      given: { "applicant.phone": "6290123", "applicant.region": "公主岭市" },
      severity: "query",
      at: ["applicant.phone"],
      says: "联系电话“6290123”没有区号。",
    },
  },
  {
    "brackets around the area code": { "applicant.phone": "（0431）88901234" },
    "an extension": { "applicant.phone": "0431-88901234转801" },
    "a mobile": { "applicant.phone": "138 0431 0001" },
    "a service number": { "applicant.phone": "400-800-1234" },
  },
);

describeRule(
  "UNT-09",
  {
    "letters in a fax": {
      given: { "contact.fax": "同电话" },
      severity: "query",
      at: ["contact.fax"],
      says: "项目联系人信息“传真号码”填的“同电话”的写法有误。",
    },
    "a fax without its area code": {
      given: { "applicant.fax": "88901235" },
      severity: "query",
      at: ["applicant.fax"],
      says: "项目责任单位信息“传真号码”填的“88901235”没有区号。",
      offers: ["0431-88901235"],
    },
    "one in a place that two area codes reach": {
      given: { ...twoAreaCodes, "applicant.fax": "6201235" },
      severity: "query",
      at: ["applicant.fax"],
      says: "项目责任单位信息“传真号码”填的“6201235”没有区号。",
    },
    "blank faxes, said once": {
      given: { "applicant.fax": blank, "responsiblePerson.fax": blank, "contact.fax": blank },
      severity: "hint",
      at: ["applicant.fax", "responsiblePerson.fax", "contact.fax"],
      says: "项目责任单位信息“传真号码”、项目责任人信息“传真号码”、项目联系人信息“传真号码”没有填写。",
    },
  },
  { none: { "contact.fax": none("无") } },
);

describeRule(
  "UNT-11",
  {
    "no @": {
      given: { "applicant.email": "office.example.com" },
      severity: "error",
      at: ["applicant.email"],
      says: "项目责任单位信息“电子信箱”填的“office.example.com”不是有效的邮箱地址。",
    },
    "a Chinese stop": {
      given: { "applicant.email": "office@example。com" },
      severity: "error",
      at: ["applicant.email"],
      says: "项目责任单位信息“电子信箱”填的“office@example。com”不是有效的邮箱地址。",
      offers: ["office@example.com"],
    },
  },
  { "a plain address": { "applicant.email": "a.b-c_d+e@mail.example.com.cn" } },
);

describeRule(
  "UNT-12",
  {
    "another city's area code, said once for all numbers": {
      given: { "applicant.phone": "0432-62780001", "contact.landline": "0432-62780002" },
      severity: "query",
      at: ["applicant.phone", "contact.landline"],
      says: "“联系电话”、项目联系人信息“固定电话”的区号为 0432，与所在地区“长春市南关区”的区号 0431 不符。",
    },
  },
  {
    "公主岭 with its former code": {
      "applicant.region": "公主岭市",
      "applicant.phone": "0434-6290123",
      "responsiblePerson.landline": "0431-88901236",
    },
    "a mobile": { "applicant.phone": "13804310001" },
  },
);

describeRule(
  "PER-11",
  {
    "a number that begins with 2": {
      given: { "responsiblePerson.mobile": "27767211097" },
      severity: "error",
      at: ["responsiblePerson.mobile"],
      says: "项目责任人的移动电话有误（现有 11 位数字）：手机号应为 11 位，并以13至19开头。",
    },
    "a landline": {
      given: { "responsiblePerson.mobile": "0431-88901236" },
      severity: "error",
      at: ["responsiblePerson.mobile"],
      says: "项目责任人的移动电话填的是固定电话。",
    },
  },
  { "with the country's code": { "responsiblePerson.mobile": "+86 138 0431 0001" } },
);

describeRule(
  "PER-12",
  {
    "a landline without its area code where two reach": {
      given: { ...twoAreaCodes, "responsiblePerson.landline": "6201236" },
      severity: "query",
      at: ["responsiblePerson.landline"],
      says: "项目责任人信息“固定电话”填的“6201236”没有区号。",
    },
    "a malformed e-mail": {
      given: { "responsiblePerson.email": "wangzy#example.com" },
      severity: "query",
      at: ["responsiblePerson.email"],
      says: "项目责任人信息“电子信箱”填的“wangzy#example.com”不是有效的邮箱地址。",
      offers: ["wangzy@example.com"],
    },
    "an e-mail beyond guessing": {
      given: { "responsiblePerson.email": "见名片" },
      severity: "query",
      at: ["responsiblePerson.email"],
      says: "项目责任人信息“电子信箱”填的“见名片”不是有效的邮箱地址。",
    },
    "a malformed landline": {
      given: { "responsiblePerson.landline": "0431-8890" },
      severity: "query",
      at: ["responsiblePerson.landline"],
      says: "项目责任人信息“固定电话”填的“0431-8890”的写法有误。",
    },
    "a landline without its area code": {
      given: { "responsiblePerson.landline": "88901236" },
      severity: "query",
      at: ["responsiblePerson.landline"],
      says: "项目责任人信息“固定电话”填的“88901236”没有区号。",
      offers: ["0431-88901236"],
    },
    "blanks, said once": {
      given: { "responsiblePerson.landline": blank, "responsiblePerson.email": blank },
      severity: "hint",
      at: ["responsiblePerson.landline", "responsiblePerson.email"],
      says: "项目责任人信息“固定电话”、项目责任人信息“电子信箱”没有填写。",
    },
  },
  { none: { "responsiblePerson.landline": none("无"), "responsiblePerson.email": none("/") } },
);

describeRule(
  "CTC-03",
  {
    "ten digits": {
      given: { "contact.mobile": "1809998008" },
      severity: "error",
      at: ["contact.mobile"],
      says: "项目联系人的移动电话“1809998008”有误（现有 10 位数字）：手机号应为 11 位，并以13至19开头。",
    },
    "a landline": {
      given: { "contact.mobile": "0431-88901237" },
      severity: "error",
      at: ["contact.mobile"],
      says: "项目联系人的移动电话“0431-88901237”是固定电话，不是手机号。",
    },
  },
  { "grouped digits": { "contact.mobile": "139-0431-0002" } },
);

describeRule(
  "CTC-04",
  {
    "a landline without its area code where two reach": {
      given: { ...twoAreaCodes, "contact.landline": "6201237" },
      severity: "query",
      at: ["contact.landline"],
      says: "项目联系人信息“固定电话”填的“6201237”没有区号。",
    },
    "a malformed landline": {
      given: { "contact.landline": "12345" },
      severity: "query",
      at: ["contact.landline"],
      says: "项目联系人信息“固定电话”填的“12345”的写法有误。",
    },
    "no area code": {
      given: { "contact.landline": "88901237" },
      severity: "query",
      at: ["contact.landline"],
      says: "项目联系人信息“固定电话”填的“88901237”没有区号。",
      offers: ["0431-88901237"],
    },
  },
  { "a blank": { "contact.landline": blank } },
);

describeRule(
  "CTC-05",
  {
    "# for @": {
      given: { "contact.email": "lx13#126.com" },
      severity: "error",
      at: ["contact.email"],
      says: "项目联系人信息“电子信箱”填的“lx13#126.com”不是有效的邮箱地址。",
      offers: ["lx13@126.com"],
    },
    "no domain": {
      given: { "contact.email": "lx13@126" },
      severity: "error",
      at: ["contact.email"],
      says: "项目联系人信息“电子信箱”填的“lx13@126”不是有效的邮箱地址。",
      offers: ["lx13@126.com"],
    },
  },
  { "an address": { "contact.email": "lx13@126.com" } },
);
