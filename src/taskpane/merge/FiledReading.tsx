import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import { useEditionOf } from "../parts/edition";
import type { FiledApplication } from "../../merge/filed/filed";
import { wordFinding } from "../../report/wording";
import { FindingGroups } from "../check/FindingGroups";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { projectText } from "../../report/mergeTexts";
import { useSource, type Sight } from "../source/useSource";

const ReadingView = lazy(() => import("../reading/ReadingView"));

export interface FiledReadingProps {
  readonly filed: FiledApplication;
  /** Where its cells are seen. */
  readonly sight: Sight;
  /** Why the last cell could not be selected. */
  readonly problem: string | null;
  onBack(): void;
}

/** How a form that is to be merged was read, and what was found in it. */
export function FiledReading({ filed, sight, problem, onBack }: FiledReadingProps) {
  const edition = useEditionOf(filed.application);
  const text = useTextStyles();
  const source = useSource(sight);
  const findings = filed.findings.map((finding, index) => ({
    key: String(index),
    finding,
    ...wordFinding(finding, edition),
  }));
  return (
    <Suspense fallback={<Spinner label="正在打开……" />}>
      <ReadingView
        name={projectText(filed)}
        application={filed.application}
        onSelect={source.show}
        back="返回预览"
        onBack={onBack}
      >
        {problem && <Notice intent="error">{problem}</Notice>}
        {findings.length > 0 && (
          <section aria-label="发现的问题">
            <h3 className={text.subtitle}>发现的问题</h3>
            <FindingGroups findings={findings} selected={source.cell} onSelect={source.show} />
          </section>
        )}
      </ReadingView>
      {source.picture}
    </Suspense>
  );
}
