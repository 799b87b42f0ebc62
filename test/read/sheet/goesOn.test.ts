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
  ])("%s", (_, id, own, value) => {
    expect(valuesOf(sheetOf(rows(...own)))).toMatchObject({ [id]: value, "applicant.postcode": "130012" });
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
});
