import type { Rows } from "../rows";
import { columnOf, repeated, type AsBefore, type Contradiction, type Named } from "./contradiction";

export function inLists({ expected, supported }: Rows, year: number, asBefore: AsBefore): Contradiction[] {
  const codesOf = (rows: readonly { readonly creditCode: string }[]): Named[] =>
    columnOf(rows, "creditCode").filter(({ name }) => name !== "");
  const projects = supported.map((each, row) => ({
    row,
    column: "project",
    name: `${each.year}/${each.applicant}/${each.project}`,
  }));
  return [
    ...repeated(
      "expected",
      columnOf(expected, "name"),
      asBefore,
      (name) => `应报企业“${name}”写了两行。请删去一行。`,
    ),
    ...repeated(
      "expected",
      codesOf(expected),
      asBefore,
      (name, row) => `信用代码“${name}”和“${expected[row]!.name}”的相同。请核对是哪一家的。`,
    ),
    ...repeated(
      "supported",
      projects,
      asBefore,
      (name) => `往年支持项目“${name.split("/")[2]}”写了两行。请删去一行。`,
    ),
    ...supported.flatMap((each, row): Contradiction[] =>
      each.year > year
        ? [
            {
              section: "supported",
              row,
              column: "year",
              fault: `支持年度${each.year}在本次申报年度${year}以后。往年支持项目请填以前的年度。`,
            },
          ]
        : [],
    ),
  ];
}
