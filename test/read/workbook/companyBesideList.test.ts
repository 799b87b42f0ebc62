import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const unit: Typed[][] = [
  ["单位名称", "吉林明远软件技术科技有限公司", null, "统一社会信用代码", "91220203780957574F"],
  ["单位性质", "有限责任公司", null, "注册时间", "2008年7月13日"],
  ["企业地址", "吉林省吉林市龙潭区工业大街469号", null, "邮政编码", "132021"],
];
const figures: Typed[][] = [
  ["指标", "2017年", "2018年", "2019年"],
  ["总资产（万元）", 7780.99, 8407.92, 9390.2],
  ["主营业务收入（万元）", 4691.99, 5200.01, 5867.87],
];
const leader: Typed[][] = [
  ["项目责任人（法人代表）信息"],
  ["姓名", "邓雨伟", null, "性别", "男"],
  ["学历", "大专", null, "移动电话", "19854144449"],
];
const heads = ["序号", "申报项目名称", "项目类别", "服务类型（可多选）", "项目技术牵头人", "项目年限"];
const contacts = ["总投资额（万元）", "项目联系人", "项目联系人移动电话"];
const list: Typed[][] = [
  [...heads, ...contacts],
  [
    1,
    "明远行业工业互联网公共平台项目",
    "行业级工业互联网平台项目",
    "供应链管理",
    "赖佳浩",
    "2019年4月—2020年12月",
    1408.72,
    "赖丽学",
    "13849881651",
  ],
  [
    2,
    "明远生产线设备上云改造项目",
    "上平台用平台项目",
    "产业集群服务",
    "杜永思",
    "2019年6月～2020年11月",
    573.2,
    "梁远永",
    "13522382920",
  ],
];
const [first, second] = ["明远行业工业互联网公共平台项目", "明远生产线设备上云改造项目"];

const ids = [
  "project.name",
  "contact.name",
  "applicant.name",
  "applicant.postcode",
  "responsiblePerson.mobile",
  "finance.totalAssets.2018",
];
const ofFirm = ["吉林明远软件技术科技有限公司", "132021", "19854144449", 8407.92];
const both = [
  [first, "赖丽学", ...ofFirm],
  [second, "梁远永", ...ofFirm],
];

type Sheets = readonly (readonly [name: string, rows: Typed[][]])[];
function readAll(sheets: Sheets) {
  const { status, applications } = readWorkbook(
    { name: "申报.xlsx", sheets: sheets.map(([name, rows]) => sheetOf(rows, { name })) },
    edition,
  );
  const found = applications.map((each) => ids.map((id) => valueOf(each, id)));
  return { status, found: found.sort((a, b) => (a[0] === first ? -1 : b[0] === first ? 1 : 0)) };
}

const titled = [["2020年度省级工业互联网及制造业服务化示范项目申报书"]];

describe("what a sheet says of the enterprise goes to each project of the list beside it", () => {
  test.each<[string, Sheets]>([
    [
      "a sheet and a list",
      [
        ["企业信息", [["申报企业信息"], ...unit, ...figures, ...leader]],
        ["申报项目清单", [["申报项目清单（共2个）"], ...list]],
      ],
    ],
    [
      "the list first",
      [
        ["申报项目清单", list],
        ["企业信息", [...unit, ...figures, ...leader]],
      ],
    ],
    [
      "the enterprise's part on several sheets",
      [
        ["企业基本信息", unit],
        ["财务状况", figures],
        ["责任人", leader],
        ["项目清单", list],
      ],
    ],
    [
      "under the form's own title",
      [
        ["企业", [...titled, ...unit, ...figures, ...leader]],
        ["项目", list],
      ],
    ],
    ["above the list", [["申报表", [...unit, ...figures, ...leader, ["申报项目"], ...list]]]],
  ])("%s", (_, sheets) => {
    expect(readAll(sheets)).toEqual({ status: "read", found: both });
  });

  test("of one project in the list too", () => {
    const sheets: Sheets = [
      ["企业信息", [...unit, ...figures, ...leader]],
      ["申报项目清单", list.slice(0, 2)],
    ];
    expect(readAll(sheets)).toEqual({ status: "read", found: both.slice(0, 1) });
  });

  test("and not where the list says whose each project is", () => {
    const owners: Typed[] = ["申报单位", "磐石远航建材有限公司", "梨树卓越铸造有限公司"];
    const sheets: Sheets = [
      ["企业信息", [...unit, ...figures, ...leader]],
      ["申报项目清单", list.map((row, n) => [...row, owners[n]!])],
    ];
    expect(readAll(sheets).found).toEqual([
      [first, "赖丽学", owners[1], null, null, null],
      [second, "梁远永", owners[2], null, null, null],
    ]);
  });
});

test("the figures on a sheet of their own go to all project sheets, as what stands beside them does", () => {
  const project = (name: string, cloud: string): Typed[][] => [
    ["项目名称", name],
    ["项目类别", "公共服务项目"],
    ["提供服务类型", "供应链管理"],
    ["项目技术负责人", "赖佳浩"],
    ["预计完成时间", "2020年12月"],
    ["项目总投资（万元）", 573.2],
    ["合作云平台服务商", cloud],
    ["项目联系人", "赖丽学"],
    ["项目联系人手机", "13849881651"],
  ];
  const { found } = readAll([
    ["企业基本信息", unit],
    ["财务状况", figures],
    ["责任人", leader],
    ["项目1", project(first!, "阿里云计算有限公司")],
    ["项目2", project(second!, "吉林祥云信息技术有限公司")],
  ]);
  expect(found).toEqual([first, second].map((name) => [name, "赖丽学", ...ofFirm]));
});

test("a list of an enterprise's projects without a column for the enterprise is one of this programme by its categories", () => {
  const { status, found } = readAll([["项目清单", list]]);
  expect([status, ...found.map(([name]) => name)]).toEqual(["read", first, second]);
});
