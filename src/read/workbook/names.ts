import { keeper } from "../kept";
import { squeeze } from "../values/text";
import type { SheetReading } from "../sheet/readSheet";

/** By what sheets of one project can be matched: what they call the project and the applicant. */
export interface Names {
  readonly projects: ReadonlySet<string>;
  readonly applicants: ReadonlySet<string>;
}

const projectFields = new Set(["project.name", "performance.projectName"]);
const applicantFields = new Set(["applicant.name", "performance.applicant"]);

const keptNames = keeper<SheetReading, Names>();

function namesOf(sheet: SheetReading): Names {
  return keptNames(sheet, [], () => {
    const projects = new Set<string>();
    const applicants = new Set<string>();
    const { readings } = sheet;
    for (let n = 0; n < readings.length; n++) {
      const { field, state, value } = readings[n]!;
      if (state !== "value") continue;
      if (projectFields.has(field)) projects.add(squeeze(String(value)));
      if (applicantFields.has(field)) applicants.add(squeeze(String(value)));
    }
    return { projects, applicants };
  });
}

/** The names that sheets say. */
export function namesIn(sheets: readonly SheetReading[]): Names {
  if (sheets.length === 1) return namesOf(sheets[0]!);
  const all = sheets.map(namesOf);
  return {
    projects: new Set(all.flatMap(({ projects }) => [...projects])),
    applicants: new Set(all.flatMap(({ applicants }) => [...applicants])),
  };
}

/** Whether two sets of names have one in common. */
export function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

/** Whether two are of one project or one applicant. */
export const sameProject = (a: Names, b: Names): boolean =>
  shares(a.projects, b.projects) || shares(a.applicants, b.applicants);

const partWords =
  /附件|4-[1-5]|申报书|申报表|封面|项目|责任人|责任|联系人|人员|单位|企业|财务|绩效|目标|已具备|具备|能力|基本|信息|情况|状况|概况|数据|指标|填报|sheet|表|[\s_()（）—-]/gi;

/** What a sheet's name says besides the part of the form: the 2 of 财务 (2), 启明 of 启明-绩效目标. */
export const restOfName = (name: string): string => name.replace(partWords, "").toLowerCase();
