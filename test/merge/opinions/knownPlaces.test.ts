import { filed, project } from "../make";
import { merge, noWorkbook } from "../workbook";

/** Forms of one enterprise that give one telephone and different revenues. */
const form = (number: number, sheet?: string) =>
  filed(
    project(number, {
      "applicant.name": "长春甲机械有限公司",
      "applicant.creditCode": "91220102MA0T3K5Q93",
      "contact.mobile": "13812345678",
      "finance.mainBusinessRevenue.2019": 700 + number,
    }),
    { file: `企业${number}.xlsx`, sheet },
  );
const placesIn = ({ opinions }: ReturnType<typeof merge>, asked: string): string[] => [
  ...new Set(opinions.filter(({ rule }) => rule === asked).map(({ place }) => place)),
];

describe("the cells of forms that did not come again", () => {
  it("stay also where there are more forms than a row lists, and where another one joins", () => {
    const forms = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => form(number));
    const monday = merge(noWorkbook, forms);
    const [place = "", ...others] = placesIn(monday, "SUM-09");
    expect(place).toMatch(/^(?:企业\d\.xlsx › 申报书!B\d+；?){6} 等8处$/);
    expect(others).toEqual([]);
    for (const again of [[forms[0]!], [forms[7]!], []])
      expect(merge(monday.workbook, again).workbook).toEqual(monday.workbook);
    expect(placesIn(merge(monday.workbook, [form(9)]), "SUM-09")).toEqual([place.replace("等8处", "等9处")]);
  });

  it("are known beside that of a form that came again, as it is there now", () => {
    const monday = merge(noWorkbook, [form(1), form(2)]);
    const tuesday = merge(monday.workbook, [form(2, "申报书（新）")]);
    expect(placesIn(tuesday, "SUM-09")).toEqual([
      expect.stringMatching(/^企业1\.xlsx › 申报书!B\d+；企业2\.xlsx › 申报书（新）!B\d+$/),
    ]);
  });
});
