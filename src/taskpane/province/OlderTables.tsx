import { Checkbox } from "@fluentui/react-components";
import type { UnitReport } from "../../merge/province/provinceMerge";
import type { Together } from "../../merge/province/unitTables";
import type { ProvinceDecisions } from "../../report/planProvince";
import { olderText } from "../../report/unitTexts";
import { useTextStyles } from "../parts/useTextStyles";

export interface OlderTablesProps {
  readonly units: readonly UnitReport[];
  readonly decisions: ProvinceDecisions;
  onDecide(together: Together): void;
}

/** Tables of one unit of which the newer counts: whether the projects that only the other has count as well. */
export function OlderTables({ units, decisions, onDecide }: OlderTablesProps) {
  const text = useTextStyles();
  const asked = units.flatMap(({ name, older }) =>
    older.filter(({ only }) => only.length > 0).map((each) => ({ name, each })),
  );
  if (asked.length === 0) return null;
  return (
    <section className={text.stack} aria-label="同一单位的几份表">
      <h3 className={text.subtitle}>同一单位报来几份表（{asked.length}）</h3>
      {asked.map(({ name, each }) => (
        <div key={each.table.file}>
          <p className={text.text}>
            {name}：{olderText(each)}
          </p>
          <Checkbox
            checked={each.together}
            label={`“${each.table.file}”里另外的 ${each.only.length} 个项目也列入`}
            onChange={(_event, { checked }) =>
              onDecide({ ...decisions.together, [each.table.file]: checked === true })
            }
          />
        </div>
      ))}
    </section>
  );
}
