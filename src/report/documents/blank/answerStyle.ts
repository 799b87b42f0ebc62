import type { Field } from "../../../form/edition";
import type { PlanStyle } from "../../../sheet/plan";
import { styles } from "../../styles";

const free = { ...styles.centered, unlocked: true } satisfies PlanStyle;
const looks = {
  /** What is typed stays as it is: codes keep their zeros, dates their words. */
  text: { ...free, numberFormat: "@" },
  amount: { ...free, numberFormat: "#,##0.00" },
  percent: { ...free, numberFormat: "0.00%" },
  plain: free,
  /** Text format would show a long text as ####. */
  long: { ...free, align: "left", vertical: "top" },
} satisfies Readonly<Record<string, PlanStyle>>;

const byType: Partial<Record<Field["type"], PlanStyle>> = {
  code: looks.text,
  phone: looks.text,
  mobile: looks.text,
  month: looks.text,
  day: looks.text,
  monthOrDay: looks.text,
  amount: looks.amount,
  ratio: looks.percent,
  longText: looks.long,
};

/** How a free cell for an answer looks. */
export function answerStyle({ type }: Field): PlanStyle {
  return byType[type] ?? looks.plain;
}
