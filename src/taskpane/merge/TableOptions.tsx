import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Placement } from "../../merge/own/ledgerFacts";
import { useTextStyles } from "../parts/useTextStyles";
import { guessUnit } from "../../work/merge/unitGuess";
import { UnitChoice } from "./UnitChoice";
import type { Merge } from "./useMerge";

/** City and unit of a table that names none yet, and where new rows come. */
export function TableOptions({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const { comparison, choices } = merge.model;
  const { prepared, filed, edition } = comparison!;
  const { state, added, missing } = prepared.preview;
  const { summary } = state;
  const { head, placement } = choices;
  const guessed = head.unit !== "" && head.unit === guessUnit(filed, edition)?.fullName;
  return (
    <>
      {summary?.unit ? (
        <p className={text.text}>推荐单位：{summary.unit}</p>
      ) : (
        <UnitChoice
          head={head}
          guessed={guessed}
          onChoose={(chosen) => merge.decide({ head: { ...head, ...chosen } })}
        />
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
