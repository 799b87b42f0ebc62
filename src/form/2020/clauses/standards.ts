import type { Clause } from "../../edition";

/** Standards and other grounds outside the guide. */
export const standardClauses: Readonly<Record<string, Clause>> = {
  gb32100: {
    kind: "reference",
    title: "GB 32100-2015",
    text: "统一社会信用代码为18位，由登记管理部门代码、机构类别代码、登记管理机关行政区划码、主体标识码（组织机构代码）和校验码组成，不使用字母 I、O、Z、S、V。",
  },
  gb11714: { kind: "reference", title: "GB 11714-1997", text: "组织机构代码由8位本体代码和1位校验码组成。" },
  gb11643: {
    kind: "reference",
    title: "GB 11643-1999",
    text: "公民身份号码为18位：6位地址码、8位出生日期码、3位顺序码（奇数为男性，偶数为女性）和1位校验码。",
  },
  gb2261: { kind: "reference", title: "GB/T 2261.1", text: "人的性别：男、女。" },
  gb4658: {
    kind: "reference",
    title: "GB/T 4658",
    text: "学历代码：研究生、大学本科、大学专科、中等专科、高中等。",
  },
  gat517: {
    kind: "reference",
    title: "GA/T 517",
    text: "常用证件：居民身份证、军官证、护照、港澳居民来往内地通行证、台湾居民来往大陆通行证、港澳台居民居住证、外国人永久居留身份证。",
  },
  divisions: {
    kind: "reference",
    title: "吉林省行政区划",
    text: "填报时有效的吉林省市（州）、县（市、区）名称。",
  },
  postcode: { kind: "reference", title: "邮政编码", text: "邮政编码为6位数字，吉林省以13开头。" },
  phoneNumbers: {
    kind: "reference",
    title: "电话号码编号方案",
    text: "移动电话为1开头的11位数字；固定电话为区号加7至8位号码，吉林省区号为0431至0439。",
  },
  registrationTypes: {
    kind: "reference",
    title: "企业登记注册类型",
    text: "国有、集体、有限责任、股份有限、私营、外商投资、港澳台投资、事业单位、其他。",
  },
  accounting: { kind: "reference", title: "会计恒等式", text: "资产＝负债＋所有者权益。" },
  exactDigits: {
    kind: "reference",
    title: "Excel 数字精度",
    text: "Excel 的数字只保留15位有效数字，更长的号码须按文本录入。",
  },
  commonSense: { kind: "reference", title: "常识核对", text: "与同一张表的其他数据或常理不符，请核对。" },
};
