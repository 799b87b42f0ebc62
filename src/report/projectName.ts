import type { PrintedValues } from "../merge/filed/printApplication";

/** “远程运维平台”（启明公司）: how sentences name a project, also one that lacks a name. */
export function projectName(project: string, applicant: string): string {
  return `“${project || "（无项目名称）"}”（${applicant || "无单位名称"}）`;
}

/** The same, of what was read or remembered of it. */
export function projectNameIn(values: PrintedValues): string {
  return projectName(String(values["project.name"] ?? ""), String(values["applicant.name"] ?? ""));
}
