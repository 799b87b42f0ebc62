import { checkAcross } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import type { Application } from "../../../src/read/application";
import { wordFinding } from "../../../src/report/wording";
import { applicationWith, type Givens } from "../applicationWith";

const people = ["周立新", "孙长海", "郑晓岚"];
/** People, telephones and texts of their own. */
const apartInPeople = (i: number): Givens => ({
  "applicant.phone": `0431-8890220${i}`,
  "contact.landline": `0431-8890330${i}`,
  "responsiblePerson.name": people[i - 1] ?? `赵一${i}`,
  "situation.platformStatus": `第${i}家的平台于2019年${i}月上线，接入本单位的设备${i}00台，运行正常。`,
  "performance.overallGoal": `第${i}家的目标是到2021年把产品的不良率降到千分之${i}以下。`,
});

/** Applications of different enterprises, but for what is given. */
export function applications(...givens: Givens[]): Application[] {
  const others = ["91220102102578065M", "912201012440638092", "91220101123917070P"];
  const trades = ["启明医药", "松江化工新材料", "盛和光电技术"];
  return givens.map((given, i) => {
    const apart: Givens = i
      ? {
          "applicant.creditCode": others[i - 1]!,
          "applicant.name": `长春${trades[i - 1]}有限公司`,
          "project.name": `${trades[i - 1]}智能工厂建设项目`,
          "contact.mobile": `1390431100${i}`,
          "contact.email": `office${i}@example.com`,
          ...apartInPeople(i),
        }
      : {};
    const application = applicationWith({ ...apart, ...given });
    const sheet = `项目${i + 1}`;
    const readings = Object.fromEntries(
      Object.entries(application.readings).map(([field, found]) => [
        field,
        found.map((one) => ({ ...one, cell: { ...one.cell, sheet } })),
      ]),
    );
    return { ...application, sheets: [sheet], readings };
  });
}

/** What is said of projects beside each other: rule, severity, message, places of the projects. */
export const said = (
  projects: readonly Application[],
  units?: readonly string[],
  supported?: Parameters<typeof checkAcross>[3],
) =>
  checkAcross(projects, edition2020, units, supported).map((finding) => [
    finding.rule,
    finding.severity,
    wordFinding(finding, edition2020).message,
    finding.projects.join(" "),
  ]);
