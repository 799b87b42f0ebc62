import { edition2020 } from "../../../src/form/edition2020";
import type { FieldValue } from "../../../src/read/application";
import type { Random } from "../../read/layouts/random";
import { blank, unread, type Entry } from "../applicationWith";
import { creditCodeOf } from "./soundApplicant";
import { residentIdOf } from "./soundPeople";
import type { Project } from "./soundProject";

/** One slip of the pen on one field. A "must" is to be found as an error, an "ask" as an error or a query. */
export interface Mistake {
  readonly kind: string;
  readonly field: string;
  readonly level: "must" | "ask";
  readonly value: FieldValue | Entry;
}

const number = (project: Project, field: string) => project[field] as number;
const text = (project: Project, field: string) => project[field] as string;
const other = (character: string) => (character === "5" ? "6" : "5");

function onMoney(project: Project, random: Random): Mistake[] {
  const founded = Number(text(project, "applicant.establishedOn").slice(0, 4));
  const year = random.pick([2017, 2018, 2019].filter((one) => one >= founded));
  const at = (row: string) => `finance.${row}.${year}`;
  const alone = founded === 2019;
  const slip = (field: string): Mistake => ({
    kind: "unitSlip",
    field,
    level: "ask",
    value: Math.round(number(project, field) * 1e6) / 100,
  });
  const revenue = number(project, at("mainBusinessRevenue"));
  return [
    slip(at("totalAssets")),
    slip(at("mainBusinessRevenue")),
    slip("situation.totalInvestment"),
    slip("performance.plannedInvestment"),
    slip("situation.plannedServiceValue"),
    ...(alone ? [] : [slip(at("taxes")), slip(at("profit"))]),
    { kind: "profitOverRevenue", field: at("profit"), level: "ask", value: revenue * (1.05 + random.next()) },
    { kind: "taxesOverRevenue", field: at("taxes"), level: "ask", value: revenue * (1.05 + random.next()) },
    { kind: "over100", field: at("debtRatio"), level: "ask", value: 1.01 + random.next() },
    { kind: "negative", field: at("debtRatio"), level: "must", value: -0.4 },
    { kind: "zero", field: at("mainBusinessRevenue"), level: "ask", value: 0 },
    { kind: "zero", field: at("taxes"), level: "ask", value: 0 },
    { kind: "zero", field: at("totalAssets"), level: "ask", value: 0 },
    { kind: "zero", field: "situation.totalInvestment", level: "must", value: 0 },
    { kind: "negative", field: "situation.totalInvestment", level: "must", value: -5 },
    { kind: "negative", field: at("mainBusinessRevenue"), level: "must", value: -revenue },
    { kind: "negative", field: at("totalAssets"), level: "must", value: -revenue },
    {
      kind: "lossMaking",
      field: "finance.profit.2019",
      level: "must",
      value: -revenue * random.next() - 0.01,
    },
    {
      kind: "differs",
      field: "performance.plannedInvestment",
      level: "must",
      value: number(project, "situation.totalInvestment") * random.pick([1.3, 1.01, 10, 0.1]),
    },
  ];
}

function onDates(project: Project): Mistake[] {
  const start = text(project, "project.periodStart");
  return [
    { kind: "beforeStart", field: "project.periodEnd", level: "must", value: `2017${start.slice(4)}` },
    { kind: "beforeStart", field: "project.expectedCompletion", level: "must", value: "2017-03" },
    { kind: "future", field: "applicant.establishedOn", level: "must", value: "2021-05-06" },
    { kind: "otherYear", field: "project.filledOn", level: "must", value: "2019-06-15" },
    ...[
      "project.periodStart",
      "project.periodEnd",
      "project.filledOn",
      "project.expectedCompletion",
      "applicant.establishedOn",
    ].map((field): Mistake => ({
      kind: "notDate",
      field,
      level: "must",
      value: unread("近期", { kind: "notADate" }),
    })),
  ];
}

