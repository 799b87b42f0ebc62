import { checkAcross } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { wordFinding } from "../../../src/report/wording";
import { refName } from "../../../src/sheet/address";
import { blank, type Givens } from "../applicationWith";
import { applications, said } from "./support";

const code = "91220102MA0T3K5Q93";
const name = "长春远航汽车零部件有限公司";
const project = "基于标识解析的汽车零部件质量追溯平台建设项目";
const similar = "基于标识解析的汽车零部件质量溯源平台建设项目";

test("different enterprises with different projects are left alone", () => {
  expect(said(applications({}, {}, {}, {}))).toEqual([]);
});

test.each([project, `${project.slice(0, 2)}“${project.slice(2)}”`, project.replace("标识", " 标识+")])(
  "SUM-06: the same project under the same code: %s",
  (spelling) => {
    const twice = { "applicant.creditCode": code, "applicant.name": name };
    expect(said(applications({}, { ...twice, "project.name": spelling }))).toEqual([
      [
        "SUM-06",
        "error",
        `同一统一社会信用代码（${code}）下，项目“${project}”与“${spelling}”名称相同，疑似重复申报。`,
        "0 1",
      ],
    ]);
  },
);

test("SUM-06: names that are alike are a question", () => {
  const twice = { "applicant.creditCode": code, "applicant.name": name };
  expect(said(applications({}, { ...twice, "project.name": similar }))).toEqual([
    [
      "SUM-06",
      "query",
      `${name}的项目“${project}”与“${similar}”名称相近，是同一项目改名还是两个项目，需要核实。`,
      "0 1",
    ],
  ]);
});

test.each(["（二期）", "（扩建）", "2号线"])("SUM-07: …项目%s is another project than …项目", (mark) => {
  const own = { "applicant.creditCode": code, "applicant.name": name, "project.name": project + mark };
  expect(said(applications({}, own)).map(([rule]) => rule)).toEqual(["SUM-07"]);
});

test("SUM-06: a finding names the cell of each of the two forms", () => {
  const [finding] = checkAcross(
    applications({}, { "applicant.creditCode": code, "applicant.name": name, "project.name": project }),
    edition2020,
  );
  expect(finding!.cells.map(refName)).toEqual(["项目1!B1", "项目2!B1"]);
});

test("SUM-06: the same project of the same name where one form has no code", () => {
  const twice = { "applicant.creditCode": blank, "applicant.name": name, "project.name": project };
  expect(said(applications({}, twice))).toEqual([
    ["SUM-06", "error", `${name}的项目“${project}”与“${project}”名称相同，疑似重复申报。`, "0 1"],
  ]);
});

test("SUM-07: two different projects of one enterprise", () => {
  const own = { "applicant.creditCode": code, "applicant.name": name };
  expect(said(applications({}, own))).toEqual([
    ["SUM-07", "query", `${name}申报了多个项目（共 2 个）：${project}、启明医药智能工厂建设项目。`, "0 1"],
  ]);
});

test("SUM-08: one code under two names", () => {
  const findings = said(applications({}, { "applicant.creditCode": code }));
  expect(findings[0]).toEqual([
    "SUM-08",
    "error",
    `统一社会信用代码 ${code} 对应不同的单位名称（共 2 个）：${name}、长春启明医药有限公司。`,
    "0 1",
  ]);
});

test("SUM-08: one name under two codes", () => {
  const findings = said(applications({}, { "applicant.name": name }));
  expect(findings[0]).toEqual([
    "SUM-08",
    "error",
    `单位名称“${name}”对应不同的统一社会信用代码：${code}、91220102102578065M。`,
    "0 1",
  ]);
});

test.each([
  "吉林省长春市远航汽车零部件股份有限公司",
  "长春远航汽车零件有限公司",
  "长春市远航汽车零部件集团有限公司",
])("SUM-08: %s sounds like another applicant, which is a question", (other) => {
  const expected = other === "长春远航汽车零件有限公司" ? [] : [["SUM-08", "query", "0 1"]];
  const found = checkAcross(applications({}, { "applicant.name": other }), edition2020);
  expect(found.map(({ rule, severity, projects }) => [rule, severity, projects.join(" ")])).toEqual(expected);
});

