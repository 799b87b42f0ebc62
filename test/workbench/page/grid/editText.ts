import { formatValue } from "hucre";
import { formulaBarValue, numberFormat, type HostCell } from "../../../host/model/cell";

const datePart = /[yd]|年|月|日/i;

/** What a person edits in a cell: the formula, the text, 45.12% for a percentage, 2020/6/18 for a day. */
export function editText(cell: HostCell, dateSystem: "1900" | "1904"): string {
  const value = formulaBarValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return (cell.quoted ? "'" : "") + value;
  const format = numberFormat(cell).replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (format.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  if (datePart.test(format) && !/general/i.test(format))
    return formatValue(value, "yyyy/m/d", { is1904: dateSystem === "1904" });
  return String(value);
}
