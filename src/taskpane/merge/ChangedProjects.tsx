import { makeStyles, tokens } from "@fluentui/react-components";
import { currentEdition } from "../../form";
import { fieldTitle } from "../../merge/fieldTitles";
import type { ChangedProject } from "../../merge/preview";
import { columnField, columnSources } from "../../merge/summaryTable";
import { useTextStyles } from "../parts/useTextStyles";
import { placeText, projectText, valueText } from "./words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  item: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const shownInTable = new Set<string>(Object.values(columnSources));

/** Projects whose form has changed: cells of 汇总表 old → new, then the other fields. */
export function ChangedProjects({ projects }: { projects: readonly ChangedProject[] }) {
  const text = useTextStyles();
  const styles = useStyles();
  if (projects.length === 0) return null;
  return (
    <details open>
      <summary className={styles.summary}>有变化（{projects.length}）</summary>
      <ul className={text.list} aria-label="有变化">
        {projects.map((project) => (
          <li key={placeText(project.after)} className={styles.item}>
            <p className={text.text}>{projectText(project.after)}</p>
            <p className={text.small}>{placeText(project.after)}</p>
            {project.cells.map(({ column, before, after }) => (
              <p key={column} className={text.text}>
                {columnField(currentEdition, column).label}：<del>{valueText(before)}</del> →{" "}
                <ins>{valueText(after)}</ins>
              </p>
            ))}
            <OtherFields project={project} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OtherFields({ project }: { project: ChangedProject }) {
  const text = useTextStyles();
  const fields = project.fields.filter(({ field }) => !shownInTable.has(field));
  if (fields.length === 0) return null;
  return (
    <details>
      <summary className={text.small}>申报书里另有 {fields.length} 个栏目有变化</summary>
      {fields.map(({ field, before, after }) => (
        <p key={field} className={text.small}>
          {fieldTitle(currentEdition, field)}：<del>{valueText(before)}</del> → <ins>{valueText(after)}</ins>
        </p>
      ))}
    </details>
  );
}
