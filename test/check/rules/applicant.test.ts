import { blank, none, unread } from "../applicationWith";
import { describeRule } from "../describeRule";
import { soundValues } from "../soundValues";

const applicant = (name: string) => ({
  "applicant.name": name,
  "performance.applicant": name,
  "responsiblePerson.employer": name,
  "contact.employer": name,
});

describeRule(
  "UNT-01",
  {
    "a short name": {
      given: applicant("长春远航"),
      severity: "query",
      at: ["applicant.name"],
      says: "单位名称“长春远航”不像营业执照上的全称（结尾不是公司、厂、院、所、中心等）。",
    },
    "a branch": {
      given: applicant("远航汽车零部件有限公司长春分公司"),
      severity: "query",
      at: ["applicant.name"],
      says: "单位名称“远航汽车零部件有限公司长春分公司”是分支机构，可能不是独立法人。",
    },
  },
  {
    "a former name noted behind": applicant("长春远航研究中心（原远航研究所）"),
    "an institute": applicant("吉林省机械研究院"),
  },
);

describeRule(
  "UNT-02",
  {
    "a nature of its own making": {
      given: { "applicant.nature": "高新技术企业" },
      severity: "query",
      at: ["applicant.nature"],
      says: "单位性质“高新技术企业”不在登记注册类型之内。",
    },
    "the enterprise's own name, which ends as a type does": {
      given: { "applicant.nature": "长春启明轻合金科技集团有限公司" },
      severity: "query",
      at: ["applicant.nature"],
      says: "单位性质填的是“长春启明轻合金科技集团有限公司”，像是企业的名称。",
    },
  },
  {
    "an everyday word for a type": { "applicant.nature": "民营" },
    "the state's, for short": { "applicant.nature": "国企" },
    "one person's": { "applicant.nature": "自然人独资" },
    "as the licence prints it": { "applicant.nature": "有限责任公司（自然人投资或控股）" },
    "a company of one shareholder": { "applicant.nature": "有限责任公司（自然人投资或控股的法人独资）" },
    "a foreign one": { "applicant.nature": "有限责任公司（外商投资企业与内资合资）" },
    "one on no exchange": { "applicant.nature": "其他股份有限公司（非上市）" },
    "a branch of the state's": { "applicant.nature": "国有控股上市公司" },
  },
);

describeRule(
  "UNT-03",
  {
    "an address in another province": {
      given: { "applicant.address": "辽宁省沈阳市和平区100号" },
      severity: "hint",
      at: ["applicant.address", "applicant.region"],
      says: "通讯地址“辽宁省沈阳市和平区100号”不在吉林省，所在地区填的是“长春市南关区”。",
    },
    "of what kind the enterprise is, in place of its address": {
      given: { "applicant.address": "股份有限公司" },
      severity: "query",
      at: ["applicant.address"],
      says: "通讯地址填的是“股份有限公司”，没有写地址。",
    },
    "an address in another city": {
      given: { "applicant.address": "吉林省四平市铁西区100号" },
      severity: "hint",
      at: ["applicant.address", "applicant.region"],
      says: "通讯地址“吉林省四平市铁西区100号”与所在地区“长春市南关区”不在同一市（州）。",
    },
  },
  {
    "a street named after another city": { "applicant.address": "南关区四平路100号" },
    "a city without its 市": { "applicant.address": "吉林长春市南关区远航街100号" },
  },
);

describeRule(
  "UNT-04",
  {
    "five digits": {
      given: { "applicant.postcode": "13002" },
      severity: "error",
      at: ["applicant.postcode"],
      says: "邮政编码“13002”有误，应为 6 位数字。",
    },
    "another province's": {
      given: { "applicant.postcode": "100081" },
      severity: "query",
      at: ["applicant.postcode"],
      says: "邮政编码“100081”不是吉林省的，吉林省的邮政编码以 13 开头。",
    },
  },
  { "公主岭's": { "applicant.postcode": "136100", "applicant.region": "公主岭市" } },
);

