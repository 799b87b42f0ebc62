import { Button } from "@fluentui/react-components";
import { provinceTable } from "../../work/bureauSheetNames";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import type { Province } from "./useProvince";
import { ToCollect } from "./ToCollect";

/** 成表: what was written, the way to it, and the way back. */
export function TableView({ province }: { readonly province: Province }) {
  const text = useTextStyles();
  const { problem, select } = useSelectCell();
  const { undo } = province;
  return (
    <>
      {!undo && <p className={text.text}>这次打开以后还没有写入省级汇总表。</p>}
      {problem && <Notice intent="error">{problem}</Notice>}
      <div className={text.actions}>
        {undo ? (
          <>
            <Button appearance="primary" onClick={() => select({ sheet: provinceTable, row: 0, col: 0 })}>
              查看省级汇总表
            </Button>
            <Button onClick={undo}>撤销本次省级汇总</Button>
          </>
        ) : (
          <ToCollect />
        )}
      </div>
    </>
  );
}
