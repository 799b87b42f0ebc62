import type { Edition } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import { readingOf, type Application } from "../../read/application";
import { fieldsToPassOn, secretsOf } from "./privacy";
import { printReading, type Printed } from "./printed";

/** Values by field id; fields without a value are left out. */
export type PrintedValues = Readonly<Record<string, Printed>>;

/** Every value of an application that may be passed on, by field id, as merged sheets show it. */
export function printApplication(application: Application, open: Edition): PrintedValues {
  const edition = partOf(open, application.edition);
  const secrets = secretsOf(application, edition);
  const values: Record<string, Printed> = {};
  for (const field of fieldsToPassOn(edition)) {
    const printed = printReading(readingOf(application, field.id), field, secrets);
    if (printed !== null) values[field.id] = printed;
  }
  return values;
}
