import { checkApplication } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { wordFinding } from "../../../src/report/wording";
import { applicationWith, blank } from "../applicationWith";
import { describeRule } from "../describeRule";

describeRule(
  "STR-05",
  {
    "a missing label of the table": {
      given: { "applicant.postcode": null },
      severity: "error",
      at: [],
      says: "表中缺少 1 个必填栏目：“邮政编码”。",
    },
    "a form without its cover": {
      given: {
        "project.technicalLead": null,
        "project.periodStart": null,
        "project.periodEnd": null,
        "project.filledOn": null,
      },
      severity: "error",
      at: [],
      says: "没有找到封面，缺少 4 个栏目：“项目技术负责人”、“项目年限（起）”、“项目年限（止）”、“填报日期”。",
    },
    "a form without 附件4-3": {
      given: {
        "performance.projectName": null,
        "performance.applicant": null,
        "performance.plannedInvestment": null,
        "performance.overallGoal": null,
        "performance.quantitative": null,
        "performance.qualitative": null,
      },
      severity: "error",
      at: [],
      says: "没有找到附件4-3绩效目标表，缺少 6 个栏目：“申报项目名称”、“项目申报单位”、“项目计划总投资”、“总体目标”、“定量指标”、“定性指标”。",
    },
    "a platform's table without an indicator": {
      given: { "capability.developers": null },
      severity: "error",
      at: [],
      says: "表中缺少 1 个必填栏目：“平台开发者数量（名）”。",
    },
  },
  {
    "optional fields without a label": { "applicant.fax": null, "responsiblePerson.specialty": null },
    "an indicator that the category does not ask for": {
      "project.category": "industrialSoftware",
      "project.industry": null,
      "project.periodEnd": "2020-05",
      "project.expectedCompletion": "2020-05",
      "capability.developers": null,
    },
    "a blank behind its label": { "applicant.postcode": blank },
  },
);

describeRule(
  "STR-06",
  {
    "a label that is nearly the form's": {
      given: { "applicant.postcode": { value: "130022", label: { match: "near", text: "邮政编号码" } } },
      severity: "query",
      at: ["applicant.postcode@label"],
      says: "栏目名称与申报书不同：申报书为“邮政编码”，表中为“邮政编号码”。",
    },
    "one of the capability table that may be adapted": {
      given: {
        "project.category": "servitization",
        "project.industry": null,
        "capability.industrialApps": { value: 3, label: { match: "near", text: "工业APPS数" } },
      },
      severity: "hint",
      at: ["capability.industrialApps@label"],
      says: "栏目名称与申报书不同：申报书为“工业APP数量（个）”，表中为“工业APPS数”。",
    },
  },
  {
    "another common name of the field": {
      "applicant.postcode": { value: "130022", label: { match: "variant", text: "邮编" } },
    },
  },
);

test("STR-05: a label that stands twice with different contents is asked about, with both cells", () => {
  const application = applicationWith();
  const [best] = application.readings["applicant.postcode"]!;
  const again = (raw: string) => ({
    ...application,
    readings: {
      ...application.readings,
      "applicant.postcode": [best!, { ...best!, raw, value: raw, cell: { ...best!.cell, col: 5 } }],
    },
  });
  const said = (raw: string) =>
    checkApplication(again(raw), edition2020).map(
      (finding) => `${finding.severity} ${wordFinding(finding, edition2020).message}`,
    );
  expect(said("130021")).toEqual([
    "query “邮政编码”有两处，内容不同：B14 填“130022”，F14 填“130021”，暂取前者。",
  ]);
  expect(said("130022 ")).toEqual([]);
});

test("STR-05: two places that say the same in other writings are not asked about", () => {
  const application = applicationWith({ "situation.totalInvestment": { value: 4900 } });
  const [best] = application.readings["situation.totalInvestment"]!;
  const said = (raw: string, value: number | null, state: "value" | "unread" = "value") =>
    checkApplication(
      {
        ...application,
        readings: {
          ...application.readings,
          "situation.totalInvestment": [
            best!,
            { ...best!, raw, value, state, cell: { ...best!.cell, col: 5 } },
          ],
        },
      },
      edition2020,
    ).filter(({ rule, variant }) => rule === "STR-05" && variant === "twice").length;
  expect(said("4900万元（人民币）", 4900)).toBe(0);
  expect(said("4900.5", 4900.5)).toBe(1);
  expect(said("约五千", null, "unread")).toBe(1);
});

