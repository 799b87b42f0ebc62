import type { SummaryTable } from "../own/summaryTable";

const person = /(?:填报|填表|制表|经办|联系|联络)人?(?:员)?[：:]\s*([\p{L}·]{2,8})/u;
const telephone = /(?:电话|手机|联系方式)[：:]\s*([\d\-()（）\s]{7,20}\d)/;

/** Who filled the table in, where its foot says so: 填报人：张某某 … 联系电话：0434-3220000 is 张某某 0434-3220000. */
export function contactBelow({ passed = [] }: SummaryTable): string {
  const text = passed.map((row) => row.text).join(" ");
  return [person.exec(text)?.[1], telephone.exec(text)?.[1]?.trim()].filter((part) => part).join(" ");
}
