import type { PrintedCell, PrintedRow } from "../../printedForm";

/** The grid: group, label, two columns of an answer, label, two columns of an answer. */
export const columns = [12, 14, 12, 12, 14, 16, 16] as const;

const label = (text: string, width: number, rows?: number): PrintedCell => ({
  kind: "label",
  text,
  columns: width,
  ...(rows === undefined ? {} : { rows }),
});
const answer = (field: string, width: number): PrintedCell => ({ kind: "answer", field, columns: width });
const one = (text: string, field: string, lines?: number): PrintedRow => ({
  cells: [label(text, 2), answer(field, 5)],
  ...(lines === undefined ? {} : { lines }),
});
/** Two answers beside each other, in a section whose heading stands left of them. */
const two = (left: readonly [string, string], right: readonly [string, string]): PrintedCell[] => [
  label(left[0], 1),
  answer(left[1], 2),
  label(right[0], 1),
  answer(right[1], 2),
];
const group = (text: string, rows: readonly PrintedRow[]): PrintedRow[] =>
  rows.map((row, index) =>
    index === 0 ? { ...row, cells: [label(text, 1, rows.length), ...row.cells] } : row,
  );

const applicant = group("项目责任单位信息", [
  { cells: two(["单位名称", "applicant.name"], ["单位性质", "applicant.nature"]), lines: 2 },
  { cells: two(["通讯地址", "applicant.address"], ["邮政编码", "applicant.postcode"]), lines: 2 },
  { cells: two(["所在地区", "applicant.region"], ["单位主管部门", "applicant.supervisor"]) },
  {
    cells: two(["联系电话", "applicant.phone"], ["组织机构代码/统一社会信用代码", "applicant.creditCode"]),
    lines: 3,
  },
  { cells: two(["传真号码", "applicant.fax"], ["单位成立时间", "applicant.establishedOn"]) },
  { cells: [label("电子信箱", 1), answer("applicant.email", 5)] },
]);

const years = [2017, 2018, 2019];
const finance: PrintedRow[] = [
  {
    cells: [label("年度", 2), label(`${years[0]}`, 2), label(`${years[1]}`, 1), label(`${years[2]}`, 2)],
  },
  ...(
    [
      ["总资产（万元）", "totalAssets"],
      ["负债率", "debtRatio"],
      ["主营业务收入（万元）", "mainBusinessRevenue"],
      ["税金（万元）", "taxes"],
      ["利润（万元）", "profit"],
    ] as const
  ).map(([text, row]) => ({
    cells: [
      label(text, 2),
      answer(`finance.${row}.${years[0]}`, 2),
      answer(`finance.${row}.${years[1]}`, 1),
      answer(`finance.${row}.${years[2]}`, 2),
    ],
  })),
];

const of = (person: string, ...names: readonly [string, string, string, string][]): PrintedRow[] =>
  names.map(([left, leftField, right, rightField]) => ({
    cells: two([left, `${person}.${leftField}`], [right, `${person}.${rightField}`]),
  }));

const responsible = group(
  "项目责任人信息",
  of(
    "responsiblePerson",
    ["姓名", "name", "性别", "sex"],
    ["证件类型", "idType", "证件号码", "idNumber"],
    ["工作单位", "employer", "职称/职务", "title"],
    ["最高学历", "education", "从事专业", "specialty"],
    ["移动电话", "mobile", "固定电话", "landline"],
    ["传真号码", "fax", "电子信箱", "email"],
  ),
);

const contact = group(
  "项目联系人信息",
  of(
    "contact",
    ["姓名", "name", "工作单位", "employer"],
    ["移动电话", "mobile", "固定电话", "landline"],
    ["传真号码", "fax", "电子信箱", "email"],
  ),
);

const situation = group("项目基本情况（可提供合作云平台服务商相关资质）", [
  { cells: [label("项目总投资（万元）", 1), answer("situation.totalInvestment", 5)] },
  { cells: [label("合作云平台服务商", 1), answer("situation.cloudPartner", 5)] },
  { cells: [label("平台当前建设运营情况", 1), answer("situation.platformStatus", 5)], lines: 6 },
  {
    cells: [label("2020年规划为平台使用企业提供的服务总额", 3), answer("situation.plannedServiceValue", 3)],
    lines: 2,
  },
  {
    cells: [
      label("创新能力", 1),
      label("拥有行业创新相关核心技术专利或软件著作权（项）", 3),
      answer("situation.patentsAndCopyrights", 2),
    ],
    lines: 2,
  },
  {
    cells: [
      label("自主可控", 1),
      { kind: "boxes", field: "situation.autonomyLevels", columns: 5, perLine: 4 },
    ],
  },
  {
    cells: [
      label("项目实施", 1),
      label(
        "牵头承担信息通信、云计算、大数据、物联网、人工智能、信息物理系统、工业信息安全、互联网应用、工业互联网相关领域的省部级项目",
        3,
      ),
      answer("situation.ledProvincialProjects", 2),
    ],
    lines: 4,
  },
  {
    cells: [
      label("标准制定", 1),
      label("牵动参与制定相关行业级、国家级标准数量（个）", 3),
      answer("situation.standards", 2),
    ],
    lines: 2,
  },
]);

