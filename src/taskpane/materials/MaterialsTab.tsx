import { useEffect, useMemo, useState } from "react";
import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import type { ApplicantKind } from "../../check/checklist";
import { useEdition } from "../parts/edition";
import { EditionProvider } from "../parts/editionContext";
import { kindTexts, openMaterials, recordKey, startedRecord } from "../../work/materials/records";
import type { MaterialsRecord } from "../../merge/own/materials";
import { useAnnounce } from "../parts/Announcer";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { allMet, answeredItem, notedItem } from "../../work/materials/answers";
import { printMaterials } from "../../work/materials/printMaterials";
import { saveFile } from "../parts/saveFile";
import { NextStep } from "../shell/NextStep";
import { Checklist } from "./Checklist";
import { Matrix } from "./Matrix";
import { useLayoutChoices } from "../choice/layoutChoices";
import { readRecords, saveRecords, type WorkbookMaterials } from "../../work/materials/workbookMaterials";

type Drafts = Readonly<Record<string, MaterialsRecord>>;

const useStyles = makeStyles({
  // a long project name does not widen the pane
  project: {
    gridTemplateColumns: "minmax(0, 1fr)",
    "& .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  unsaved: { flexBasis: "100%", margin: 0 },
});

const printedName = "收件核对单.xlsx";
const printedType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const saved = "已保存到工作表“收件核对”。";

/** What no sheet shows and somebody has to look up in the papers: by category and kind of applicant, for each project. */
export default function MaterialsTab({ shown }: { readonly shown: boolean }) {
  const text = useTextStyles();
  const styles = useStyles();
  const known = useEdition();
  const [edition, setEdition] = useState(known);
  const noProject = useMemo(() => startedRecord({}, edition), [edition]);
  const categories = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  const services = useServices();
  const announce = useAnnounce();
  const [projects, setProjects] = useState<readonly MaterialsRecord[]>([]);
  const [key, setKey] = useState("");
  // what is not saved yet, by project, so that going to another project loses nothing
  const [drafts, setDrafts] = useState<Drafts>({});
  const [saving, setSaving] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const [overview, setOverview] = useState(false);
  const kept = projects.find((each) => recordKey(each) === key);
  const record = drafts[key] ?? kept ?? noProject;
  const chosen = kept !== undefined;
  const unsaved = projects.flatMap((each) => drafts[recordKey(each)] ?? []);

  const { choices } = useLayoutChoices();
  const take = (found: WorkbookMaterials): void => {
    setProjects(found.records);
    setEdition(found.edition);
  };
  useEffect(() => {
    if (!shown) return; // the workbook may have more projects by the time the list is looked at again
    // without the workbook's projects the list can still be read
    readRecords(services, choices).then(take, () => setProjects([]));
  }, [services, shown, choices]);

  const change = (changes: Partial<MaterialsRecord>): void => {
    setNotice(null);
    setDrafts({ ...drafts, [key]: { ...record, ...changes } });
  };
  const place = projects.findIndex((each) => recordKey(each) === key);
  const next = projects[place + 1];
  const goOn = (): void => {
    if (next) setKey(recordKey(next));
    announce(next ? `下一个项目：${next.projectName}` : "这是最后一个项目。");
  };
  const now = projects.map((each) => drafts[recordKey(each)] ?? each);
  const print = async (records: readonly MaterialsRecord[]): Promise<void> => {
    try {
      saveFile(printedName, await printMaterials(services, records, edition), printedType);
      announce(`已存成“${printedName}”，请在下载文件夹里打开、打印。`);
    } catch (error) {
      setNotice(services.host.errorText(error));
    }
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const refused = await saveRecords(services, unsaved);
      setNotice(refused ?? saved);
      if (!refused) {
        announce(saved);
        take(await readRecords(services, choices));
        setDrafts((now) => without(now, unsaved));
      }
    } catch (error) {
      setNotice(services.host.writeErrorText(error));
    } finally {
      setSaving(false);
    }
  };

  const tab = (
    <div className={text.stack}>
      <h2 className={text.title}>收件核对清单</h2>
      <p className={text.text}>
        表格里看不出来、要对照纸质材料逐项核对的内容。企业备料、工信部门收件时都可以用。表格本身的问题请用“检查”。
      </p>
      {projects.length > 0 && (
        <Field label="项目" className={styles.project}>
          <Select
            value={chosen ? key : ""}
            onChange={(_event, data) => {
              setNotice(null);
              setKey(data.value);
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
      {chosen && <p className={text.text}>还有 {openMaterials(record, edition).length} 项未核对或不符合。</p>}
      {projects.length > 0 && (
        <div className={text.row}>
          {chosen && (
            <Button
              onClick={() => {
                change(allMet(record, edition));
                goOn();
              }}
            >
              {next ? "全部符合，下一个" : "全部符合"}
            </Button>
          )}
          <Button disabledFocusable={!next} onClick={goOn}>
            {chosen ? "下一个项目" : "从第一个项目开始"}
          </Button>
          <Button onClick={() => setOverview(!overview)}>{overview ? "收起一览表" : "一览表"}</Button>
          <Button onClick={() => void print(chosen ? [record] : now)}>
            {chosen ? "打印本项目" : "打印全部"}
          </Button>
        </div>
      )}
      {overview && projects.length > 0 && (
        <Matrix
          records={now}
          onOpen={(opened) => {
            setNotice(null);
            setOverview(false);
            setKey(opened);
          }}
        />
      )}
      <Checklist
        record={record}
        onAnswer={chosen ? (id, given) => change(answeredItem(record, id, given)) : undefined}
        onNote={chosen ? (id, note) => change(notedItem(record, id, note)) : undefined}
      />
      <div className={text.actions}>
        {notice && <Notice intent={notice === saved ? "success" : "error"}>{notice}</Notice>}
        {unsaved.length > 0 && <p className={styles.unsaved}>{unsavedText(unsaved)}</p>}
        {(chosen || unsaved.length > 0) && (
          <Button
            appearance={unsaved.length > 0 ? "primary" : "secondary"}
            disabledFocusable={saving || unsaved.length === 0}
            onClick={() => void save()}
          >
            {saving ? "正在保存……" : "保存核对结果"}
          </Button>
        )}
        <NextStep primary={unsaved.length === 0} />
      </div>
    </div>
  );
  return <EditionProvider value={edition}>{tab}</EditionProvider>;
}

function unsavedText(records: readonly MaterialsRecord[]): string {
  return records.length === 1 ? "核对结果还没有保存。" : `${records.length} 个项目的核对结果还没有保存。`;
}

/** What was changed while it was being saved stays unsaved. */
function without(drafts: Drafts, saved: readonly MaterialsRecord[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([, record]) => !saved.includes(record)));
}
