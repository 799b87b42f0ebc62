import { lazy, Suspense, useState } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { FileCell } from "../../work/documents/compareFiles";
import type { PaperKind } from "../../work/documents/comparing";
import { documents, type DocumentSources } from "../../work/documents/documents";
import { useLayoutChoices } from "../choice/layoutChoices";
import { FilePicker } from "../merge/FilePicker";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { useOpenSource } from "../source/useOpenSource";
import { ComparisonView } from "./ComparisonView";
import { useComparison } from "./useComparison";

const SourcePicture = lazy(() => import("../source/SourcePicture"));

const nothingToCompare =
  "没有可以比对的内容。请打开申报书，再添加资产负债表、利润表或建设方案；申报书也可以一起添加。";

export interface ComparisonSectionProps {
  /** The tab is making a document. */
  readonly busy: boolean;
  onSave(kind: PaperKind, sources: DocumentSources): void;
}

/** 比对: statements and 建设方案 beside the forms. */
export function ComparisonSection({ busy, onSave }: ComparisonSectionProps) {
  const text = useTextStyles();
  const openSource = useOpenSource();
  const { choices } = useLayoutChoices();
  const comparing = useComparison(choices);
  const { problem, select } = useSelectCell();
  const [shown, setShown] = useState<FileCell | null>(null);
  const { comparison, files } = comparing;

  const show = (place: FileCell): void => {
    if (place.file !== comparison?.open) return setShown(place);
    setShown(null);
    select(place.cell);
  };
  return (
    <section className={text.stack} aria-label="比对">
      <h3 className={text.subtitle}>审计报告、建设方案比对</h3>
      <p className={text.small}>
        {documents.audit.title}；{documents["plan-check"].title}
        。添加以后自动比对；报表放在本工作簿里的，直接点“比对”。
      </p>
      <FilePicker of="比对" onFiles={comparing.add} />
      <div className={text.row}>
        <Button disabledFocusable={comparing.busy !== null} onClick={comparing.compare}>
          比对
        </Button>
        {files.length > 0 && <Button onClick={comparing.clear}>移除比对的文件</Button>}
      </div>
      {comparing.problem && <Notice intent="error">{comparing.problem}</Notice>}
      {problem && <Notice intent="error">{problem}</Notice>}
      {comparing.busy && <Progress {...comparing.busy} onCancel={comparing.cancel} />}
      {comparison && comparison.compared.length === 0 && comparison.asked.length === 0 && (
        <Notice intent="info">{nothingToCompare}</Notice>
      )}
      {comparison && <ComparisonView comparison={comparison} onChoose={comparing.choose} onCell={show} />}
      {comparison && comparison.kinds.length > 0 && (
        <div className={text.row}>
          {comparison.kinds.map((kind) => (
            <Button key={kind} disabledFocusable={busy} onClick={() => onSave(kind, comparison.sources)}>
              保存{documents[kind].short}
            </Button>
          ))}
        </div>
      )}
      {shown && (
        <Suspense fallback={<Spinner label="正在打开原表……" />}>
          <SourcePicture
            key={shown.file}
            name={shown.file}
            open={() => openSource(files, shown.file)}
            cell={shown.cell}
            onCell={(cell) => setShown({ ...shown, cell })}
            onClose={() => setShown(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
