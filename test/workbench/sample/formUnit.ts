import type { Answers } from "./answers";
import type { FormSheet, StyleName } from "./layout";
import { answer, boxes, yearAnswer } from "./options";

const categories = [
  "行业级工业互联网平台项目",
  "企业级工业互联网平台项目",
  "制造业服务化项目",
  "新型创新研发机构项目",
  "公共服务项目",
  "上平台用平台项目",
  "工业软件项目",
  "两化融合创新示范项目",
];
const industryQuestion: Record<string, string> = {
  [categories[0]!]: "，面向行业：",
  [categories[1]!]: "，企业所属行业：",
};
const serviceTypes = [
  ["研发设计协同", "定制化服务", "供应链管理", "网络化协同制造"],
  ["设计与制造协同", "设备管理服务", "产品全生命周期管理"],
  ["产业集群服务", "系统整体解决方案", "信息技术增值服务"],
  ["其他（请注明）"],
];

/** The cover: names, period, day. */
export function drawCover(sheet: FormSheet, answers: Answers): void {
  const line = (label: string, value: string | number) =>
    sheet.row(24, { span: 2, style: "coverLabel", value: label }, { span: 4, style: "coverValue", value });
  sheet.row(20, { span: 6, style: "note", value: "附件4-1" });
  sheet.row(40, {
    span: 6,
    style: "title",
    value: "2020年度省级工业互联网及制造业服务化示范项目申报书",
  });
  line("项目名称：", answer(answers, "project.name") ?? "");
  line("项目责任单位：", answer(answers, "applicant.name") ?? "");
  line("项目责任人（法人代表）：", answer(answers, "responsiblePerson.name") ?? "");
  line("项目技术负责人：", answer(answers, "project.technicalLead") ?? "");
  line("项目年限：", answer(answers, "project.period") ?? "20    年   月 至20    年   月");
  line("填报日期：", answer(answers, "project.filledOn") ?? "20    年   月   日");
}

/** Project, unit and the financial table. */
export function drawUnit(sheet: FormSheet, answers: Answers): void {
  sheet.row(28, { span: 6, style: "heading", value: "一、项目基本信息" });
  sheet.row(26, { span: 6, style: "subheading", value: "（一）项目基本信息表" });
  const wide = (label: string, value: string | number | undefined, height = 24) =>
    sheet.row(height, { span: 2, style: "label", value: label }, { span: 4, style: "value", value });
  wide("项目名称", answer(answers, "project.name"));
  wide("预计完成时间", answer(answers, "project.expectedCompletion"));
  wide("项目类别", categoryText(answers), 132);
  const services = serviceTypes.map((line) => boxes(answers, "project.serviceTypes", line).join(" "));
  wide("提供服务类型", services.join("\n"), 68);

  const pair = (left: [string, string], right: [string, string, StyleName?]) => [
    { style: "label" as const, value: left[0] },
    { span: 2, style: "code" as const, value: answer(answers, left[1]) },
    { style: "label" as const, value: right[0] },
    { style: right[2] ?? ("code" as const), value: answer(answers, right[1]) },
  ];
  const heading = { rows: 6, style: "label" as const, value: "项目责任单位信息" };
  sheet.row(32, heading, ...pair(["单位名称", "applicant.name"], ["单位性质", "applicant.nature", "value"]));
  sheet.row(32, ...pair(["通讯地址", "applicant.address"], ["邮政编码", "applicant.postcode"]));
  sheet.row(24, ...pair(["所在地区", "applicant.region"], ["单位主管部门", "applicant.supervisor"]));
  sheet.row(
    32,
    ...pair(["联系电话", "applicant.phone"], ["组织机构代码/统一社会信用代码", "applicant.creditCode"]),
  );
  sheet.row(24, ...pair(["传真号码", "applicant.fax"], ["单位成立时间", "applicant.establishedOn"]));
  sheet.row(
    24,
    { style: "label", value: "电子信箱" },
    { span: 4, style: "code", value: answer(answers, "applicant.email") },
  );
  drawFinance(sheet, answers);
}

function drawFinance(sheet: FormSheet, answers: Answers): void {
  const years = [2017, 2018, 2019].map((year) => ({ style: "label" as const, value: year }));
  sheet.row(22, { span: 3, style: "label" }, ...years);
  const line = (label: string, field: string, style: StyleName) =>
    sheet.row(
      22,
      { span: 3, style: "label", value: label },
      ...[0, 1, 2].map((year) => ({ style, value: yearAnswer(answers, field, year) })),
    );
  line("总资产（万元）", "finance.totalAssets", "amount");
  line("负债率", "finance.debtRatio", "percent");
  line("主营业务收入（万元）", "finance.mainBusinessRevenue", "amount");
  line("税金（万元）", "finance.taxes", "amount");
  line("利润（万元）", "finance.profit", "amount");
}

function categoryText(answers: Answers): string {
  const chosen = (answers["project.category"] ?? []) as readonly string[];
  return categories
    .map((category) => {
      const question = industryQuestion[category] ?? "";
      const industry = chosen.includes(category) ? answer(answers, "project.industry") : undefined;
      return (
        boxes(answers, "project.category", [category])[0] +
        question +
        (question && (industry ?? "          "))
      );
    })
    .join("\n");
}
