import { readingsOf, sheetOf, valuesOf, type Typed } from "./sheetOf";

describe("rows about persons", () => {
  test("电话 in a person's row is the mobile where such a number stands there, else the landline", () => {
    const rows = [
      ["法定代表人", "沈海涛", "联系电话", "17785226671"],
      ["项目联系人", "郭艳", "电话", "0436-8981612", "手机", "18636947059"],
      ["单位性质", "私营企业"],
      ["联系电话", "0436-8981611"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "responsiblePerson.name": "沈海涛",
      "responsiblePerson.mobile": "17785226671",
      "contact.name": "郭艳",
      "contact.landline": "0436-8981612",
      "contact.mobile": "18636947059",
      "applicant.phone": "0436-8981611",
    });
  });

  test("what two rows about one person say twice is no other person's", () => {
    const rows = [
      ["法定代表人", "邓某文", "电话", "17785226671", "邮箱", "a@163.com"],
      ["项目负责人", "赵铁柱", "电话", "13700001111", "邮箱", "z@163.com"],
      ["联系人", "曹小燕", "电话", "15526070326", "邮箱", "lxr@qq.com"],
    ];
    const values = valuesOf(sheetOf(rows));
    expect(values["contact.mobile"]).toBe("15526070326");
    expect(values["contact.email"]).toBe("lxr@qq.com");
    expect(values["applicant.phone"]).toBeUndefined();
    expect(values["applicant.email"]).toBeUndefined();
    const mobiles = readingsOf(sheetOf(rows))["responsiblePerson.mobile"]!.map(({ value }) => value);
    expect(mobiles).toEqual(["17785226671", "13700001111"]);
  });

  test("labels below a person's row that ask nothing about that person are read as ever", () => {
    const rows = [
      ["单位情况"],
      ["单位性质", "私营企业"],
      ["联系人", "郭艳", "手机", "18636947059"],
      ["建设期限", "2018年4月至2020年7月", "完成时间", "2020年7月"],
      ["技术负责人", "张明", "主管部门", "白城市工业和信息化局"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "project.periodStart": "2018-04",
      "project.periodEnd": "2020-07",
      "project.expectedCompletion": "2020-07",
      "project.technicalLead": "张明",
      "applicant.supervisor": "白城市工业和信息化局",
    });
  });

  test("the telephone of somebody who signs, or whom the form does not ask about, is nobody's", () => {
    const rows = [
      ["单位性质", "私营企业"],
      ["填报人：刘洋", "联系电话：13700001111"],
      ["董事长", "郝永刚", "手机", "15526070326", "邮箱", "fr626@126.com"],
      ["联系人1", "钱雪", "手机", "15526070327"],
      ["联系人2", "王二", "手机", "13726070328"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "applicant.nature": "私营企业",
      "contact.name": "钱雪",
      "contact.mobile": "15526070327",
    });
  });

  test("董事长 behind 职务 is an answer", () => {
    expect(valuesOf(sheetOf([["姓名", "刘某", "职务", "董事长"]]))).toMatchObject({
      "responsiblePerson.title": "董事长",
    });
  });

  test("a part about whoever fills in the form takes nobody's place", () => {
    const rows = [
      ["填表人信息"],
      ["姓名", "薛淑芬", "手机", "15526070326"],
      ["企业法人信息"],
      ["姓名", "何明", "手机", "15526070327"],
      ["项目联系人信息"],
      ["姓名", "朱海涛", "手机", "15526070328"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "responsiblePerson.name": "何明",
      "responsiblePerson.mobile": "15526070327",
      "contact.name": "朱海涛",
      "contact.mobile": "15526070328",
    });
  });

  test("a table of 主要人员 with the form's own persons in its rows", () => {
    const rows = [
      ["主要人员"],
      ["人员", "姓名", "职务", "手机"],
      ["法定代表人", "谢春梅", "董事长", "15557626719"],
      ["财务负责人", "张桂兰", "财务总监", "13904310001"],
      ["项目联系人", "邹振东", "主任", "13992555003"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "responsiblePerson.name": "谢春梅",
      "responsiblePerson.mobile": "15557626719",
      "contact.name": "邹振东",
      "contact.mobile": "13992555003",
    });
  });
});

