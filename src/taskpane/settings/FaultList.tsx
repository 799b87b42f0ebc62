import { Button } from "@fluentui/react-components";
import type { OfferedSettings } from "../../work/settings/settingsIn";
import { refName } from "../../sheet/address";
import { useSelectCell } from "../parts/useSelectCell";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";

/** What is wrong in 本次申报设置, a line an entry; `open`: the sheet stands in the open workbook, and its cells can be gone to. */
export function FaultList({ faults, open }: Pick<OfferedSettings, "faults"> & { readonly open: boolean }) {
  const text = useTextStyles();
  const { problem, select } = useSelectCell();
  if (faults.length === 0) return null;
  return (
    <>
      <p className={text.text}>其中 {faults.length} 处要改，改好以前按原来的执行：</p>
      <ul className={text.list} aria-label="设置里要改的地方">
        {faults.map(({ cell, message, stands }) => (
          <li key={refName(cell) + message} className={text.text}>
            {open ? (
              <Button size="small" appearance="transparent" onClick={() => select(cell)}>
                {refName(cell)}
              </Button>
            ) : (
              refName(cell)
            )}
            ：{message}
            {stands}
          </li>
        ))}
      </ul>
      {problem && <Notice intent="error">{problem}</Notice>}
    </>
  );
}
