import { maskNumbers } from "../../text/person/maskNumbers";
import { unbroken } from "../parts/unbroken";
import { useTextStyles } from "../parts/useTextStyles";
import type { CheckedSheet } from "../../work/check/checkedWorkbook";
import { passedOver } from "./words";

/** The sheets that were not checked, and why. */
export function SheetList({ sheets }: { sheets: readonly CheckedSheet[] }) {
  const text = useTextStyles();
  const others = sheets.flatMap(({ name, role }) =>
    role === "form" ? [] : [{ name, why: passedOver[role] }],
  );
  if (others.length === 0) return null;
  return (
    <section aria-label="没有检查的工作表">
      <h3 className={text.subtitle}>没有检查的工作表（{others.length}）</h3>
      <ul className={text.list}>
        {others.map(({ name, why }) => (
          <li key={name} className={text.small}>
            “{maskNumbers(name)}”：{unbroken(why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