describe("parts of a sheet", () => {
  test("姓名 behind the words for a person asks for that person's name", () => {
    const rows = [
      ["责任人", "姓名", "史婷婷", "职务", "总经理", "手机", "18668872814"],
      ["联系人", "姓名", "田振东", "职务", "科长", "手机", "13191118240"],
      ["技术负责人", "姓名", "曾佳琪", "职务", "总工", "手机", "13700009999"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "responsiblePerson.name": "史婷婷",
      "responsiblePerson.title": "总经理",
      "responsiblePerson.mobile": "18668872814",
      "contact.name": "田振东",
      "contact.mobile": "13191118240",
      "project.technicalLead": "曾佳琪",
    });
  });

  test("a person's part ends where several labels of something else stand", () => {
    const rows = [
      ["联系人信息"],
      ["姓名", "孟桂兰", "移动电话", "15529996855"],
      ["填表人信息"],
      ["姓名", "罗立新", "手机号码", "17749455434"],
      ["单位名称", "白城新程饲料有限责任公司", "单位性质", "有限责任公司"],
      ["通讯地址", "吉林省白城市洮北区", "邮编", "137000"],
      ["传真号码", "0436-8352079", "成立日期", "2013年3月24日"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "contact.name": "孟桂兰",
      "contact.mobile": "15529996855",
      "applicant.name": "白城新程饲料有限责任公司",
      "applicant.postcode": "137000",
      "applicant.fax": "0436-8352079",
    });
  });
});

test.each(["二、法定代表人", "（二）企业法人", "二、项目负责人", "二．法人代表"])(
  "%s alone over bare labels heads the responsible person's part",
  (heading) => {
    const rows = [
      ["一、企业情况"],
      ["单位名称", "白城东盛铸造股份有限公司", "电话", "0436-8094000"],
      [heading],
      ["姓名", "蔡明", "电话", "15818613369"],
      ["职务", "董事长", "邮箱", "zr417182@qq.com"],
      ["三、联系人"],
      ["姓名", "吕志强", "电话", "13679049391"],
      ["邮箱", "lx7421@126.com", "传真", "0436-8534369"],
      ["四、项目情况"],
      ["项目名称", "铸造智能工厂建设项目", "总投资（万元）", "450.26"],
      ["电子信箱", "office124@163.com"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "applicant.phone": "0436-8094000",
      "responsiblePerson.name": "蔡明",
      "responsiblePerson.mobile": "15818613369",
      "responsiblePerson.title": "董事长",
      "responsiblePerson.email": "zr417182@qq.com",
      "contact.name": "吕志强",
      "contact.mobile": "13679049391",
      "contact.email": "lx7421@126.com",
    });
  },
);

test("二、法定代表人 waits for its answer in a list of numbered labels", () => {
  const rows = [
    ["一、单位名称", "白城东盛铸造股份有限公司"],
    ["二、法定代表人"],
    ["三、移动电话", "15818613369"],
    ["四、通讯地址", "吉林省白城市经济开发区幸福街12号"],
    ["五、项目名称", "铸造智能工厂建设项目"],
    ["六、总投资（万元）", 450.26],
  ];
  expect(valuesOf(sheetOf(rows))).toMatchObject({
    "applicant.name": "白城东盛铸造股份有限公司",
    "applicant.address": "吉林省白城市经济开发区幸福街12号",
    "project.name": "铸造智能工厂建设项目",
  });
});

test("法人类型 | 企业法人: of what kind an enterprise is names nobody", () => {
  const rows = [
    ["单位名称", "天合机械有限公司", "单位类型", "制造业企业"],
    ["法人类型", "企业法人", "联系电话", "0431-81234567"],
    ["法人性质", "独立法人", "邮政编码", "130012"],
    ["法定代表人", "陈国博", "职务", "董事长"],
  ];
  expect(valuesOf(sheetOf(rows))).toMatchObject({
    "applicant.phone": "0431-81234567",
    "responsiblePerson.name": "陈国博",
  });
});

