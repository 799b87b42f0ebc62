import { Button } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { ChangedProjects } from "./ChangedProjects";
import { Decisions } from "./Decisions";
import { PreviewList } from "./PreviewList";
import { TableOptions } from "./TableOptions";
import { leftOutText, outcomeText, placeText, projectText } from "./words";
import type { Merge } from "./useMerge";

/** What the merge would do, the decisions it leaves to the bureau, and the button that writes. */
export function PreviewView({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const { comparison, choices } = merge.model;
  if (!comparison) return null;
  const { preview } = comparison.prepared;
  const { added, changed, unchanged, missing, conflicts, corrections, leftOut, ownRows, state } = preview;
  const headless = !(state.summary?.unit || choices.head.unit);
  const forms = [...added, ...changed, ...unchanged].map(({ after }) => after);
  const flawed = forms.filter(({ openFindings }) => openFindings > 0);
  const notRead = comparison.outcomes.filter(({ status }) => status !== "read");
  const empty = forms.length + missing.length === 0;

  return (
    <>
      <p className={text.text}>
        {`还没有写入。新增 ${added.length} 个项目，有变化 ${changed.length} 个，没有变化 ${unchanged.length} 个，未列入 ${leftOut.length + notRead.length} 个。`}
      </p>
      {empty && (
        <p className={text.text}>来源里没有填写过的申报书，没有可汇总的项目。请返回选择其他文件或工作表。</p>
      )}
      {!empty && <TableOptions merge={merge} />}
      <Decisions merge={merge} conflicts={conflicts} missing={missing} />
      <PreviewList
        title="新增"
        open
        items={added.map(({ after }) => ({
          key: placeText(after),
          text: projectText(after),
          note: placeText(after),
        }))}
      />
      <ChangedProjects projects={changed} />
      <PreviewList
        title="未列入"
        open
        items={[...leftOut.map(leftOutText), ...notRead.map(outcomeText)].map((line) => ({
          key: line,
          text: line,
        }))}
      />
      <PreviewList
        title="没有变化"
        items={unchanged.map(({ after, readAgain }) => ({
          key: placeText(after),
          text: projectText(after),
          note: readAgain ? placeText(after) : "这次没有报来新的文件，保持原样",
        }))}
      />
      <PreviewList
        title="列入但还有问题未解决"
        items={flawed.map((entry) => ({
          key: placeText(entry),
          text: projectText(entry),
          note: `${entry.openFindings} 处待修改或说明，见“审核意见”`,
        }))}
      />
      <PreviewList
        title="几份申报书之间的问题"
        items={comparison.shared.map((line) => ({ key: line, text: line }))}
      />
      {(corrections.length > 0 || ownRows.length > 0) && (
        <p className={text.small}>
          {corrections.length > 0 && `汇总表里手工改过的 ${corrections.length} 个单元格保持不变。`}
          {ownRows.length > 0 && `汇总表里另有 ${ownRows.length} 行没有对应的申报书，保持不变。`}
        </p>
      )}
      {!empty && headless && <p className={text.text}>请先选择推荐单位，再写入。</p>}
      <div className={text.actions}>
        {!empty && (
          <Button appearance="primary" disabledFocusable={headless} onClick={merge.write}>
            写入汇总表
          </Button>
        )}
        <Button onClick={merge.back}>返回</Button>
      </div>
    </>
  );
}
