import { Button } from "@fluentui/react-components";
import { PreviewList } from "../merge/PreviewList";
import { useTextStyles } from "../parts/useTextStyles";
import type { ProvincePreview } from "./readProvince";
import { provinceCounts, remarkTexts, sumText, unitText } from "./words";

export interface ProvincePreviewViewProps {
  readonly preview: ProvincePreview;
  onWrite(): void;
  onBack(): void;
}

const lines = (texts: readonly string[]) => texts.map((text) => ({ key: text, text }));

/** Who has sent what, what has to be looked at, and the button that writes. */
export function ProvincePreviewView({ preview, onWrite, onBack }: ProvincePreviewViewProps) {
  const text = useTextStyles();
  const { result, doubts } = preview;
  return (
    <>
      <p className={text.text}>{provinceCounts(result)}</p>
      <p className={text.text}>{sumText(result)}</p>
      <PreviewList title="需要核对的表和未列入的文件" open items={lines(remarkTexts(preview))} />
      <PreviewList title="项目之间的疑点" open items={lines(doubts)} />
      <PreviewList title="各单位报送情况" open items={lines(result.units.map(unitText))} />
      <div className={text.row}>
        {result.rows.length > 0 && (
          <Button appearance="primary" onClick={onWrite}>
            写入省级汇总表
          </Button>
        )}
        <Button onClick={onBack}>返回选择文件</Button>
      </div>
    </>
  );
}