describe("persons in columns or blocks beside others", () => {
  const people: Typed[][] = [
    ["姓名", "唐红静", "赵鹏文", "韩静磊"],
    ["移动电话", "13970332341", "18742885645", "13031663226"],
    ["固定电话", "0435-4439554", "0435-6441495", "0435-7655441"],
    ["电子信箱", "gm59@163.com", "zz8@163.com", "lx8434@qq.com"],
  ];
  const wanted = {
    "responsiblePerson.name": "唐红静",
    "responsiblePerson.mobile": "13970332341",
    "responsiblePerson.email": "gm59@163.com",
    "project.technicalLead": "赵鹏文",
    "contact.name": "韩静磊",
    "contact.mobile": "13031663226",
    "contact.landline": "0435-7655441",
    "contact.email": "lx8434@qq.com",
  };

  test.each(["联系方式", "联系电话", "姓名及联系方式", "人员"])(
    "%s before the persons' names asks for nothing",
    (corner) => {
      const head = [corner, "项目责任人", "项目技术负责人", "项目联系人"];
      expect(valuesOf(sheetOf([["单位性质", "私营企业"], head, ...people]))).toMatchObject(wanted);
    },
  );

  test("the enterprise's 传真 stands below its own labels, though persons' labels are beside them", () => {
    const rows = [
      ["单位名称", "长春丰泽精细化工有限公司", "项目责任人姓名", "程涛海"],
      ["邮政编码", "130062", "项目责任人职务", "总经理"],
      ["联系电话", "0431-62989670", "项目责任人移动电话", "15943626555"],
      ["传真号码", "0431-88082392", "项目责任人固定电话", "0431-69511256"],
      ["电子信箱", "jl644@163.com", "项目责任人电子信箱", "gm41@163.com"],
      [null, null, "项目联系人姓名", "宋国杰"],
    ];
    const values = valuesOf(sheetOf(rows));
    expect(values).toMatchObject({
      "applicant.fax": "0431-88082392",
      "applicant.email": "jl644@163.com",
      "responsiblePerson.email": "gm41@163.com",
    });
    expect(values["responsiblePerson.fax"]).toBeUndefined();
  });

  test.each([
    ["联系方式", "单位", "项目责任人", "项目联系人"],
    ["栏目", "申报单位", "责任人", "联系人"],
  ])("the enterprise in a column beside them: %s | %s | %s | %s", (...head) => {
    const rows = [
      ["企业全称", "长春绿原石化装备有限公司", "社会信用代码", "91220104MA8EFUR180"],
      ["单位性质", "有限责任公司", "单位成立时间", "2006年8月25日"],
      ["通讯地址", "吉林省长春市朝阳区吉林大路429号", "邮政编码", "130012"],
      ["所在地区", "长春市朝阳区", "主管部门", "长春市工业和信息化局"],
      head,
      ["姓名", "—", "罗英磊", "程国"],
      ["联系电话", "0431-64294207", "13098608496", "13812643811"],
      ["传真号码", "0431-81703726", "0431-85240818", "0431-86739997"],
      ["电子信箱", "jl107@163.com", "gm27@163.com", "lx8890@qq.com"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "applicant.name": "长春绿原石化装备有限公司",
      "applicant.supervisor": "长春市工业和信息化局",
      "applicant.phone": "0431-64294207",
      "applicant.email": "jl107@163.com",
      "responsiblePerson.name": "罗英磊",
      "responsiblePerson.mobile": "13098608496",
      "responsiblePerson.fax": "0431-85240818",
      "contact.name": "程国",
      "contact.email": "lx8890@qq.com",
    });
  });

  test("单位 over a column of units is no enterprise", () => {
    const rows = [
      ["栏目", "单位", "数值"],
      ["单位主管部门", "—", "白山市工业和信息化局"],
      ["联系电话", "—", "0439-3922774"],
      ["传真号码", "—", "0439-3922775"],
      ["项目责任人姓名", "—", "罗英磊"],
      ["项目总投资（万元）", "万元", 1200],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "applicant.supervisor": "白山市工业和信息化局",
      "applicant.phone": "0439-3922774",
      "responsiblePerson.name": "罗英磊",
    });
  });
});
