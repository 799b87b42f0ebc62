import { useState } from "react";
import { Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { checklistFor } from "../../check/checklist";
import type { ApplicantKind } from "../../check/checklist";
import { currentEdition } from "../../form";
import { wordChecklistItem } from "../../report/wording/checklist";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  item: { paddingBottom: tokens.spacingVerticalS },
  more: { cursor: "pointer" },
});

const applicants: readonly (readonly [ApplicantKind, string])[] = [
  ["manufacturing", "制造业企业"],
  ["informationTechnology", "新一代信息技术类企业"],
  ["other", "其他"],
];

const categories = currentEdition.fields.find((field) => field.id === "project.category")?.choices ?? [];

/** What no sheet shows and somebody has to look up in the papers, by category and kind of applicant. */
export default function MaterialsTab() {
  const text = useTextStyles();
  const styles = useStyles();
  const [category, setCategory] = useState("");
  const [applicant, setApplicant] = useState("");
  const items = checklistFor(category || null, (applicant || null) as ApplicantKind | null);
  return (
    <div className={text.stack}>
      <h2 className={text.title}>收件核对清单</h2>
      <p className={text.text}>
        表格里看不出来、要对照纸质材料逐项核对的内容。企业备料、工信部门收件时都可以用。表格本身的问题请用“检查”。
      </p>
      <Field label="项目类别">
        <Select value={category} onChange={(_event, data) => setCategory(data.value)}>
          <option value="">全部类别</option>
          {categories.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="企业类型">
        <Select value={applicant} onChange={(_event, data) => setApplicant(data.value)}>
          <option value="">全部类型</option>
          {applicants.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <ol className={styles.items} aria-label="核对清单">
        {items.map((item) => {
          const words = wordChecklistItem(item, currentEdition);
          return (
            <li key={item.id} className={mergeClasses(text.text, styles.item)}>
              {words.text}
              {words.basis && (
                <details>
                  <summary className={mergeClasses(text.small, styles.more)}>依据</summary>
                  <p className={text.small}>{words.basis}</p>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
