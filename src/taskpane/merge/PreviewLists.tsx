import { useMemo } from "react";
import { heldProjects, projectsWithoutRow, withheldKey, withheldTexts } from "../../work/merge/withheld";
import { useEdition } from "../parts/edition";
import type { LedgerEntry } from "../../merge/own/ledger";
import { ChangedCells } from "./ChangedCells";
import { PreviewList } from "./PreviewList";
import type { PreviewItem } from "./PreviewList";
import type { Comparison } from "./mergeModel";
import { placeText, projectKey, projectText } from "../../report/mergeTexts";
import { notTaken } from "../../report/notTaken";

export interface PreviewListsProps {
  readonly comparison: Comparison;
  /** Projects that are 暂不列入, by `withheldKey`. */
  readonly withheld: Readonly<Record<string, boolean>>;
  onWithhold(key: string, checked: boolean): void;
  /** Shows how a project was read: the list and the project's key. */
  onRead(list: string, key: string): void;
}

/** What the last merge already left out, by the bureau's word or as it was proposed. */
const heldBefore = "以前没有列入";

/** All that changes, is left out, comes in or stays, a list each; what needs a look stands before the long lists. */
export function PreviewLists({ comparison, withheld, onWithhold, onRead }: PreviewListsProps) {
  const edition = useEdition();
  const reasons = useMemo(() => withheldTexts(comparison, edition), [comparison, edition]);
  const { added, changed, unchanged, leftOut } = comparison.prepared.preview;
  const before = projectsWithoutRow(leftOut);
  const held = new Set(heldProjects(comparison.prepared.preview, { withheld }));
  const readNow = new Set(comparison.filed.map(projectKey));
  const flawed = [...added, ...changed, ...unchanged, ...before]
    .filter((project) => !held.has(project))
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
    const known = withheldKey(entry);
    const reason = reasons.get(known);
    const shown = item(list, entry);
    return {
      ...shown,
      note: reason ? `${shown.note}。${reason}` : shown.note,
      withheld: {
        checked: withheld[known] ?? list === heldBefore,
        onChange: (checked) => onWithhold(known, checked),
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
      <PreviewList
        title={heldBefore}
        open
        items={before.map(({ after, filed }) => {
          const shown = choice(heldBefore, after);
          const why = filed ? "申报书没有变化" : "这次没有报来新的文件";
          return { ...shown, note: `${shown.note}。${why}；要列入请去掉勾选。` };
        })}
      />
      {notTaken(comparison, edition).map(({ title, lines }) => (
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
