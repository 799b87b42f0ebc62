import { currentEdition } from "../../form";
import { fieldTitle } from "../../merge/filed/fieldTitles";
import type { ChangedProject } from "../../merge/compare/preview";
import { columnField, columnSources } from "../../merge/own/summaryTable";
import { useTextStyles } from "../parts/useTextStyles";
import { valueText } from "../../report/mergeTexts";

const shownInTable = new Set<string>(Object.values(columnSources));

/** What changes for a project: cells of 汇总表 old → new, then the other fields of its form. */
export function ChangedCells({ project }: { project: ChangedProject }) {
  const text = useTextStyles();
  const fields = project.fields.filter(({ field }) => !shownInTable.has(field));
  return (
    <>
      {project.cells.map(({ column, before, after }) => (
        <p key={column} className={text.text}>
          {columnField(currentEdition, column).label}：<del>{valueText(before)}</del> →{" "}
          <ins>{valueText(after)}</ins>
        </p>
      ))}
      {fields.length > 0 && (
        <details>
          <summary className={text.small}>申报书里另有 {fields.length} 个栏目有变化</summary>
          {fields.map(({ field, before, after }) => (
            <p key={field} className={text.small}>
              {fieldTitle(currentEdition, field)}：<del>{valueText(before)}</del> →{" "}
              <ins>{valueText(after)}</ins>
            </p>
          ))}
        </details>
      )}
    </>
  );
}