describeRule(
  "UNT-05",
  {
    "another province": {
      given: { "applicant.region": "辽宁省沈阳市" },
      severity: "error",
      at: ["applicant.region"],
      says: "所在地区“辽宁省沈阳市”不在吉林省。",
    },
    "a city that is not the province's": {
      given: { "applicant.region": "西安市" },
      severity: "error",
      at: ["applicant.region"],
      says: "所在地区“西安市”不在吉林省。",
    },
    "no place at all": {
      given: { "applicant.region": "长川市" },
      severity: "error",
      at: ["applicant.region"],
      says: "所在地区“长川市”不在吉林省行政区划表内。",
    },
    "a division that was gone before the edition": {
      given: { "applicant.region": "九台市" },
      severity: "query",
      at: ["applicant.region"],
      says: "所在地区“九台市”用的是旧名，2014年已改为“九台区”。",
      offers: ["长春市九台区"],
    },
    "only the province": {
      given: { "applicant.region": "吉林省" },
      severity: "query",
      at: ["applicant.region"],
      says: "所在地区只填了“吉林省”，没有写到市（州）、县（市、区）。",
    },
    "a development zone without its city": {
      given: { "applicant.region": "高新区" },
      severity: "query",
      at: ["applicant.region"],
      says: "所在地区“高新区”没有写明在哪个市（州）。",
    },
  },
  {
    "a city": { "applicant.region": "长春市" },
    "a city of the province's name": { "applicant.region": "吉林市", "applicant.phone": "0432-62780001" },
    "a county in full": { "applicant.region": "吉林省长春市农安县" },
    "a county's city alone": { "applicant.region": "珲春" },
    "the autonomous prefecture's short name": { "applicant.region": "延边州延吉市" },
    "公主岭 under its new city": { "applicant.region": "长春市公主岭市" },
    "a zone with its city": { "applicant.region": "长春高新区" },
  },
);

describeRule(
  "UNT-07",
  {
    "no supervising department": {
      given: { "applicant.supervisor": blank },
      severity: "hint",
      at: ["applicant.supervisor"],
      says: "单位主管部门没有填写。",
    },
  },
  { none: { "applicant.supervisor": none("无") } },
);

describeRule(
  "UNT-10",
  {
    "after the filing": {
      given: { "applicant.establishedOn": "2020-06-16" },
      severity: "error",
      at: ["applicant.establishedOn", "project.filledOn"],
      says: "单位成立时间（2020年6月16日）晚于填报日期（2020年6月15日）。",
    },
    "in a year to come, on a form without a cover": {
      given: { "applicant.establishedOn": "2021-05-06", "project.filledOn": null },
      severity: "error",
      at: ["applicant.establishedOn"],
      says: "单位成立时间（2021年5月6日）晚于2020年，尚未到来。",
      besides: ["STR-05"],
    },
    "in the form's year": {
      given: {
        "applicant.establishedOn": "2020-02",
        ...Object.fromEntries(
          Object.keys(soundValues)
            .filter((id) => id.startsWith("finance."))
            .map((id) => [id, none("—")]),
        ),
      },
      severity: "query",
      at: ["applicant.establishedOn"],
      says: "单位成立时间为2020年2月，晚于2019年，没有2019年度的审计报告。",
    },
    "before 1949": {
      given: { "applicant.establishedOn": "1908-09-18" },
      severity: "query",
      at: ["applicant.establishedOn"],
      says: "单位成立时间为1908年9月18日，早于1949年。",
    },
    "no date": {
      given: { "applicant.establishedOn": unread("建厂时", { kind: "notADate" }) },
      severity: "error",
      at: ["applicant.establishedOn"],
      says: "单位成立时间填的是“建厂时”，不是有效的日期。",
    },
  },
  { "1949": { "applicant.establishedOn": "1949-10" }, "a month": { "applicant.establishedOn": "2008-09" } },
);
