import { useState } from "react";
import { Button, Select } from "@fluentui/react-components";
import { cellText } from "../../report/cellText";
import { refName } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { cellsOf, suggestionsOf } from "../../work/check/checkedWorkbook";
import type { CheckedWorkbook, MendingWay } from "../../work/check/checkedWorkbook";
import { placeIn } from "../../work/mend/proposals";
import { isDone, type Step } from "../../work/mend/round";
import { suggestionText, whatToDo } from "../check/words";
import { unbroken } from "../parts/unbroken";
import { useTextStyles } from "../parts/useTextStyles";
import { stillText } from "./listingOf";
import { StepEditor } from "./StepEditor";
import type { Mending } from "./useMending";
import { standsText } from "./words";

export interface StepViewProps {
  readonly step: Step;
  readonly result: CheckedWorkbook;
  readonly workbook: WorkbookSnapshot;
  readonly mending: Mending;
}

/** One finding, with the values of its cells to be mended. */
export function StepView({ step, result, workbook, mending }: StepViewProps) {
  const text = useTextStyles();
  const [chosen, setChosen] = useState(0);
  const { busy } = mending.acts;
  const now = step.instead[0] ?? step.finding;
  const cells = cellsOf(now);
  const cell = cells[chosen] ?? cells[0];
  const place = cell ? placeIn(cell, workbook, result) : null;
  const ways: readonly MendingWay[] = isDone(step) ? [] : ["first", "second"];
  return (
    <>
      <p className={text.text}>
        <strong>{isDone(step) ? "已改好" : whatToDo[step.group]}：</strong>
        {unbroken(step.finding.message)}
      </p>
      {step.state === "still" && <p className={text.text}>{stillText(step)}</p>}
      {step.group === "query" && !isDone(step) && (
        <p className={text.small}>数值没有错的，请在列表里“填写说明”，再点“下一条”。</p>
      )}
      {!place && <p className={text.small}>这一处没有对应的单元格，请按“处理”里说的在表里改。</p>}
      {cells.length > 1 && (
        <Select
          size="small"
          aria-label="改哪个单元格"
          value={String(chosen)}
          onChange={(_event, data) => setChosen(Number(data.value))}
        >
          {cells.map((each, n) => {
            const there = placeIn(each, workbook, result);
            return (
              <option key={refName(each)} value={n}>
                {cellText(each)}
                {there ? `：${standsText(there)}` : ""}
              </option>
            );
          })}
        </Select>
      )}
      {place && cell && (
        <StepEditor
          key={`${step.key} ${refName(cell)} ${JSON.stringify(place.now)}`}
          place={place}
          busy={busy}
          primary={!isDone(step)}
          onWrite={(typed, began) => void mending.type(step.finding, cell, typed, began)}
        />
      )}
      {ways.map((way) => {
        const suggestions = suggestionsOf(now, way);
        return suggestions.length === 0 ? null : (
          <div key={way}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void mending.take(step.finding, way)}
            >
              采用建议：{suggestionText(suggestions, true)}
            </Button>
          </div>
        );
      })}
    </>
  );
}
