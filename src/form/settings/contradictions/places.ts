import type { Rows } from "../rows";
import { columnOf, repeated, type AsBefore, type Contradiction } from "./contradiction";

export function inPlaces({ otherNames, divisions }: Rows, asBefore: AsBefore): Contradiction[] {
  const known = new Set(divisions.map(({ name }) => name));
  const prefectures = new Set(divisions.map(({ prefecture }) => prefecture));
  const places = divisions.map(({ name, prefecture }, row) => ({
    row,
    column: "name",
    name: `${name}/${prefecture}`,
  }));
  return [
    ...otherNames.flatMap(({ name, division }, row): Contradiction[] => {
      if (!known.has(division))
        return [
          {
            section: "otherNames",
            row,
            column: "division",
            fault: `正式名称“${division}”不在“行政区划”一节里。请照那里的名称写，或先在那里加上它。`,
          },
        ];
      if (!known.has(name)) return [];
      const fault = `“${name}”本身就是“行政区划”里的正式名称，不是别称。请删去这一行。`;
      return [{ section: "otherNames", row, column: "name", fault }];
    }),
    ...repeated(
      "otherNames",
      columnOf(otherNames, "name"),
      asBefore,
      (name) => `别称“${name}”写了两行。请只留一行，它只能指一个地方。`,
    ),
    ...repeated(
      "divisions",
      places,
      asBefore,
      (name) => `“${name.replace("/", "”（")}）写了两行。请删去一行。`,
    ),
    ...divisions.flatMap(({ name, movedSince, movedTo }, row): Contradiction[] => {
      const wrong = (column: string, fault: string): Contradiction[] => [
        { section: "divisions", row, column, fault },
      ];
      if (movedTo !== "" && !prefectures.has(movedTo))
        return wrong(
          "movedTo",
          `“${name}”划到的“${movedTo}”不是本省的市（州）。请照“所属市（州）”一列的名称写。`,
        );
      if (movedSince !== undefined && movedTo === "")
        return wrong("movedTo", `“${name}”写了划转年月，没有写划到哪里。请填写划到的市（州）。`);
      if (movedSince === undefined && movedTo !== "")
        return wrong("movedSince", `“${name}”写了划到“${movedTo}”，没有写划转年月。请填写年月，如 2020-06。`);
      return [];
    }),
  ];
}