function onCodes(project: Project, random: Random): Mistake[] {
  const code = creditCodeOf(random, "220102");
  const id = residentIdOf(random, text(project, "responsiblePerson.sex"));
  const credit = (kind: string, value: string): Mistake => ({
    kind,
    field: "applicant.creditCode",
    level: "must",
    value,
  });
  const identity = (kind: string, value: string): Mistake => ({
    kind,
    field: "responsiblePerson.idNumber",
    level: "must",
    value,
  });
  return [
    credit("checkDigit", code.slice(0, 16) + other(code[16]!) + code[17]),
    credit("length", code.slice(0, -1)),
    credit("length", `${code}0`),
    credit("otherProvince", creditCodeOf(random, random.pick(["210102", "110105", "230103", "150502"]))),
    credit("letter", `${code.slice(0, 12)}O${code.slice(13)}`),
    credit("oldRegistration", "220104000012345"),
    ...(/^(居民|二代)?身份证/.test(text(project, "responsiblePerson.idType"))
      ? [
          identity("checkDigit", id.slice(0, 17) + other(id[17]!)),
          identity("length", id.slice(0, 17)),
          identity("fifteenDigits", "220104650312123"),
          identity("birthDate", `${id.slice(0, 10)}1332${id.slice(14)}`),
          {
            kind: "genderVsId",
            field: "responsiblePerson.sex",
            level: "ask",
            value: project["responsiblePerson.sex"] === "男" ? "女" : "男",
          } as const,
        ]
      : []),
    {
      kind: "otherProvince",
      field: "applicant.postcode",
      level: "ask",
      value: random.pick(["100081", "110013", "150001"]),
    },
    { kind: "length", field: "applicant.postcode", level: "must", value: "13001" },
    {
      kind: "otherProvince",
      field: "applicant.region",
      level: "must",
      value: random.pick(["沈阳市", "辽宁省大连市", "哈尔滨市", "北京市"]),
    },
    ...["responsiblePerson.mobile", "contact.mobile"].flatMap((field): Mistake[] =>
      ["1809998008", "27767211097", "180999800812", "0431-88901234", "12345678901"].map((value) => ({
        kind: "format",
        field,
        level: "must",
        value,
      })),
    ),
    ...["applicant.email", "contact.email"].flatMap((field): Mistake[] =>
      ["lx13#126.com", "lx13＠126.com", "lx13@126", "lx13.126.com", "lx13@126。com", "lx13@@126.com"].map(
        (value) => ({ kind: "format", field, level: "must", value }),
      ),
    ),
    { kind: "format", field: "applicant.phone", level: "must", value: "0431-881" },
    { kind: "differs", field: "performance.projectName", level: "must", value: "另一个项目" },
    { kind: "differs", field: "performance.applicant", level: "must", value: "另一家有限公司" },
  ];
}

function onChoices(project: Project): Mistake[] {
  const several = (field: string, level: Mistake["level"], ...chosen: string[]): Mistake => ({
    kind: "severalChosen",
    field,
    level,
    value: unread("☑ ☑", { kind: "severalChosen", chosen }),
  });
  return [
    several("project.category", "must", "servitization", "publicService"),
    several("capability.fullCloudArchitecture", "must", "yes", "no"),
    several("capability.deploymentModel", "ask", "private", "public"),
    { kind: "noneChosen", field: "project.category", level: "must", value: blank },
    ...(project["capability.fullCloudArchitecture"] === true
      ? [
          {
            kind: "contradiction",
            field: "capability.fullCloudArchitecture",
            level: "ask",
            value: false,
          } as const,
        ]
      : []),
  ];
}

function onCounts(project: Project, random: Random): Mistake[] {
  const counts = edition2020.fields.filter(({ type }) => type === "count").map(({ id }) => id);
  return [
    ...counts.map((field): Mistake => ({
      kind: "negative",
      field,
      level: "must",
      value: -random.int(1, 50),
    })),
    ...counts.map((field): Mistake => ({ kind: "fraction", field, level: "must", value: 12.5 })),
    { kind: "negative", field: "capability.industrialDataTB", level: "must", value: -3.5 },
    {
      kind: "moreThanUsers",
      field: "capability.developers",
      level: "ask",
      value: number(project, "capability.registeredUsers") + random.int(1, 5000),
    },
  ];
}

/** Blanks in what the project must say, and words where it must give a number. */
function onWhatMustBe(project: Project): Mistake[] {
  const category = text(project, "project.category");
  const founded = Number(text(project, "applicant.establishedOn").slice(0, 4));
  const asked = edition2020.fields.filter(
    ({ id, year }) => project[id] !== undefined && (year === undefined || year >= founded),
  );
  return asked.flatMap(({ id, mandatory, type }): Mistake[] => [
    ...(mandatory === "always" || mandatory.includes(category)
      ? [{ kind: "missing", field: id, level: "must", value: blank } as const]
      : []),
    ...(["amount", "ratio", "count", "decimal"].includes(type)
      ? ["若干", "暂无", "约300"].map((raw): Mistake => ({
          kind: "notNumber",
          field: id,
          level: "must",
          value: unread(raw, { kind: "notANumber" }),
        }))
      : []),
  ]);
}

/** Every mistake that can be made on a project. */
export function mistakesOn(project: Project, random: Random): Mistake[] {
  return [
    ...onMoney(project, random),
    ...onDates(project),
    ...onCodes(project, random),
    ...onChoices(project),
    ...onCounts(project, random),
    ...onWhatMustBe(project),
  ];
}
