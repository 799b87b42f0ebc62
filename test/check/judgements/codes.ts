import type { Judgement } from "./judgement";
import { ask, each, hint, must, on, row, sound } from "./judgement";

/** Codes, identity documents, persons and addresses of mail. All numbers are made up. */

const code = "applicant.creditCode";
const number = "responsiblePerson.idNumber";
const type = "responsiblePerson.idType";
const mails = ["applicant.email", "contact.email"] as const;
const rules = { "applicant.email": "UNT-11", "contact.email": "CTC-05" } as const;
const ofMail = (make: (field: (typeof mails)[number], rule: string) => readonly Judgement[]) =>
  mails.flatMap((field) => make(field, rules[field]));
const document = (kind: string, text: string) => ({ [type]: kind, [number]: text });
const other = "responsiblePerson.email";

export const codes: readonly Judgement[] = [
  // 统一社会信用代码
  ...sound(
    code,
    "91220102MA0T3K5Q93",
    "91220102ma0t3k5q93",
    "91220102 MA0T3K5Q93",
    "９１２２０１０２ＭＡ０Ｔ３Ｋ５Ｑ９３",
    "91220102-MA0T3K5Q9-3",
  ),
  ...sound(
    code,
    "91220102MA0T3K5Q93/MA0T3K5Q9",
    "91220102MA0T3K5Q93（MA0T3K5Q-9）",
    "MA0T3K5Q-9 / 91220102MA0T3K5Q93",
    "组织机构代码：MA0T3K5Q-9 统一社会信用代码：91220102MA0T3K5Q93",
  ),
  row({ [code]: "91220102MA0T3K5Q9" }, must("USC-02", code, "有 17 位")),
  row({ [code]: "91220102MA0T3K5Q933" }, must("USC-02", code, "有 19 位")),
  row({ [code]: "220102000012345" }, must("USC-02", code, "15位")),
  row({ [code]: "91220102MAOT3K5Q93" }, must("USC-03", code, "不使用", "91220102MA0T3K5Q93")),
  row({ [code]: "91220102MA0T3K5Q94" }, ask("USC-05", code, "第18位校验码不符")),
  row({ [code]: "91220102MA0T3K5Q83" }, must("USC-04", code, "两个校验码都不符")),
  row({ [code]: "91220102MA0T3K6Q93" }, must("USC-04", code, "两个校验码都不符")),
  row({ [code]: "MA0T3K5Q9" }, ask("USC-09", code, "只填写了9位")),
  row({ [code]: "MA0T3K5Q-9" }, ask("USC-09", code, "只填写了9位")),
  row({ [code]: "MA0T3K5Q-8" }, must("USC-04", code, "校验码不符")),
  row({ [code]: "111111111111111111" }, must("USC-10", code, "同一个字符")),
  row({ [code]: "000000000" }, must("USC-10", code, "同一个字符")),
  row(
    { [code]: { kind: "number", value: 912201020000000000, text: "9.1220102E+17" } },
    must("STR-14", code, "丢失"),
  ),
  row({ [code]: null }, must("USC-01", code, "没有填写")),
  row({ [code]: "无" }, must("USC-01", code, "不能填“无”")),

  // 证件
  ...[
    "居民身份证",
    "身份证",
    "二代证",
    "二代身份证",
    "第二代身份证",
    "身份证件",
    "中华人民共和国居民身份证",
  ].map((kind) => row({ [type]: kind })),
  row({ [type]: "学生证" }, must("PER-03", type, "")),
  row({ [type]: null }, must("STR-18", type, "为必填项")),
  row({ [number]: "220102197506150017" }, must("PER-04", number, "校验码不符")),
  row({ [number]: "22010219750615001" }, must("PER-04", number, "")),
  row({ [number]: "990102197506150016" }, must("PER-04", number, "")),
  row({ [number]: "220102197513150016" }, must("PER-04", number, "出生日期")),
  row({ [number]: "220102750615001" }, must("PER-07", number, "15位")),
  row({ [number]: null }, must("STR-18", number, "为必填项")),
  row({ "responsiblePerson.sex": "女" }, ask("PER-05", ["responsiblePerson.sex", number], "不符")),
  ...sound("responsiblePerson.sex", "男", "男性", "☑男 □女"),
  row({ "responsiblePerson.sex": "先生" }, must("PER-02", "responsiblePerson.sex", "")),
  row({ "responsiblePerson.sex": null }, must("STR-18", "responsiblePerson.sex", "为必填项")),
  ...[
    ["护照", "E12345678"],
    ["护照", "EA1234567"],
    ["外国护照", "512345678"],
    ["护照", "C01X00T47"],
    ["护照", "TK1234567"],
    ["护照", "M12345678"],
    ["护照", "AB123456"],
    ["港澳居民来往内地通行证", "H12345678"],
    ["回乡证", "M1234567801"],
    ["台胞证", "12345678"],
    ["军官证", "军字第12345678号"],
    ["外国人永久居留身份证", "DEU123456789012"],
  ].map(([kind, text]) => row(document(kind!, text!))),
  ...[
    ["香港居民来往内地通行证", "H12345678"],
    ["澳门居民来往内地通行证", "M12345678"],
    ["PASSPORT", "C01X00T47"],
    ["文职干部证", "文字第12345号"],
  ].map(([kind, text]) => row(document(kind!, text!))),
  row(document("军官证", "1"), ask("PER-08", [number, type], "通常格式不同")),
  row(document("护照", "12"), ask("PER-08", [number, type], "通常格式不同")),
  row(document("护照", "无"), must("STR-18", number, "不能填“无”")),
  row(document("港澳居民来往内地通行证", "12345678"), must("PER-08", [number, type], "")),
  row(document("台胞证", "1234567"), must("PER-08", [number, type], "")),

  // 学历, 职务, 单位
  ...sound(
    "responsiblePerson.education",
    "本科",
    "大学本科",
    "硕士研究生",
    "MBA",
    "EMBA",
    "工商管理硕士",
    "EMBA（硕士）",
    "在职研究生",
    "博士后",
    "大专",
    "高职",
    "中央党校研究生",
    "工学学士",
    "MPA",
    "本科学历",
    "双学位",
    "研究生学历",
    "博士",
    "大本",
    "专升本",
    "硕研",
    "技校",
    "技工学校",
    "Master",
    "Bachelor",
  ),
  ...each(
    "responsiblePerson.education",
    ["高级工程师", "211", "优秀"],
    ask("PER-10", "responsiblePerson.education", "不在学历名称之内"),
  ),
  row({ "responsiblePerson.education": null }, must("STR-18", "responsiblePerson.education", "为必填项")),
  ...["responsiblePerson.employer", "contact.employer"].flatMap((field) =>
    sound(
      field,
      "本单位",
      "我公司",
      "本公司",
      "同申报单位",
      "长春远航汽车零部件有限公司信息部",
      "远航汽车零部件",
      "同上",
    ),
  ),
  row(
    { "responsiblePerson.employer": "长春市北方软件公司" },
    ask("PER-09", ["responsiblePerson.employer", "applicant.name"], "不一致"),
  ),
  row(
    { "contact.employer": "长春市北方咨询公司" },
    ask("CTC-02", ["contact.employer", "applicant.name"], "不一致"),
  ),
  row({ "responsiblePerson.title": null }, must("STR-18", "responsiblePerson.title", "为必填项")),
  ...["高级工程师", "总经理", "正高级", "博士研究生", "教授"].map((title) =>
    row(
      { "responsiblePerson.specialty": title },
      ask("PER-12", "responsiblePerson.specialty", "像是职称、职务或学历"),
    ),
  ),
  ...["会计", "机械工程", "工程管理", "教育"].map((specialty) =>
    row({ "responsiblePerson.specialty": specialty }),
  ),
  row({ "responsiblePerson.specialty": null }, hint("PER-12", "responsiblePerson.specialty", "没有填写")),
  row({ "responsiblePerson.mobile": "1380431000" }, must("PER-11", "responsiblePerson.mobile", "现有 10 位")),
  row(
    { "responsiblePerson.mobile": "0431-88901234" },
    must("PER-11", "responsiblePerson.mobile", "固定电话"),
  ),
  // Numbers of other places: whoever lives there may have no other.
  ...each(
    "responsiblePerson.mobile",
    ["+852 9123 4567", "00852-91234567", "+81 90-1234-5678", "+886 912 345 678"],
    ask("PER-11", "responsiblePerson.mobile", "境外号码"),
  ),
  row({ "responsiblePerson.mobile": null }, must("STR-18", "responsiblePerson.mobile", "为必填项")),

  // Mail
  ...ofMail((field, rule) => [
    ...sound(
      field,
      "lx13@126.com",
      "LX13@126.com",
      "l.x-1_3@vip.163.com",
      "lx@jl-auto.com.cn",
      "name@例子.中国",
      "lx@faw.com.cn",
      "12345678@qq.com",
      "lx@gmail.com",
      "lx13＠126.com",
      "mailto:lx13@126.com",
    ),
    ...(
      [
        ["lx13#126.com", "lx13@126.com"],
        ["lx13@126。com", "lx13@126.com"],
        ["lx13@126，com", "lx13@126.com"],
        ["lx13@qq", "lx13@qq.com"],
        ["lx13@163", "lx13@163.com"],
        ["lx13@163com", "lx13@163.com"],
        ["lx13@@126.com", "lx13@126.com"],
        ["123456789", "123456789@qq.com"],
        ["QQ：123456789", "123456789@qq.com"],
        ["QQ123456789", "123456789@qq.com"],
      ] as const
    ).map(([typed, meant]) => row({ [field]: typed }, must(rule, field, "可能应为", meant))),
    ...(
      [
        ["lx13@126.con", "lx13@126.com"],
        ["lx13@163.cm", "lx13@163.com"],
        ["lx13@qq.con", "lx13@qq.com"],
        ["lx13@gmial.com", "lx13@gmail.com"],
        ["lx13@sian.com", "lx13@sina.com"],
        ["lx13@hotmial.com", "lx13@hotmail.com"],
        ["lx13@163.co", "lx13@163.com"],
      ] as const
    ).map(([typed, meant]) => row({ [field]: typed }, ask(rule, field, "像是笔误", meant))),
    ...sound(field, "lx13@166.com", "lx13@263.com", "lx13@163.net", "lx13@sino.com", "lx13@yuanhang.co"),
    ...each(
      field,
      ["lx13", "lx13.126.com", "张三@", "@126.com", "赵敏"],
      must(rule, field, "不是有效的邮箱地址"),
    ),
    row({ [field]: "lx13@126.com/lx14@126.com" }, ask("STR-17", field, "填了多个值")),
    row({ [field]: null }, must("STR-18", field, "为必填项")),
  ]),
  ...sound(other, "无", "lx@126.com"),
  row({ [other]: "lx13@126.con" }, ask("PER-12", other, "像是笔误", "lx13@126.com")),
  row({ [other]: "lx13" }, ask("PER-12", other, "不是有效的邮箱地址")),
  row({ [other]: null }, hint("PER-12", other, "没有填写")),

  // Institutes
  on("institute", { [code]: "12220000412758064C" }, must("USC-04", code, "")),
];
