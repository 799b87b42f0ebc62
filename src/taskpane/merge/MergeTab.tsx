import { lazy, Suspense, useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { EditionProvider } from "../parts/editionContext";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useTextStyles } from "../parts/useTextStyles";
import { CellSourceCard } from "../provenance/CellSourceCard";
import { useCellSource } from "../provenance/useCellSource";
import { Overview } from "./Overview";
import { useStanding } from "./useStanding";
import { PreviewView } from "./PreviewView";
import { ResultView } from "./ResultView";
import { SourcesView } from "./SourcesView";
import { useMerge } from "./useMerge";

const OfferedSettings = lazy(() => import("../settings/OfferedSettings"));

const titles = {
  choosing: "选择来源",
  reading: "选择来源",
  preview: "预览",
  writing: "预览",
  done: "汇总结果",
  undoing: "撤销汇总",
} as const;

/** From the sources over the preview to the result; each step begins at its heading. */
export default function MergeTab() {
  const text = useTextStyles();
  const merge = useMerge();
  const { phase, problem, success, progress, stoppable, undo, written } = merge.model;
  const settled = phase === "choosing" || phase === "done";
  const source = useCellSource(
    phase !== "reading" && phase !== "writing" && phase !== "undoing",
    undo ?? written,
  );
  const standing = useStanding(phase === "choosing");
  const title = titles[phase];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);

  useEffect(() => {
    if (shown.current !== title) heading.current?.focus();
    shown.current = title;
  }, [title]);

  const tab = (
    <div className={text.stack}>
      <h2 className={text.title} ref={heading} tabIndex={0}>
        {title}
      </h2>
      {problem && <Notice intent="warning">{problem}</Notice>}
      {success && <Notice intent="success">{success}</Notice>}
      <CellSourceCard source={source} />
      {phase === "choosing" && standing && <Overview {...standing} />}
      {phase === "choosing" && <SourcesView merge={merge} />}
      {phase === "reading" && <Progress {...progress} onCancel={merge.cancel} />}
      <Suspense fallback={null}>
        <OfferedSettings
          offered={phase === "preview" ? (merge.model.comparison?.offered ?? []) : []}
          onAdopted={merge.preview}
        />
      </Suspense>
      {phase === "preview" && <PreviewView merge={merge} />}
      {phase === "writing" && stoppable && (
        <Progress text="正在准备写入，现在取消，原来的表不会改动……" share={null} onCancel={merge.cancel} />
      )}
      {phase === "writing" && !stoppable && (
        <Progress text="正在写入工作簿，不能再取消，请稍候……" share={null} />
      )}
      {phase === "undoing" && <Progress text="正在恢复汇总以前的工作表，请稍候……" share={null} />}
      {phase === "done" && <ResultView merge={merge} />}
      {settled && undo && (
        <div className={text.row}>
          <Button onClick={merge.undo}>撤销本次汇总</Button>
        </div>
      )}
    </div>
  );
  const edition = merge.model.comparison?.edition;
  return edition ? <EditionProvider value={edition}>{tab}</EditionProvider> : tab;
}