test("SUM-08: a letter's difference in a long name", () => {
  const [a, b] = ["长春远航新能源汽车电子控制系统有限公司", "长春远航新能源汽车电子控制系列有限公司"];
  expect(said(applications({ "applicant.name": a }, { "applicant.name": b }))).toEqual([
    ["SUM-08", "query", `单位名称相近（共 2 家）：${a}、${b}。`, "0 1"],
  ]);
});

test("SUM-09: figures of one enterprise that differ", () => {
  const own = {
    "applicant.creditCode": code,
    "applicant.name": name,
    "finance.profit.2018": 1001,
    "finance.profit.2019": 1300,
  };
  const found = said(applications({}, own)).filter(([rule]) => rule === "SUM-09");
  expect(found).toEqual([
    ["SUM-09", "error", `${name}的几份申报书中，2018年“利润（万元）”不一致：1,000、1,001。`, "0 1"],
  ]);
});

test("SUM-09: quotes no figure that was made out of a person's number", () => {
  const number: Givens = {
    "applicant.creditCode": code,
    "applicant.name": name,
    "finance.debtRatio.2017": { value: 75101042004123000, raw: "7510104200412300812" },
  };
  expect(JSON.stringify(checkAcross(applications({}, number), edition2020))).not.toContain("7510104200412");
});

test("SUM-10: one mobile and one address for the contacts of different enterprises", () => {
  const agency = { "contact.mobile": "138 0431 9999", "contact.email": "Agency@example.com" };
  const typed = { "contact.mobile": "13804319999", "contact.email": "agency@example.com" };
  expect(said(applications(agency, typed, {}))).toEqual([
    [
      "SUM-10",
      "query",
      `不同单位的申报书有多处相同（共 2 家）：${name}、长春启明医药有限公司。相同的有：项目联系人手机 13804319999；电子信箱 agency@example.com。`,
      "0 1",
    ],
  ]);
});

const status =
  "平台一期于2019年9月上线，接入关键设备三百余台。二期正在建设数据中台和设备健康管理等功能模块。";
test.each<[string, Givens, string]>([
  [
    "the contact's mobile",
    { "contact.mobile": "13804319999" },
    "不同单位的项目联系人填了同一手机号 13804319999",
  ],
  [
    "the contact's address",
    { "contact.email": "agency@example.com" },
    "不同单位的项目联系人填了同一电子信箱 agency@example.com",
  ],
  ["the telephone", { "contact.landline": "0431-85551234" }, "不同单位填了同一电话 0431-85551234"],
  ["the responsible person", { "responsiblePerson.name": "欧阳文涛" }, "不同单位的项目责任人同为 欧阳文涛"],
])("SUM-10: different enterprises with the same thing: %s", (_, same, words) => {
  expect(said(applications({}, same, same))).toEqual([
    ["SUM-10", "query", `${words}（共 2 家）：长春启明医药有限公司、长春松江化工新材料有限公司。`, "1 2"],
  ]);
});

test("SUM-10: what the same enterprises share is one finding, with the cells of each", () => {
  const same = { "situation.platformStatus": status, "responsiblePerson.name": "欧阳文涛" };
  const [finding, ...more] = checkAcross(applications({}, same, same), edition2020);
  expect(more).toEqual([]);
  expect(wordFinding(finding!, edition2020).message).toContain(
    "相同的有：项目责任人 欧阳文涛；语句“平台一期于2019年9月上线，接入关键设备三百余台”等 2 句。",
  );
  expect(finding!.cells.map(({ sheet }) => sheet)).toEqual(["项目2", "项目3", "项目2", "项目3"]);
});

test("SUM-10: a short name, and a sentence that may stand in any form, are left alone", () => {
  const same = {
    "responsiblePerson.name": "李明",
    "performance.overallGoal": "建成行业服务平台，带动上下游企业协同发展，形成可推广的模式。",
  };
  expect(said(applications({}, same, same))).toEqual([]);
});

test("SUM-10: one contact for two projects of one enterprise is natural", () => {
  const own = { "applicant.creditCode": code, "applicant.name": name, "contact.mobile": "13904310002" };
  expect(said(applications({}, own)).map(([rule]) => rule)).toEqual(["SUM-07"]);
});

