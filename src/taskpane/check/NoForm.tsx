import { Button } from "@fluentui/react-components";
import { maskNumbers } from "../../text/person/maskNumbers";
import { useTextStyles } from "../parts/useTextStyles";
import { useRail } from "../shell/railContext";
import { SheetList } from "./SheetList";
import type { CheckedSheet } from "../../work/check/checkedWorkbook";

export interface NoFormProps {
  readonly sheets: readonly CheckedSheet[];
}

/** Nothing to check: what was looked for, and where to go on. */
export function NoForm({ sheets }: NoFormProps) {
  const text = useTextStyles();
  const { person, goTo } = useRail();
  const blank = sheets.filter(({ role }) => role === "blankForm").map(({ name }) => `“${maskNumbers(name)}”`);
  return (
    <div className={text.stack}>
      <h2 className={text.title}>{blank.length > 0 ? "申报书还没有填写" : "没有找到申报书"}</h2>
      <p className={text.text}>
        {blank.length > 0
          ? `工作表${blank.join("、")}是空白申报书。请填写后再点“重新检查”。`
          : "在所有工作表里找过“项目名称”“单位名称”“统一社会信用代码”“总资产”等申报书栏目，没有找到。请打开填好的申报书再检查，或者："}
      </p>
      {blank.length === 0 && (
        <div className={text.row}>
          {person === "city" ? (
            <Button appearance="primary" onClick={() => goTo("merge")}>
              汇总企业报来的文件
            </Button>
          ) : (
            <Button onClick={() => goTo("documents")}>取一份空白申报书</Button>
          )}
        </div>
      )}
      <SheetList sheets={sheets} />
    </div>
  );
}