const counted = (text: string, field: string): PrintedCell[] => [
  label(text, 2),
  answer(`capability.${field}`, 2),
];
const boxes = (
  heading: string,
  field: string,
  notes: NonNullable<Extract<PrintedCell, { kind: "boxes" }>["notes"]> = {},
): PrintedCell => ({ kind: "boxes", field: `capability.${field}`, columns: 4, heading, perLine: 1, notes });
const noted = (text: string, field: string): PrintedRow => ({
  cells: counted(text, field),
  only: "sheet",
});
/** Rows of a part of the table: 工业设备管理能力, with the part's own heading in front of them. */
const part = (text: string, rows: readonly PrintedRow[]): PrintedRow[] => group(text, rows);
const section = (text: string, parts: readonly PrintedRow[]): PrintedRow[] => group(text, parts);

const capability = group(
  "工业互联网项目已具备能力（注：所填指标数量需提供相关证明材料，可提供合作云平台服务商相关资质，指标数量统计时间截止到通知下发之日。两化融合创新示范项目、制造业服务化及工业软件项目可参照本表适当修改）",
  [
    ...section("工业资源管理能力（可提供合作云服务商相关资质）", [
      ...part("工业设备管理能力", [
        { cells: counted("支持的工业协议数量（个）", "industrialProtocols"), lines: 2 },
      ]),
      ...part("软件应用管理能力", [
        {
          cells: counted("云化设计、管理类工业软件数量（个）（注：现有工业软件的云化部署）", "cloudSoftware"),
          lines: 3,
        },
        {
          cells: counted(
            "工业APP数量（个）（注：基于平台开发与部署，面向特定场景的应用软件）",
            "industrialApps",
          ),
          lines: 3,
        },
        { cells: counted("工业机理模型、微服务组件数量（个）", "modelsAndMicroservices"), lines: 2 },
      ]),
      ...part("用户与开发者管理能力", [
        { cells: counted("平台注册用户数（名）", "registeredUsers") },
        {
          cells: counted("平台开发者数量（名）（注：至少上传过1个微服务或1个工业APP）", "developers"),
          lines: 3,
        },
      ]),
      ...part("数据资源管理能力", [
        { cells: [boxes("数据存储与管理", "dataStorage")] },
        {
          cells: [boxes("数据采集解决方案能力", "thirdPartyCollection", { yes: ["（请注明厂商）", ""] })],
        },
        noted("数据采集解决方案厂商", "collectionVendor"),
      ]),
    ]),
    ...section("项目应用服务能力", [
      ...part("存储和计算服务", [
        { cells: counted("平台积累的工业数据存量（TB）", "industrialDataTB"), lines: 2 },
      ]),
      ...part("安全防护能力", [
        {
          cells: counted("平台安全防护的工具库、病毒库、漏洞库数量（个）", "securityLibraries"),
          lines: 2,
        },
      ]),
      ...part("新技术应用服务能力", [
        {
          cells: counted("基于人工智能、区块链等新技术的业务功能数量（个）", "newTechFunctions"),
          lines: 2,
        },
      ]),
    ]),
    ...section("项目基础技术能力", [
      ...part("架构设计", [
        { cells: [boxes("是否具有完整的云计算架构", "fullCloudArchitecture")] },
        {
          cells: [
            boxes("云部署模式", "deploymentModel", {
              public: ["　", "（服务商名称）"],
              hybrid: ["　", "（公有云服务商名称）"],
            }),
          ],
        },
        noted("公有云服务商名称", "cloudProvider"),
      ]),
    ]),
  ],
);

/** 项目基本信息表, row by row as the guide prints it. */
export const tableRows: readonly PrintedRow[] = [
  one("项目名称", "project.name"),
  one("预计完成时间", "project.expectedCompletion"),
  {
    cells: [
      label("项目类别", 2),
      {
        kind: "boxes",
        field: "project.category",
        columns: 5,
        perLine: 1,
        notes: {
          industryPlatform: ["，面向行业：", ""],
          enterprisePlatform: ["，企业所属行业：", ""],
        },
      },
    ],
  },
  { ...one("所属行业", "project.industry"), only: "sheet" },
  {
    cells: [
      label("提供服务类型", 2),
      {
        kind: "boxes",
        field: "project.serviceTypes",
        columns: 5,
        perLine: 3,
        notes: { other: ["（请注明）", ""] },
      },
    ],
  },
  { ...one("其他服务类型", "project.serviceTypeOther"), only: "sheet" },
  ...applicant,
  ...finance,
  ...responsible,
  ...contact,
  ...situation,
  ...capability,
];
