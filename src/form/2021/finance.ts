import type { Field, FieldPlace } from "../edition";

const printed = "营业收入（万元）";
const labels = [printed, "营业收入", "营业总收入", "营业收入总额"];

/** The label of 2020 may stand on a form that was filled in beside last year's: it counts where 营业收入 does not stand. */
const substitutes = ["主营业务收入（万元）", "主营业务收入", "主营收入", "销售收入"];

/** The form asks for 营业收入 where 2020 asked for 主营业务收入, as the statistics do by now; the row keeps its id. */
export function withRevenue(fields: readonly Field[]): readonly Field[] {
  const placed = ({ section }: FieldPlace): FieldPlace => ({ section, labels, substitutes });
  return fields.map((field) =>
    field.row === "mainBusinessRevenue"
      ? { ...field, label: printed, places: field.places.map(placed) }
      : field,
  );
}
