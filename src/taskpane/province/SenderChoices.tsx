import { Field, Select } from "@fluentui/react-components";
import type { ProvinceDecisions } from "../../report/planProvince";
import { useTextStyles } from "../parts/useTextStyles";
import type { ProvincePreview } from "../../work/province/readProvince";

export interface SenderChoicesProps {
  readonly preview: ProvincePreview;
  onDecide(senders: NonNullable<ProvinceDecisions["senders"]>): void;
}

/** Tables of which it is not sure who sent them: the unit is chosen here. A choice stays here, so that it can be changed. */
export function SenderChoices({ preview, onDecide }: SenderChoicesProps) {
  const text = useTextStyles();
  const { prepared, unitNames, decisions } = preview;
  const { senders = {} } = decisions;
  const tables = [
    ...prepared.foreign,
    ...prepared.units.flatMap(({ counted, older }) => [...counted, ...older].map(({ table }) => table)),
  ];
  const asked = tables.filter(
    ({ file, unit, against }) => unit === null || against !== "" || senders[file] !== undefined,
  );
  if (asked.length === 0) return null;
  return (
    <section className={text.stack} aria-label="报送单位">
      <h3 className={text.subtitle}>请核对是哪个单位报来的（{asked.length}）</h3>
      {asked.map(({ file, unit, elsewhere }) => (
        <Field key={file} label={`“${file}”`}>
          <Select
            value={senders[file] ?? ""}
            onChange={(_event, { value }) => onDecide({ ...senders, [file]: value })}
          >
            <option value="">
              {unit ? `按${unit.name}列入` : elsewhere ? "外省的表，不列入" : "单位不明"}
            </option>
            {unitNames.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}
