import type { Finding } from "../../check/finding";
import { waysToMend } from "../../check/waysToMend";
import type { Edition } from "../../form/edition";
import { cellName } from "../../sheet/address";
import { fieldNamed, labelOf } from "./label";
import { showFact, showValue } from "./value";

/** How the findings on units name amounts, what speaks against them, and how each may be meant. */

/** 2018、2019年“总资产（万元）”“主营业务收入（万元）”: all of them, the years of the same rows together. */
export function amountsText(edition: Edition, ids: readonly string[]): string {
  const byYear = new Map<string, string[]>();
  const others: string[] = [];
  for (const id of ids) {
    const field = fieldNamed(edition, id);
    if (field?.year === undefined) others.push(labelOf(edition, id));
    else byYear.set(String(field.year), [...(byYear.get(String(field.year)) ?? []), `“${field.label}”`]);
  }
  const byRows = new Map<string, string[]>();
  for (const [year, rows] of byYear) byRows.set(rows.join(""), [...(byRows.get(rows.join("")) ?? []), year]);
  const groups = [...byRows].map(([rows, years]) => `${years.join("、")}年${rows}`);
  return [...groups, ...others].join("、");
}

/** 2019年“主营业务收入（万元）”填 29.39，约为2018年“主营业务收入（万元）”的 1/950; without its name where it is the only one. */
export function evidenceText({ fields, values, variant }: Finding, edition: Edition): string {
  const { example, exampleValue, against, times } = values;
  if (typeof example !== "string" || typeof times !== "number") return "";
  const named = fields.length > 1 || isOfTwoWays(variant) ? labelOf(edition, example) : "";
  const stated = `${named}填 ${showValue(edition, example, exampleValue ?? "")}`;
  if (against === "") return stated;
  const ratio = times >= 1 ? `${showFact(times)} 倍` : `1/${showFact(Number((1 / times).toPrecision(2)))}`;
  const unlike = isOfTwoWays(variant) ? "，两者不相称" : "";
  return `${stated}，约为${labelOf(edition, String(against))}的 ${ratio}${unlike}`;
}

const isOfTwoWays = (variant: string | undefined) => variant === "either" || variant === "open";

/** What the first amount is in each of two ways that are told and not offered: 除以 100 为 36.48，除以 1000 为 3.648. */
export function readingsText({ values }: Finding, edition: Edition): string {
  const way = (fields: unknown, power: unknown, value: string | number | undefined) => {
    const [first] = String(fields).split(",");
    const name = values.cells1 === values.cells2 ? "" : labelOf(edition, first!);
    return `${name}${howToMend(Number(power))}为 ${showValue(edition, first, value ?? "")}`;
  };
  return `${way(values.cells1, values.power, values.value1)}，${way(values.cells2, values.power2, values.value2)}`;
}

/** The two ways in which a finding's amounts may be meant; by name where they are not the same amounts. */
export function waysText({ values }: Finding, edition: Edition): string {
  const isOfOne = values.cells1 === values.cells2;
  const way = (fields: unknown, power: unknown) =>
    (isOfOne ? "" : amountsText(edition, String(fields).split(","))) + meaning(Number(power));
  return `可能是${way(values.cells1, values.power)}，也可能是${way(values.cells2, values.power2)}`;
}

function meaning(power: number): string {
  if (power === -4) return "按“元”填写";
  if (power === 4) return "按“亿元”填写";
  return power > 0 ? `少填，应乘以 ${10 ** power}` : `多填，应除以 ${10 ** -power}`;
}

/** What turns the amounts into 万元: 除以 10000, 把上述 4 处都除以 10000. */
export function mendText({ values }: Finding): string {
  const count = Number(values.count);
  const how = howToMend(Number(values.power));
  return count > 1 ? `把上述 ${count} 处都${how}` : how;
}

function howToMend(power: number): string {
  return power > 0 ? `乘以 ${10 ** power}` : `除以 ${10 ** -power}`;
}

/** The ways to mend it, each by its first cell: D12 改为 50，或 D40 改为 10 等 2 处. */
export function offersText(finding: Finding, edition: Edition): string {
  const offers = waysToMend(finding).map((way) => {
    const { cell, value } = way[0]!;
    const others = way.length > 1 ? ` 等 ${way.length} 处` : "";
    return `${cellName(cell.row, cell.col)} 改为 ${showValue(edition, finding.fields[0], value)}${others}`;
  });
  return offers.join("，或 ");
}
