import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { EditionProvider } from "../parts/editionContext";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useTextStyles } from "../parts/useTextStyles";
import { useSelectCell } from "../parts/useSelectCell";
import { useOpinions } from "../explain/useOpinions";
import { FaultList } from "../settings/FaultList";
import { NextStep } from "../shell/NextStep";
import { ResultView } from "./ResultView";
import { allFindings, openFindings } from "../../work/check/checkedWorkbook";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import type { Check } from "./useCheck";
import { useComesNear } from "./useComesNear";

export interface CheckTabProps {
  readonly check: Check;
  readonly selected: CellRef | null;
}

export function CheckTab({ check, selected }: CheckTabProps) {
  const text = useTextStyles();
  const comesNear = useComesNear();
  const selection = useSelectCell();
  const opinions = useOpinions(check, selected);
  const [round, setRound] = useState<CheckedWorkbook | null>(null);
  const { phase, result, stale, share, at, problem } = check.state;
  const running = phase === "running";
  const clear = useMemo(() => result !== null && isClear(result), [result]);

  // what is mended is checked again without a word of it above the list, which would move
  const isQuiet = round !== null;

  return (
    <div className={text.stack}>
      {!result && (
        <p className={text.text}>
          检查本工作簿所有工作表里的申报书：必填栏目、统一社会信用代码、财务数据、联系方式、能力指标等。只读取，不改动任何单元格。
        </p>
      )}
      <div className={text.row}>
        <Button
          appearance={result && !stale ? "secondary" : "primary"}
          disabledFocusable={running}
          onPointerEnter={comesNear}
          onFocus={comesNear}
          onClick={() => {
            setRound(null);
            void check.run();
          }}
        >
          {result ? "重新检查" : "检查"}
        </Button>
        {result && result.projects.length > 0 && <NextStep primary={clear && !isQuiet} />}
      </div>
      {running && !isQuiet && (
        <Progress text="正在读取并检查工作表……" share={share} onCancel={check.cancel} />
      )}
      {problem && <Notice intent="error">{problem}</Notice>}
      {selection.problem && <Notice intent="error">{selection.problem}</Notice>}
      {opinions.problem && <Notice intent="error">{opinions.problem}</Notice>}
      {result && stale && !running && (
        <Notice intent="warning">工作表有改动，下面是改动以前的结果。请点“重新检查”。</Notice>
      )}
      {result?.settings && (
        <>
          <p className={text.small}>
            按工作表“{result.settings.sheet}”审核：{result.settings.settings.year}年度。
          </p>
          <FaultList faults={result.settings.faults} open />
        </>
      )}
      {result && (
        <EditionProvider value={result.edition}>
          <ResultView
            result={result}
            at={at}
            selected={selected}
            onSelect={selection.select}
            check={check}
            round={{ start: round, setStart: setRound }}
            mayMend={(!stale && !running) || isQuiet}
            opinions={opinions}
            running={running}
          />
        </EditionProvider>
      )}
    </div>
  );
}

/** Nothing is left to be mended or explained: what comes next is the next step. */
const isClear = (result: CheckedWorkbook): boolean =>
  !result.unsure && openFindings(allFindings(result)).length === 0;