test.each([
  ["a county beside its prefecture's name", "applicant.region", "松原市宁江区", "宁江区", "扶余市"],
  [
    "an organisation code beside the credit code that holds it",
    "applicant.creditCode",
    "91220702MA8AXKXEXF",
    "MA8AXKXE-X",
    "MA8AXKXE-1",
  ],
])("STR-05: %s says the same", (_, id, whole, part, other) => {
  const application = applicationWith({ [id]: { value: whole } });
  const [best] = application.readings[id]!;
  const said = (raw: string) =>
    checkApplication(
      {
        ...application,
        readings: {
          ...application.readings,
          [id]: [best!, { ...best!, raw, value: raw, cell: { ...best!.cell, col: 5 } }],
        },
      },
      edition2020,
    ).filter(({ rule, variant }) => rule === "STR-05" && variant === "twice").length;
  expect(said(part)).toBe(0);
  expect(said(other)).toBe(1);
});

test("two labels that could both be the field are asked about once, with both cells", () => {
  const application = applicationWith({
    "applicant.nature": {
      value: "股份有限公司",
      label: { text: "企业性质" },
      notes: [{ kind: "rivalLabels", labels: ["企业性质", "单位类型"] }],
    },
  });
  const [best] = application.readings["applicant.nature"]!;
  const other = { ...best!, raw: "国有企业", value: "国有企业", cell: { ...best!.cell, col: 5 } };
  const findings = checkApplication(
    { ...application, readings: { ...application.readings, "applicant.nature": [best!, other] } },
    edition2020,
  );
  expect(findings.map(({ cells }) => cells.map(({ col }) => col))).toEqual([[1, 5]]);
  expect(findings.map((finding) => wordFinding(finding, edition2020).message)).toEqual([
    "“单位性质”没有单独一栏，“企业性质”、“单位类型”都可能是，填的不一样，暂按“企业性质”一栏理解。",
  ]);
});

test("STR-05: a period that stands twice is asked about once, not for its beginning and for its end", () => {
  const application = applicationWith();
  const twice = (id: string, value: string) => {
    const [best] = application.readings[id]!;
    const cell = { ...best!.cell, row: 40 };
    const raw = "2018.1-2019.12";
    return [
      { ...best!, cell },
      { ...best!, raw, value, cell: { ...cell, col: 5 } },
    ];
  };
  const readings = {
    ...application.readings,
    "project.periodStart": twice("project.periodStart", "2018-01"),
    "project.periodEnd": twice("project.periodEnd", "2019-12"),
  };
  const found = checkApplication({ ...application, readings }, edition2020).filter(
    ({ rule, variant }) => rule === "STR-05" && variant === "twice",
  );
  expect(found.map(({ fields }) => fields)).toEqual([["project.periodStart", "project.periodEnd"]]);
});

test("STR-05: where two persons are named, what stands beside the other one's name is asked about with it", () => {
  const application = applicationWith();
  const best = application.readings["responsiblePerson.name"]![0];
  const mobile = application.readings["responsiblePerson.mobile"]![0];
  const other = { ...best!, raw: "罗晓东", value: "罗晓东", cell: { ...best!.cell, row: 200 } };
  const asked = (row: number) =>
    checkApplication(
      {
        ...application,
        readings: {
          ...application.readings,
          "responsiblePerson.name": [best!, other],
          "responsiblePerson.mobile": [{ ...mobile!, cell: { ...mobile!.cell, row } }],
        },
      },
      edition2020,
    ).filter(({ rule, variant }) => rule === "STR-05" && variant === "twice");
  expect(asked(200).map(({ fields }) => fields)).toEqual([
    ["responsiblePerson.name", "responsiblePerson.mobile"],
  ]);
  expect(asked(200)[0]!.cells).toHaveLength(3);
  expect(asked(201).map(({ fields }) => fields)).toEqual([["responsiblePerson.name"]]);
});

test("STR-05: a list whose lines hold the columns of 附件4-3 names project and applicant once", () => {
  const form = applicationWith({ "performance.projectName": null, "performance.applicant": null });
  const goal = "performance.overallGoal";
  const [name] = form.readings["project.name"]!;
  const cell = { ...form.readings[goal]![0]!.cell, row: name!.cell.row };
  const list = { ...form, readings: { ...form.readings, [goal]: [{ ...form.readings[goal]![0]!, cell }] } };
  const missing = (of: typeof form) =>
    checkApplication(of, edition2020).filter(({ rule }) => rule === "STR-05");
  expect(missing(form)).toHaveLength(1);
  expect(missing(list)).toEqual([]);
});
