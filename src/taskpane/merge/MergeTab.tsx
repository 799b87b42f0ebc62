import { useEffect, useRef } from "react";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useTextStyles } from "../parts/useTextStyles";
import { PreviewView } from "./PreviewView";
import { ResultView } from "./ResultView";
import { SourcesView } from "./SourcesView";
import { useMerge } from "./useMerge";

const titles = {
  choosing: "选择来源",
  reading: "选择来源",
  preview: "预览",
  writing: "预览",
  done: "汇总结果",
} as const;

/** From the sources over the preview to the result; each step begins at its heading. */
export default function MergeTab() {
  const text = useTextStyles();
  const merge = useMerge();
  const { phase, problem, progress } = merge.model;
  const title = titles[phase];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);

  useEffect(() => {
    if (shown.current !== title) heading.current?.focus();
    shown.current = title;
  }, [title]);

  return (
    <div className={text.stack}>
      <h2 className={text.title} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {problem && <Notice intent="warning">{problem}</Notice>}
      {phase === "choosing" && <SourcesView merge={merge} />}
      {phase === "reading" && <Progress {...progress} onCancel={merge.cancel} />}
      {phase === "preview" && <PreviewView merge={merge} />}
      {phase === "writing" && <Progress text="正在写入工作簿，请稍候……" share={null} />}
      {phase === "done" && <ResultView merge={merge} />}
    </div>
  );
}
