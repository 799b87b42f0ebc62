import { refName } from "../sheet/address";
import type { Application, FieldValue } from "./application";

/** A field of the result file: its value, its cell ("Sheet1!E22"), the cell's text as it stood, and its label's cell. */
export interface ResultField {
  readonly value: FieldValue;
  readonly cell: string;
  readonly raw: string;
  readonly label: string;
}

/** The fields of an application that hold a value, by id: the form in which a run's result carries them. */
export function fieldMap(application: Application): Record<string, ResultField> {
  const fields: Record<string, ResultField> = {};
  const { readings } = application;
  for (const id in readings) {
    const best = readings[id]![0];
    if (best && best.value !== null)
      fields[id] = {
        value: best.value,
        cell: refName(best.cell),
        raw: best.raw,
        label: refName(best.label.cell),
      };
  }
  return fields;
}
