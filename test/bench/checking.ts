import { checkAcross, checkApplication } from "../../src/check";
import { currentEdition } from "../../src/form";
import type { Application, Reading } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import { madeForms } from "./madeFiles";
import { median, ms, times, type Row } from "./table";

/** The same form of another enterprise: other name, code, mobile and project; every fiftieth shares its mobile. */
function anothers(application: Application, n: number): Application {
  const values: Record<string, string> = {
    "project.name": `第${n}项协同制造平台建设项目`,
    "applicant.name": `长春${n}号装备制造有限公司`,
    "applicant.creditCode": `91220101MA${String(n).padStart(7, "0")}X`,
    "contact.mobile": `138${String(n % 50 === 0 ? 0 : n).padStart(8, "0")}`,
    "contact.email": `office${n}@163.com`,
  };
  const readings: Record<string, readonly Reading[]> = { ...application.readings };
  for (const [field, value] of Object.entries(values))
    readings[field] = (readings[field] ?? []).map((each) => ({ ...each, value, raw: value }));
  return { ...application, readings };
}

export async function checkingRows(): Promise<Row[]> {
  const made = madeForms(200).flatMap((form) => readWorkbook(form, currentEdition).applications);
  const one = await median(5, () => made.forEach((each) => checkApplication(each, currentEdition)));
  const many = Array.from({ length: 10_000 }, (_, n) => anothers(made[n % made.length]!, n));
  const few = many.slice(0, 1000);
  const thousand = await median(3, () => checkAcross(few, currentEdition));
  const tenThousand = await median(3, () => checkAcross(many, currentEdition));
  return [
    { what: "checking one form", figure: ms(one / made.length) },
    { what: "across 1,000 projects", figure: ms(thousand) },
    { what: "across 10,000 projects", figure: ms(tenThousand) },
    { what: "ten times the projects", figure: times(tenThousand / thousand), note: "time; n log n is × 13" },
  ];
}
