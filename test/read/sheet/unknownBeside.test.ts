import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

/** A short form that asks for much of the form's own, two questions a row. */
const own: readonly (readonly [string, Typed])[] = [
  ["项目名称", "面向离散制造的农机装备质量追溯系统项目"],
  ["企业名称", "四平北鸿农机装备股份有限公司"],
  ["通讯地址", "吉林省四平市铁西区解放大路2448号"],
  ["法定代表人", "杜建国"],
  ["法人手机", "15887061152"],
  ["项目总投资（万元）", 2989],
  ["2019年销售收入（万元）", 29641.62],
  ["项目联系人", "于春梅"],
  ["上级主管部门", "四平市铁西区工业和信息化局"],
  ["统一社会信用代码", "91220302LK4BNXE089"],
  ["邮政编码", "136033"],
  ["平台注册用户数（名）", 14779],
  ["支持的工业协议数量（个）", 23],
  ["合作云平台服务商", "华为软件技术有限公司"],
];
const others: readonly (readonly [string, Typed])[] = [
  ["项目建设地点", "四平市铁西区1号"],
  ["开户银行", "中国工商银行四平支行"],
  ["注册资本（万元）", 500],
  ["总经理", "李雷"],
  ["总经理手机", "13911112222"],
  ["申请资金（万元）", 200],
  ["2019年研发投入（万元）", 321],
  ["厂区建筑面积", 4200],
];

const read = (rows: readonly (readonly Typed[])[]) => {
  const sheet = sheetOf([["2020年度省级工业互联网及制造业服务化示范项目申报书"], ...rows]);
  return readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
};

test("questions that the form does not know, beside its own: their answers are no further project's", () => {
  const alone = read(own);
  const beside = read(own.map((row, n) => [...row, ...(others[n] ?? [])]));
  expect(beside.status).toBe("read");
  expect(beside.applications).toHaveLength(1);
  const values = ({ applications: [application] }: typeof alone) =>
    Object.entries(application!.readings).map(([id, [best]]) => [id, best!.value]);
  expect(values(beside)).toEqual(values(alone));
  expect(values(beside).length).toBeGreaterThanOrEqual(own.length);
});

test("projects beside each other are several as before, though one says words where another has figures", () => {
  const second: readonly Typed[] = [
    "基于工业互联网的医药供应链协同平台项目",
    "白城启航智能医药有限责任公司",
    "吉林省白城市洮北区解放大路3498号",
    "曾秀英",
    "待定",
    "未定",
    "正在审计",
    "王洪伟",
    "白城市工业和信息化局",
    "91220802EDKETG0X0X",
  ];
  const third: readonly Typed[] = [
    "吉林市食品加工设备远程运维服务平台项目",
    "吉林市瑞达食品加工有限公司",
    "吉林市龙潭区振兴路9号",
    "周明",
    "13311112222",
    3100,
    20100,
  ];
  const rows = own.map((row, n) => [...row, second[n] ?? null, third[n] ?? null]);
  expect(read(rows).applications).toHaveLength(3);
});
