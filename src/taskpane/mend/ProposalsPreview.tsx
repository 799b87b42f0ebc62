import { Button } from "@fluentui/react-components";
import { refName } from "../../sheet/address";
import type { Proposals } from "../../work/mend/proposals";
import { useTextStyles } from "../parts/useTextStyles";
import { useFirstFocus } from "./useFirstFocus";
import { proposalText } from "./words";

export interface ProposalsPreviewProps {
  readonly proposals: Proposals;
  readonly busy: boolean;
  onTake(): void;
  onCancel(): void;
}

/** What 全部采用建议 would write, cell by cell, before it is done. */
export function ProposalsPreview({
  proposals: { taken, left },
  busy,
  onTake,
  onCancel,
}: ProposalsPreviewProps) {
  const text = useTextStyles();
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <div className={text.stack} role="group" aria-label="全部采用建议">
      <p className={text.text}>
        {taken.length > 0
          ? "将改动下面的单元格。改后会重新检查，带来新问题的建议会自动恢复原样；也可以一次撤销。"
          : "没有可以一起采用的建议。"}
      </p>
      {taken.length > 0 && (
        <ul className={text.list} aria-label="将改动的单元格">
          {taken.map((each) => (
            <li key={refName(each.mend.cell)} className={text.small}>
              {proposalText(each)}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <p className={text.small}>
          另有 {left.length} 处有两种改法，请逐处选：{left.map(({ message }) => message).join("；")}
        </p>
      )}
      <div className={text.row}>
        {taken.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy} ref={first} onClick={onTake}>
            采用这 {taken.length} 处
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onCancel}>
          {taken.length > 0 ? "不采用" : "知道了"}
        </Button>
      </div>
    </div>
  );
}
