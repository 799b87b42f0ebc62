import { Button, makeStyles } from "@fluentui/react-components";
import { answeredItem, notedItem } from "../../work/materials/answers";
import { openMaterials } from "../../work/materials/records";
import { EditionProvider } from "../parts/editionContext";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { NextStep } from "../shell/NextStep";
import { Checklist } from "./Checklist";
import { ProjectActions } from "./ProjectActions";
import { ProjectFields } from "./ProjectFields";
import { useMaterials } from "./useMaterials";

const useStyles = makeStyles({ unsaved: { flexBasis: "100%", margin: 0 } });

/** What no sheet shows and somebody has to look up in the papers: by category and kind of applicant, for each project. */
export default function MaterialsTab({ shown }: { readonly shown: boolean }) {
  const text = useTextStyles();
  const styles = useStyles();
  const materials = useMaterials(shown);
  const { edition, now, record, key, unsaved, saving, said, change } = materials;
  const chosen = key !== "";
  return (
    <EditionProvider value={edition}>
      <div className={text.stack}>
        <h2 className={text.title}>收件核对清单</h2>
        <p className={text.text}>
          表格里看不出来、要对照纸质材料逐项核对的内容。企业备料、工信部门收件时都可以用。表格本身的问题请用“检查”。
        </p>
        <ProjectFields materials={materials} />
        {chosen && (
          <p className={text.text}>还有 {openMaterials(record, edition).length} 项未核对或不符合。</p>
        )}
        {now.length > 0 && <ProjectActions materials={materials} />}
        <Checklist
          record={record}
          onAnswer={chosen ? (id, given) => change(answeredItem(record, id, given)) : undefined}
          onNote={chosen ? (id, note) => change(notedItem(record, id, note)) : undefined}
        />
        <div className={text.actions}>
          {said && <Notice intent={said.intent}>{said.text}</Notice>}
          {unsaved.length > 0 && <p className={styles.unsaved}>{unsavedText(unsaved.length)}</p>}
          {(chosen || unsaved.length > 0) && (
            <Button
              appearance={unsaved.length > 0 ? "primary" : "secondary"}
              disabledFocusable={saving || unsaved.length === 0}
              onClick={materials.save}
            >
              {saving ? "正在保存……" : "保存核对结果"}
            </Button>
          )}
          <NextStep primary={unsaved.length === 0} />
        </div>
      </div>
    </EditionProvider>
  );
}

function unsavedText(projects: number): string {
  return projects === 1 ? "核对结果还没有保存。" : `${projects} 个项目的核对结果还没有保存。`;
}
