import { useEffect, useState } from "react";
import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import type { ApplicantKind, ChecklistAnswer } from "../../check/checklist";
import { currentEdition } from "../../form";
import { kindTexts, openMaterials, recordKey, startedRecord } from "../../merge/materials";
import type { MaterialsRecord } from "../../merge/materials";
import { useAnnounce } from "../parts/Announcer";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { Checklist } from "./Checklist";
import { readRecords, saveRecord } from "./workbookMaterials";

const useStyles = makeStyles({
  // a long project name does not widen the pane
  project: {
    gridTemplateColumns: "minmax(0, 1fr)",
    "& .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

const categories = currentEdition.fields.find((field) => field.id === "project.category")?.choices ?? [];
const noProject = startedRecord({}, currentEdition);
const saved = "已保存到工作表“收件核对”。";

/** What no sheet shows and somebody has to look up in the papers: by category and kind of applicant, for each project. */
export default function MaterialsTab() {
  const text = useTextStyles();
  const styles = useStyles();
  const services = useServices();
  const announce = useAnnounce();
  const [projects, setProjects] = useState<readonly MaterialsRecord[]>([]);
  const [record, setRecord] = useState(noProject);
  const [saving, setSaving] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const chosen = projects.some((each) => recordKey(each) === recordKey(record));

  useEffect(() => {
    // without the workbook's projects the list can still be read
    readRecords(services).then(setProjects, () => setProjects([]));
  }, [services]);

  const change = (changes: Partial<MaterialsRecord>): void => {
    setNotice(null);
    setRecord({ ...record, ...changes });
  };
  const answer = (id: string, given: ChecklistAnswer | null): void => {
    const { [id]: _before, ...others } = record.answers;
    change({ answers: given ? { ...others, [id]: given } : others });
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const refused = await saveRecord(services, record);
      setNotice(refused ?? saved);
      if (!refused) {
        announce(saved);
        setProjects(await readRecords(services));
      }
    } catch (error) {
      setNotice(services.host.errorText(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className={text.stack}>
      <h2 className={text.title}>收件核对清单</h2>
      <p className={text.text}>
        表格里看不出来、要对照纸质材料逐项核对的内容。企业备料、工信部门收件时都可以用。表格本身的问题请用“检查”。
      </p>
      {projects.length > 0 && (
        <Field label="项目" className={styles.project}>
          <Select
            value={chosen ? recordKey(record) : ""}
            onChange={(_event, data) => {
              setNotice(null);
              setRecord(projects.find((each) => recordKey(each) === data.value) ?? noProject);
            }}
          >
            <option value="">不指定项目，只看清单</option>
            {projects.map((each) => (
              <option key={recordKey(each)} value={recordKey(each)}>
                {each.projectName || "未填项目名称"}（{each.applicant || "未填单位名称"}）
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="项目类别">
        <Select
          value={record.category ?? ""}
          onChange={(_event, data) => change({ category: data.value || null })}
        >
          <option value="">全部类别</option>
          {categories.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="企业类型">
        <Select
          value={record.kind ?? ""}
          onChange={(_event, data) => change({ kind: (data.value || null) as ApplicantKind | null })}
        >
          <option value="">全部类型</option>
          {Object.entries(kindTexts).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && <p className={text.text}>还有 {openMaterials(record).length} 项未核对或不符合。</p>}
      <Checklist record={record} onAnswer={chosen ? answer : undefined} />
      {notice && <Notice intent={notice === saved ? "success" : "error"}>{notice}</Notice>}
      {chosen && (
        <div className={text.actions}>
          <Button appearance="primary" disabledFocusable={saving} onClick={() => void save()}>
            {saving ? "正在保存……" : "保存核对结果"}
          </Button>
        </div>
      )}
    </div>
  );
}
