import { useEdition } from "../parts/edition";
import type { ChangedProject } from "../../merge/compare/preview";
import { columnTitle, otherChanges } from "../../report/columnTitles";
import { useTextStyles } from "../parts/useTextStyles";
import { valueText } from "../../report/mergeTexts";

/** What changes for a project: cells of 汇总表 old → new, then the other fields of its form. */
export function ChangedCells({ project }: { project: ChangedProject }) {
  const text = useTextStyles();
  const edition = useEdition();
  const fields = otherChanges(project, edition);
  return (
    <>
      {project.cells.map(({ column, before, after }) => (
        <p key={column} className={text.text}>
          {columnTitle(column, edition)}：<del>{valueText(before)}</del> → <ins>{valueText(after)}</ins>
        </p>
      ))}
      {fields.length > 0 && (
        <details>
          <summary tabIndex={0} className={text.small}>
            申报书里另有 {fields.length} 个栏目有变化
          </summary>
          {fields.map(({ field, title, before, after }) => (
            <p key={field} className={text.small}>
              {title}：<del>{valueText(before)}</del> → <ins>{valueText(after)}</ins>
            </p>
          ))}
        </details>
      )}
    </>
  );
}
