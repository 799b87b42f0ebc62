import { Checkbox } from "@fluentui/react-components";
import type { MassLoss } from "../../merge/compare/massLoss";
import { massLossText } from "../../report/massLossText";
import { Notice } from "../parts/Notice";

export interface MassLossNoticeProps {
  readonly loss: MassLoss;
  /** What the table is called. */
  readonly table?: string;
  readonly confirmed: boolean;
  onConfirm(confirmed: boolean): void;
}

/** Asks before many projects are taken off at once: the table is more likely damaged than meant so. */
export function MassLossNotice({ loss, table, confirmed, onConfirm }: MassLossNoticeProps) {
  return (
    <>
      <Notice intent="warning">{massLossText(loss, table)}</Notice>
      <Checkbox
        checked={confirmed}
        label={`已经检查过，这 ${loss.gone} 个项目就按下面的选择处理`}
        onChange={(_event, { checked }) => onConfirm(checked === true)}
      />
    </>
  );
}
