import { Button, Checkbox } from "@fluentui/react-components";
import type { UnitReport } from "../../merge/province/provinceMerge";
import type { ProvinceDecisions } from "../../report/planProvince";
import { olderText } from "../../report/unitTexts";
import { useTextStyles } from "../parts/useTextStyles";

export interface OlderTablesProps {
  readonly units: readonly UnitReport[];
  readonly decisions: ProvinceDecisions;
  onDecide(decisions: ProvinceDecisions): void;
}

/** Several tables of one unit with projects in common: which of them counts, and whether what only another has counts as well. */
export function OlderTables({ units, decisions, onDecide }: OlderTablesProps) {
  const text = useTextStyles();
  const asked = units.flatMap(({ name, older }) => older.map((each) => ({ name, each })));
  if (asked.length === 0) return null;
  return (
    <section className={text.stack} aria-label="同一单位的几份表">
      <h3 className={text.subtitle}>同一单位报来几份表（{asked.length}）</h3>
      {asked.map(({ name, each: { table, newer, only, together }, each }) => (
        <div key={table.file}>
          <p className={text.text}>
            {name}：{olderText(each)}
          </p>
          {only.length > 0 && (
            <Checkbox
              checked={together}
              label={`“${table.file}”里另外的 ${only.length} 个项目也列入`}
              onChange={(_event, { checked }) =>
                onDecide({ together: { ...decisions.together, [table.file]: checked === true } })
              }
            />
          )}
          <Button
            size="small"
            onClick={() =>
              onDecide({ prefer: { ...decisions.prefer, [table.file]: true, [newer.file]: false } })
            }
          >
            改为采用“{table.file}”
          </Button>
        </div>
      ))}
    </section>
  );
}
