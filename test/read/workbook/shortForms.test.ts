import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const read = (rows: readonly (readonly Typed[])[], merges: readonly string[] = []) =>
  readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows, { merges })] }, edition);

describe("a county's short form without the title", () => {
  const asked: readonly (readonly [string, Typed])[] = [
    ["项目名称", "食品加工设备远程运维平台项目"],
    ["单位名称", "四平甲乙食品有限公司"],
    ["单位性质", "有限责任公司"],
    ["通讯地址", "四平市铁西区解放大路2746号"],
    ["邮政编码", "136012"],
    ["所在地区", "四平市铁西区"],
    ["联系电话", "0434-8717858"],
    ["电子信箱", "office191@sina.com"],
    ["项目联系人", "冯海涛"],
    ["联系手机", "13838108520"],
    ["项目总投资（万元）", 3059.26],
    ["合作云平台服务商", "阿里云计算有限公司"],
    ["平台注册用户数（名）", 15692],
  ];

  test("is read, with a column of the county's opinions", () => {
    const opinions = ["√", "一致", "属实"];
    const { status, applications } = read([
      ["栏目", "填报内容", "县局审核意见"],
      ...asked.map(([label, value], n) => [label, value, opinions[n % 3]!]),
    ]);
    expect(status).toBe("read");
    expect(valueOf(applications[0]!, "project.name")).toBe("食品加工设备远程运维平台项目");
    expect(valueOf(applications[0]!, "capability.registeredUsers")).toBe(15692);
  });

  test("is read, where it asks in questions", () => {
    const { applications } = read([
      ["1. 请填写贵单位全称：", "白城甲乙有限公司"],
      ["2. 贵单位的统一社会信用代码是？", "912208020FYPFPBT7W"],
      ["3. 贵单位所在地区：", "白城市洮北区"],
      ["4. 贵单位性质：", "有限责任公司"],
      ["5. 本次申报的项目名称：", "新材料供应链协同平台项目"],
      ["6. 项目属于哪一类别？", "行业级工业互联网平台项目"],
      ["7. 项目提供哪些服务类型？（可多选）", "供应链管理、定制化服务"],
      ["8. 项目预计何时完成？", "2021年7月"],
      ["9. 项目总投资多少万元？", 4916],
      ["10. 2019年主营业务收入（万元）是多少？", 21742],
      ["11. 项目联系人姓名：", "何秀英"],
      ["12. 项目联系人手机号码：", "13698826223"],
      ["13. 合作的云平台服务商是哪一家？", "浪潮云信息技术股份公司"],
    ]);
    const values = ["project.name", "project.category", "project.expectedCompletion", "contact.mobile"];
    expect(values.map((field) => valueOf(applications[0]!, field))).toEqual([
      "新材料供应链协同平台项目",
      "industryPlatform",
      "2021-07",
      "13698826223",
    ]);
  });

  describe("where nothing that it asks is this form's alone", () => {
    const others: readonly (readonly [string, Typed])[] = [
      ["负债率", "40%"],
      ["所在部门", "技术部"],
      ["传真号码", "0434-8717859"],
    ];
    const rows = [...asked.slice(0, 11), ...others];

    test("is none", () => {
      expect(read(rows).status).toBe("notAForm");
      expect(read([["吉林省科技创新企业情况调查表"], ...rows]).status).toBe("notAForm");
      expect(read([...rows, ["项目类别", "重点攻关项目"]]).status).toBe("notAForm");
    });

    test("is none of one project where cards of several stand beside each other: each is its own", () => {
      const card = (name: string, firm: string): readonly (readonly [string, string | number])[] => [
        ["项目名称", name],
        ["单位名称", firm],
        ["项目类别", "公共服务项目"],
        ["统一社会信用代码", "91220502MAHW76KC74"],
        ["项目总投资（万元）", 640.2],
        ["项目联系人", "郑磊"],
        ["联系人手机", "13048391693"],
        ["所在地区", "通化市东昌区"],
      ];
      const other = card("乙协同制造平台", "白山乙有限公司");
      const cards = card("甲远程运维平台项目", "通化甲有限公司").map((row, n) => [...row, ...other[n]!]);
      const { applications } = read([["长春市申报项目卡片"], ...cards]);
      const ids = ["project.name", "applicant.name", "contact.mobile", "situation.totalInvestment"];
      expect(applications.map((each) => ids.map((id) => valueOf(each, id)))).toEqual([
        ["甲远程运维平台项目", "通化甲有限公司", "13048391693", 640.2],
        ["乙协同制造平台", "白山乙有限公司", "13048391693", 640.2],
      ]);
    });

    test.each([
      ["its title names the programme", [["制造业服务化及工业互联网示范项目企业情况调查表"], ...rows]],
      ["its category is one of this programme's", [...rows, ["申报类别", "上平台用平台项目"]]],
    ])("is read where %s", (_, form) => {
      const { status, applications } = read(form);
      expect(status).toBe("read");
      expect(valueOf(applications[0]!, "contact.mobile")).toBe("13838108520");
      expect(valueOf(applications[0]!, "situation.totalInvestment")).toBe(3059.26);
    });
  });
});

describe("a list with a project a row", () => {
  const title = ["吉林市2020年工业互联网及制造业服务化项目申报情况一览表"];
  const heads = [
    ["序号", "项目名称", "申报单位", null, null, "项目联系人", null, "项目类别", "项目总投资（万元）"],
    [null, null, "单位名称", "所在地区", "单位性质", "姓名", "手机"],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:E2", "F2:G2", "H2:H3", "I2:I3"];
  const projects = [
    [1, "甲项目", "吉林甲有限公司", "吉林市", "有限责任公司", "许玉兰", "18670151868", "工业软件项目", 372],
    [2, "乙平台", "吉林乙有限公司", "舒兰市", "股份有限公司", "丁志强", "15847386278", "公共服务项目", 583.5],
  ];

  test("has headings in two rows", () => {
    const { applications } = read([title, ...heads, ...projects], merges);
    expect(applications.map((each) => valueOf(each, "applicant.region"))).toEqual(["吉林市", "舒兰市"]);
    expect(applications.map((each) => valueOf(each, "contact.mobile"))).toEqual([
      "18670151868",
      "15847386278",
    ]);
    expect(applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual([372, 583.5]);
  });
});
