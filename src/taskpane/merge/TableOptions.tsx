import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Placement } from "../../merge/own/ledgerFacts";
import { useTextStyles } from "../parts/useTextStyles";
import { guessUnit } from "../../work/merge/unitGuess";
import type { Merge } from "./useMerge";

/** City and unit of a table that names none yet, and where new rows come. */
export function TableOptions({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const { comparison, choices } = merge.model;
  const { prepared, filed, edition } = comparison!;
  const { state, added, missing } = prepared.preview;
  const { summary } = state;
  const { head, placement } = choices;
  const chooseUnit = (name: string): void => {
    const unit = edition.recommendingUnits.find((each) => each.name === name);
    merge.decide({ head: { ...head, unit: unit?.name ?? "", city: unit?.city ?? "" } });
  };
  const guessed = head.unit !== "" && head.unit === guessUnit(filed, edition)?.name;
  return (
    <>
      {summary?.unit ? (
        <p className={text.text}>推荐单位：{summary.unit}</p>
      ) : (
        <Field label="推荐单位" required hint={guessed ? "按多数申报书的所在地区预选，请核对。" : undefined}>
          <Select value={head.unit} onChange={(_event, data) => chooseUnit(data.value)}>
            <option value="">请选择</option>
            {edition.recommendingUnits.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {added.length + missing.length > 0 && (
        <Field label="新增的项目排在">
          <RadioGroup
            value={placement}
            onChange={(_event, { value }) => merge.decide({ placement: value as Placement })}
          >
            <Radio value="category" label="同类别项目之后" />
            <Radio value="end" label="表的末尾" />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
