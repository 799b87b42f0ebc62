import { useMemo } from "react";
import { reasonsToWithhold, withheldKey } from "../../work/merge/withheld";
import { withheldText } from "../../report/withheldText";
import { useEdition } from "../parts/edition";
import type { LedgerEntry } from "../../merge/own/ledger";
import { ChangedCells } from "./ChangedCells";
import { PreviewList } from "./PreviewList";
import type { PreviewItem } from "./PreviewList";
import type { Comparison } from "./mergeModel";
import { notTaken, placeText, projectKey, projectText } from "../../report/mergeTexts";

export interface PreviewListsProps {
  readonly comparison: Comparison;
  /** Projects that are 暂不列入, by `withheldKey`. */
  readonly withheld: Readonly<Record<string, boolean>>;
  onWithhold(key: string, checked: boolean): void;
  /** Shows how a project was read: the list and the project's key. */
  onRead(list: string, key: string): void;
}

/** All that changes, is left out, comes in or stays, a list each; what needs a look stands before the long lists. */
export function PreviewLists({ comparison, withheld, onWithhold, onRead }: PreviewListsProps) {
  const edition = useEdition();
  const reasons = useMemo(
    () => reasonsToWithhold(comparison.prepared.preview, edition),
    [comparison, edition],
  );
  const { added, changed, unchanged } = comparison.prepared.preview;
  const readNow = new Set(comparison.filed.map(projectKey));
  const flawed = [...added, ...changed, ...unchanged]
    .map(({ after }) => after)
    .filter(({ openFindings }) => openFindings > 0);
  const item = (list: string, entry: LedgerEntry): PreviewItem => {
    const place = placeText(entry);
    const key = projectKey(entry);
    const onReadThis = readNow.has(key) ? () => onRead(list, key) : undefined;
    return { key, text: projectText(entry), note: place, onRead: onReadThis };
  };
  /** The same, of a project that may be 暂不列入. */
  const choice = (list: string, entry: LedgerEntry): PreviewItem => {
    const held = withheldKey(entry);
    const reason = reasons.get(held);
    const shown = item(list, entry);
    return {
      ...shown,
      note: reason ? `${shown.note}。${withheldText(reason, edition)}` : shown.note,
      withheld: {
        checked: withheld[held] === true,
        onChange: (checked) => onWithhold(held, checked),
      },
    };
  };
  return (
    <>
      <PreviewList
        title="有变化"
        open
        items={changed.map((project) => ({
          ...choice("有变化", project.after),
          detail: <ChangedCells project={project} />,
        }))}
      />
      {notTaken(comparison).map(({ title, lines }) => (
        <PreviewList
          key={title}
          title={title}
          open={title !== "同一文件的其他工作表"}
          items={lines.map((line) => ({ key: line, text: line }))}
        />
      ))}
      <PreviewList
        title="文件需核对"
        open
        items={comparison.outcomes.flatMap(({ notes }) => notes).map((line) => ({ key: line, text: line }))}
      />
      <PreviewList title="新增" open items={added.map(({ after }) => choice("新增", after))} />
      <PreviewList
        title="没有变化"
        items={unchanged.map(({ after, filed }) => ({
          ...choice("没有变化", after),
          ...(filed ? {} : { note: "这次没有报来新的文件，保持原样" }),
        }))}
      />
      <PreviewList
        title="列入但还有问题未解决"
        items={flawed.map((entry) => ({
          ...item("列入但还有问题未解决", entry),
          note: `${entry.openFindings} 处待修改或说明，汇总后见“审核意见”`,
        }))}
      />
      <PreviewList
        title="几份申报书之间的问题"
        items={comparison.shared.map((line) => ({ key: line, text: line }))}
      />
    </>
  );
}
