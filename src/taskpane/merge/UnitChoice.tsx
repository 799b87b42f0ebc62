import { useEffect } from "react";
import { Combobox, Field, Option } from "@fluentui/react-components";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import { cityOfUnit, unitNamed } from "../../work/merge/unitGuess";
import { useEdition } from "../parts/edition";
import { remember, remembered } from "../parts/remembered";

type Head = Pick<MergeChoices["head"], "city" | "unit">;

interface Props {
  readonly head: Head;
  /** Whether the name was guessed from the forms. */
  readonly guessed: boolean;
  onChoose(head: Head): void;
}

const lastUnit = "推荐单位";

/** 推荐单位 as its seal has it: from the list, or typed; where the forms do not tell, the one that this machine had last. */
export function UnitChoice({ head, guessed, onChoose }: Props) {
  const edition = useEdition();
  const last = remembered(lastUnit);
  const names = edition.recommendingUnits.map(({ fullName }) => fullName);
  const offered = last === "" || names.includes(last) ? names : [last, ...names];
  const shown = names.includes(head.unit) ? offered : offered.filter((name) => name.includes(head.unit));
  const headOf = (unit: string): Head => ({ unit, city: cityOfUnit(unit, edition) });
  const settle = (text: string): void => {
    const unit = unitNamed(text, edition)?.fullName ?? text.trim();
    onChoose(headOf(unit));
    remember(lastUnit, unit);
  };
  const offerLast = head.unit === "" && last !== "";
  useEffect(() => {
    if (offerLast) onChoose(headOf(last));
    // once, when the preview comes: what is emptied by hand stays empty
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Field
      label="推荐单位"
      required
      hint={
        guessed
          ? "按多数申报书的所在地区预选，请核对。"
          : "选一个，或直接填写。请与公章一致，汇总表上印的就是它。"
      }
    >
      <Combobox
        expandIcon={{ "aria-label": "展开单位名单" }}
        freeform
        placeholder="请选择或填写"
        value={head.unit}
        selectedOptions={names.includes(head.unit) ? [head.unit] : []}
        onChange={(event) => onChoose(headOf(event.target.value))}
        onBlur={() => head.unit.trim() !== "" && settle(head.unit)}
        onOptionSelect={(_event, { optionText }) => void (optionText && settle(optionText))}
      >
        {shown.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
