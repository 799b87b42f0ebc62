import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import { currentEdition } from "../../form";
import type { FiledApplication } from "../../merge/filed/filed";
import { wordFinding } from "../../report/wording";
import { FindingGroups } from "../check/FindingGroups";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { projectText } from "../../report/mergeTexts";

const ReadingView = lazy(() => import("../reading/ReadingView"));

export interface FiledReadingProps {
  readonly filed: FiledApplication;
  /** Its sheets are those of the open workbook, so that its cells can be selected. */
  readonly open: boolean;
  onBack(): void;
}

/** How a form that is to be merged was read, and what was found in it. */
export function FiledReading({ filed, open, onBack }: FiledReadingProps) {
  const { problem, select } = useSelectCell();
  const onSelect = open ? select : undefined;
  const findings = filed.findings.map((finding, index) => ({
    key: String(index),
    finding,
    ...wordFinding(finding, currentEdition),
  }));
  return (
    <Suspense fallback={<Spinner label="正在打开……" />}>
      <ReadingView
        name={projectText(filed)}
        application={filed.application}
        onSelect={onSelect}
        back="返回预览"
        onBack={onBack}
      >
        {problem && <Notice intent="error">{problem}</Notice>}
        <FindingGroups findings={findings} selected={null} onSelect={onSelect} />
      </ReadingView>
    </Suspense>
  );
}
