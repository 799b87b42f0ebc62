import { readingsOf, sheetOf, valuesOf } from "../sheetOf";

test.each(["市（州）工信部门推荐意见", "县级审核意见", "专家意见"])(
  "who to ask about %s is nobody's of the form",
  (opinion) => {
    const rows = [
      ["单位名称", "天合公司"],
      ["通讯地址", "长春市朝阳区人民大街1号"],
      ["邮政编码", "130012"],
    ];
    const said = [opinion, "同意推荐。  负责人：李某某  电话：0431-88776655"];
    expect(valuesOf(sheetOf([...rows, said]))).toEqual(valuesOf(sheetOf(rows)));
  },
);

test.each(["项目实施负责人", "信息化主管", "生产主管"])(
  "rows about somebody unknown, headed by words merged before them, are nobody's where the form's persons are named: %s",
  (who) => {
    const rows = [
      ["项目责任人信息", "姓名", "陈刚"],
      [null, "移动电话", "13800001111"],
      [who, "姓名", "别人"],
      [null, "移动电话", "13911112222"],
      [null, "电子信箱", "b@126.com"],
      ["项目联系人信息", "姓名", "李霞"],
      [null, "移动电话", "13700002222"],
    ];
    expect(readingsOf(sheetOf(rows, { merges: ["A1:A2", "A3:A5", "A6:A7"] }))).toMatchObject({
      "responsiblePerson.name": [{ value: "陈刚" }],
      "responsiblePerson.mobile": [{ value: "13800001111" }],
      "contact.name": [{ value: "李霞" }],
      "contact.mobile": [{ value: "13700002222" }],
    });
    expect(valuesOf(sheetOf(rows, { merges: ["A1:A2", "A3:A5", "A6:A7"] }))).not.toHaveProperty([
      "responsiblePerson.email",
    ]);
  },
);

test("the place of a seal below the form asks for nothing once more", () => {
  const rows = [
    ["单位名称", "天合公司"],
    ["通讯地址", "长春市朝阳区人民大街1号"],
    ["邮政编码", "130012"],
  ];
  const sealed = readingsOf(sheetOf([...rows, ["项目责任单位（公章）："]]));
  expect(sealed["applicant.name"]).toMatchObject([{ value: "天合公司" }]);
  expect(sealed["applicant.name"]).toHaveLength(1);
});

test("地址：… 电话：… on a firm's paper above the form is no answer where the form asks for it", () => {
  const rows = [
    ["单位名称", "天合公司"],
    ["通讯地址", "长春市朝阳区人民大街1号"],
    ["联系电话", "0431-81234567"],
    ["固定电话", "0431-81230000"],
  ];
  const paper = ["地址：长春市西安大路9号　邮编：130061　电话：0431-88888888　传真：0431-88888889"];
  const values = valuesOf(sheetOf([paper, ...rows]));
  expect(values).toMatchObject(valuesOf(sheetOf(rows)));
});

test("云部署模式 over 云部署模式, with how to fill in between, is asked once", () => {
  const rows = [
    ["工业互联网项目已具备能力", "架构设计", "整数", "是否具有完整的云计算架构", "是"],
    [null, "云部署模式", "须盖章确认", "云部署模式", "☑私有云 □公有云 □混合云"],
  ];
  const read = readingsOf(sheetOf(rows, { merges: ["A1:A2"] }));
  expect(read["capability.deploymentModel"]).toMatchObject([{ value: "private" }]);
});
