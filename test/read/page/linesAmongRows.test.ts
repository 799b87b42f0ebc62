import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const heads = [
  "序号",
  "项目名称",
  "申报单位",
  "项目类别",
  "项目总投资（万元）",
  "建设起止年限",
  "联系人",
  "联系电话（手机）",
];
const projects: Typed[][] = [
  [
    1,
    "食品能源管控平台建设项目",
    "辉南盛达食品有限公司",
    "制造业服务化项目",
    1085,
    "2019-01—2020-11",
    "冯秀兰",
    "19906224406",
  ],
  [
    2,
    "化工协同制造平台建设项目",
    "辉南吉润化工有限公司",
    "公共服务项目",
    681.68,
    "2019-03-2021-08",
    null,
    "13762303611",
  ],
  [
    3,
    "电子仪器智能工厂建设项目",
    "辉南东睿电子仪器有限公司",
    "工业软件项目",
    1442,
    "2019/7～2021/7",
    "姜秀兰",
    "15124254723",
  ],
];
const title = ["通化市省级工业互联网及制造业服务化示范项目申报信息汇总表"];
const read = (rows: Typed[][]) => {
  const { status, applications } = readWorkbook({ name: "汇总.xlsx", sheets: [sheetOf(rows)] }, edition);
  const said = (id: string) => applications.map((each) => valueOf(each, id));
  return {
    status,
    names: said("project.name"),
    ends: said("project.periodEnd"),
    contacts: said("contact.name"),
  };
};
const asListed = {
  status: "read",
  names: projects.map((each) => each[1]),
  ends: ["2020-11", "2021-08", "2021-07"],
  contacts: ["冯秀兰", null, "姜秀兰"],
};

test("项目总投资 and 建设起止年限 beside the columns of 附件4-5 are three further fields, and make a list of projects", () => {
  expect(read([title, heads, ...projects])).toEqual(asListed);
});

test("二、所属县（市） alone between the projects of a list parts them, and asks for nothing", () => {
  const [one, two, three] = projects as [Typed[], Typed[], Typed[]];
  expect(read([title, heads, ["一、市直"], one, two, ["二、所属县（市）"], three])).toEqual(asListed);
});

test("联系人：王丽 below a list with a column of contacts is no project's contact", () => {
  const line = ["联系人：王丽   联系电话：0435-3211234   2020年6月30日"];
  expect(read([title, heads, ...projects, [], line])).toEqual(asListed);
});
