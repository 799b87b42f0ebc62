import type { Answers } from "./answers";
import type { Block, FormSheet } from "./layout";
import { answer } from "./options";

/** The responsible person and the contact. */
export function drawPeople(sheet: FormSheet, answers: Answers): void {
  const pair = (id: string, left: [string, string], right: [string, string]): Block[] => [
    { style: "label", value: left[0] },
    { span: 2, style: "code", value: answer(answers, `${id}.${left[1]}`) },
    { style: "label", value: right[0] },
    { style: "code", value: answer(answers, `${id}.${right[1]}`) },
  ];
  const responsible = { rows: 6, style: "label" as const, value: "项目\n责任人\n信息" };
  sheet.row(24, responsible, ...pair("responsiblePerson", ["姓名", "name"], ["性别", "sex"]));
  sheet.row(24, ...pair("responsiblePerson", ["证件类型", "idType"], ["证件号码", "idNumber"]));
  sheet.row(32, ...pair("responsiblePerson", ["工作单位", "employer"], ["职称/职务", "title"]));
  sheet.row(24, ...pair("responsiblePerson", ["最高学历", "education"], ["从事专业", "specialty"]));
  sheet.row(24, ...pair("responsiblePerson", ["移动电话", "mobile"], ["固定电话", "landline"]));
  sheet.row(32, ...pair("responsiblePerson", ["传真号码", "fax"], ["电子信箱", "email"]));

  const contact = { rows: 3, style: "label" as const, value: "项目联系人信息" };
  sheet.row(32, contact, ...pair("contact", ["姓名", "name"], ["工作单位", "employer"]));
  sheet.row(24, ...pair("contact", ["移动电话", "mobile"], ["固定电话", "landline"]));
  sheet.row(32, ...pair("contact", ["传真号码", "fax"], ["电子信箱", "email"]));
}
