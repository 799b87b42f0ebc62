import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const rows = (...own: Typed[][]): Typed[][] => [
  ["邮政编码", "130012"],
  ...own,
  ["联系电话", "0431-81234567"],
  ["项目总投资（万元）", 2983.4],
];

describe("an answer that stands in pieces in several cells", () => {
  test.each<[string, string, Typed[][], string]>([
    ["a region", "applicant.region", [["所在地区", "长春市", "朝阳区"]], "长春市朝阳区"],
    [
      "an address, over four cells",
      "applicant.address",
      [["通讯地址", "吉林省", "长春市", "朝阳区", "人民大街1号"]],
      "吉林省长春市朝阳区人民大街1号",
    ],
    [
      "an address that goes on below",
      "applicant.address",
      [
        ["通讯地址", "吉林省长春市朝阳区"],
        [null, "人民大街1号"],
      ],
      "吉林省长春市朝阳区人民大街1号",
    ],
    [
      "a project's name",
      "project.name",
      [["项目名称", "基于5G的碳纤维材料", "协同制造平台建设项目"]],
      "基于5G的碳纤维材料协同制造平台建设项目",
    ],
    [
      "a project's name that goes on below",
      "project.name",
      [
        ["项目名称", "基于5G的碳纤维材料"],
        [null, "协同制造平台建设项目"],
      ],
      "基于5G的碳纤维材料协同制造平台建设项目",
    ],
    [
      "an enterprise's name",
      "applicant.name",
      [["单位名称", "长春天合", "机械有限公司"]],
      "长春天合机械有限公司",
    ],
    [
      "an address that a printer broke anywhere",
      "applicant.address",
      [
        ["通讯地址", "吉林省辽源市龙山"],
        [null, "区吉林大路391"],
        [null, "5号"],
      ],
      "吉林省辽源市龙山区吉林大路3915号",
    ],
    [
      "an enterprise's name that a printer broke behind 集团",
      "applicant.name",
      [
        ["单位名称", "四平鼎泰石化装备集团"],
        [null, "有限公司"],
      ],
      "四平鼎泰石化装备集团有限公司",
    ],
    [
      "a project's name in three lines",
      "project.name",
      [
        ["项目名称", "博远农业机械智能"],
        [null, "工厂远程运维服务"],
        [null, "化项目"],
      ],
      "博远农业机械智能工厂远程运维服务化项目",
    ],
    [
      "an office in two lines",
      "applicant.supervisor",
      [
        ["单位主管部门", "辽源市工业和信息"],
        [null, "化局"],
      ],
      "辽源市工业和信息化局",
    ],
  ])("%s", (_, id, own, value) => {
    expect(valuesOf(sheetOf(rows(...own)))).toMatchObject({ [id]: value, "applicant.postcode": "130012" });
  });

  test.each<[string, string, Typed[][], string]>([
    [
      "another address",
      "applicant.address",
      [
        ["通讯地址", "吉林省长春市朝阳区人民大街"],
        [null, "吉林省长春市绿园区西安大路5号"],
      ],
      "吉林省长春市朝阳区人民大街",
    ],
    [
      "what the enterprise was called",
      "applicant.name",
      [
        ["单位名称", "长春天合机械"],
        [null, "（原长春机械有限公司）"],
      ],
      "长春天合机械",
    ],
    [
      "an address behind a whole one",
      "applicant.address",
      [
        ["通讯地址", "吉林省长春市朝阳区人民大街1号"],
        [null, "经开区东南湖大路7号"],
      ],
      "吉林省长春市朝阳区人民大街1号",
    ],
  ])("what stands below it is none of its lines: %s", (_, id, own, value) => {
    expect(valuesOf(sheetOf(rows(...own)))).toMatchObject({ [id]: value });
  });

  test.each<[string, string, Typed[][], string]>([
    [
      "a remark",
      "project.name",
      [["项目名称", "基于5G的协同制造平台", "已与立项文件核对"]],
      "基于5G的协同制造平台",
    ],
    [
      "a whole name",
      "project.name",
      [["项目名称", "基于5G的协同制造平台", "省级示范项目"]],
      "基于5G的协同制造平台",
    ],
    ["a remark", "applicant.region", [["所在地区", "长春市朝阳区", "城区"]], "长春市朝阳区"],
    ["another answer", "applicant.name", [["单位名称", "天合机械有限公司", "天合集团"]], "天合机械有限公司"],
  ])("what stands behind it is none of its pieces: %s", (_, id, own, value) => {
    expect(valuesOf(sheetOf(rows(...own)))).toMatchObject({ [id]: value });
  });

  test("nor is an example beside it, where other answers have theirs in the same column", () => {
    const own: Typed[][] = [
      ["项目名称", "冷链食品质量追溯", "某某智能工厂建设项目"],
      ["单位名称", "长春冰凌花冷链", "吉林某某有限公司"],
      ["所在地区", "长春市", "吉林市"],
      ["通讯地址", "吉林省长春市宽城区", "吉林省吉林市昌邑区解放大路1号"],
      ["单位性质", "有限责任公司", "股份有限公司"],
    ];
    expect(valuesOf(sheetOf(rows(...own)))).toMatchObject({
      "project.name": "冷链食品质量追溯",
      "applicant.name": "长春冰凌花冷链",
      "applicant.region": "长春市",
      "applicant.address": "吉林省长春市宽城区",
    });
  });

  test.each<[string, string, Typed[], string]>([
    [
      "an address, cut anywhere",
      "applicant.address",
      ["通讯地址", "吉林省长春市高新技术产", "业开发区硅谷大街163号"],
      "吉林省长春市高新技术产业开发区硅谷大街163号",
    ],
    [
      "an office",
      "applicant.supervisor",
      ["单位主管部门", "白城市工业", "和信息化局"],
      "白城市工业和信息化局",
    ],
    [
      "an enterprise's name",
      "situation.cloudPartner",
      ["合作云平台服务商", "华为云计算", "技术有限公司"],
      "华为云计算技术有限公司",
    ],
    [
      "a sentence",
      "situation.platformStatus",
      ["平台当前建设运营情况", "已完成一期建设并上线", "运行，接入设备678台"],
      "已完成一期建设并上线运行，接入设备678台",
    ],
    [
      "what was carried out",
      "situation.ledProvincialProjects",
      ["牵头承担省部级项目", "承担吉林省科技", "发展计划项目1项"],
      "承担吉林省科技发展计划项目1项",
    ],
    [
      "a whole project's name, with words about it behind",
      "project.name",
      ["项目名称", "基于5G的协同制造平台", "省级示范项目"],
      "基于5G的协同制造平台",
    ],
    [
      "a whole address, with a remark behind",
      "applicant.address",
      ["通讯地址", "吉林省长春市人民大街1号", "已核"],
      "吉林省长春市人民大街1号",
    ],
  ])("typed over two cells that other answers are merged over: %s", (_, id, own, value) => {
    const sheet = sheetOf([["电子信箱", "a@163.com"], ...rows(own)], { merges: ["B1:C1", "B2:C2", "B4:C4"] });
    expect(valuesOf(sheet)).toMatchObject({ [id]: value });
  });

  test.each<[string, string, Typed[][], string]>([
    [
      "a list of what was carried out",
      "situation.ledProvincialProjects",
      [
        ["牵头承担省部级项目", "承担吉林省科技发展计划项目1项；"],
        [null, "承担工信部智能制造项目1项"],
      ],
      "承担吉林省科技发展计划项目1项；承担工信部智能制造项目1项",
    ],
    [
      "an answer broken within its brackets",
      "applicant.nature",
      [
        ["单位性质", "有限责任公司（"],
        [null, "自然人投资或控股）"],
      ],
      "有限责任公司（自然人投资或控股）",
    ],
  ])("goes on below: %s", (_, id, own, value) => {
    expect(valuesOf(sheetOf(rows(...own)))).toMatchObject({ [id]: value });
  });
});