test("SUM-11: one project recommended by two units", () => {
  const twice = { "applicant.creditCode": code, "applicant.name": name, "project.name": project };
  const region = { "applicant.region": "公主岭市" };
  expect(said(applications(region, { ...twice, ...region }), ["四平市工信局", "长春市工信局"])).toEqual([
    ["SUM-11", "error", `项目“${project}”由四平市工信局、长春市工信局分别推荐。`, "0 1"],
  ]);
});

test("SUM-11: one project recommended by two units that write the enterprise's name differently", () => {
  const first = { "applicant.name": "公主岭市黄龙食品有限公司", "applicant.creditCode": blank };
  const region = { "applicant.region": "公主岭市" };
  const other = { ...region, "applicant.name": "吉林省公主岭市黄龙食品有限公司", "project.name": project };
  const units = ["公主岭市工信局", "长春市工信局"];
  const found = [["SUM-11", "error", `项目“${project}”由公主岭市工信局、长春市工信局分别推荐。`, "0 1"]];
  expect(said(applications({ ...first, ...region }, other), units)).toEqual(found);
});

test("SUM-11: names alike with codes of their own stay two enterprises", () => {
  const other = { "applicant.name": `吉林省${name}`, "project.name": project };
  expect(said(applications({}, other)).map(([rule, severity]) => [rule, severity])).toEqual([
    ["SUM-08", "query"],
    ["SUM-11", "query"],
  ]);
});

test("SUM-08: names alike of which one has no code", () => {
  const other = { "applicant.name": `吉林省${name}`, "applicant.creditCode": blank };
  expect(said(applications({}, other))).toEqual([
    ["SUM-08", "query", `单位名称相近（共 2 家）：${name}、吉林省${name}。`, "0 1"],
  ]);
});

test("SUM-11: a project's name in two enterprises is a question", () => {
  expect(said(applications({}, { "project.name": project }))).toEqual([
    [
      "SUM-11",
      "query",
      `不同单位申报了同名项目“${project}”（共 2 家）：${name}、长春启明医药有限公司。`,
      "0 1",
    ],
  ]);
});

test("an applicant whose name is missing is counted all the same", () => {
  const nameless = { "project.name": project, "applicant.name": { ...blank, cover: blank } };
  expect(said(applications({}, nameless))).toEqual([
    [
      "SUM-11",
      "query",
      `不同单位申报了同名项目“${project}”（共 2 家）：${name}、未填单位名称（1 份）。`,
      "0 1",
    ],
  ]);
});

const before = {
  year: 2018,
  applicant: "吉林省长春市远航汽车零部件股份有限公司",
  creditCode: "",
  project: "数控机床升级",
};

test("SUM-12: a project of an earlier year under a similar name", () => {
  const list = [before, { ...before, year: 2019, creditCode: code, applicant: "旧名", project: similar }];
  expect(said(applications({}, {}), [], list)).toEqual([
    ["SUM-12", "query", `${name}的项目“${project}”与2019年已获支持的项目“${similar}”名称相同或相近。`, "0"],
  ]);
});

test("SUM-12: an enterprise that was supported for something else, by its name written otherwise", () => {
  expect(said(applications({}, {}), [], [before])).toEqual([
    ["SUM-12", "query", `${name}已在2018年获得支持（项目“数控机床升级”），本次申报“${project}”。`, "0"],
  ]);
});

test("SUM-12: other enterprises are left alone", () => {
  expect(said(applications({}, {}), [], [{ ...before, applicant: "吉林松江远航化工有限公司" }])).toEqual([]);
});

test("UNT-06: a region that is not the recommending unit's", () => {
  expect(
    said(applications({}, { "applicant.region": "四平市梨树县" }), ["四平市工信局", "四平市工信局"]),
  ).toEqual([["UNT-06", "query", "所在地区“长春市南关区”不属于推荐单位四平市工信局的管辖范围。", "0"]]);
});

test.each([
  ["公主岭市", "四平市工业和信息化局"],
  ["公主岭市", "长春市工信局"],
  ["公主岭市", "公主岭市工信局"],
  ["梅河口市", "梅河口市工信局"],
  ["延边州敦化市", "延边州工信局"],
  ["长白山保护开发区", "长白山管委会经发局"],
])("UNT-06: %s may be recommended by %s", (region, unit) => {
  expect(said(applications({ "applicant.region": region }), [unit])).toEqual([]);
});
