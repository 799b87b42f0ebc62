import { useEffect, useMemo, useState } from "react";
import type { MaterialsRecord } from "../../merge/own/materials";
import { allMet } from "../../work/materials/answers";
import { printMaterials } from "../../work/materials/printMaterials";
import { recordKey, startedRecord } from "../../work/materials/records";
import { readRecords, saveRecords, type WorkbookMaterials } from "../../work/materials/workbookMaterials";
import { useLayoutChoices } from "../choice/layoutChoices";
import { useAnnounce } from "../parts/Announcer";
import { useEdition } from "../parts/edition";
import { saveFile } from "../parts/saveFile";
import type { Said } from "../parts/useJob";
import { useServices } from "../services";

type Drafts = Readonly<Record<string, MaterialsRecord>>;

const printedName = "收件核对单.xlsx";
const printedType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const savedText = "已保存到工作表“收件核对”。";

/** What was looked up in the papers of the workbook's projects, what of it is not saved yet, and the project that is open. */
export function useMaterials(shown: boolean) {
  const known = useEdition();
  const services = useServices();
  const announce = useAnnounce();
  const { choices } = useLayoutChoices();
  const [edition, setEdition] = useState(known);
  const [projects, setProjects] = useState<readonly MaterialsRecord[]>([]);
  const [key, setKey] = useState("");
  // what is not saved yet, by project, so that going to another project loses nothing
  const [drafts, setDrafts] = useState<Drafts>({});
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const noProject = useMemo(() => startedRecord({}, edition), [edition]);
  const now = projects.map((each) => drafts[recordKey(each)] ?? each);
  const place = projects.findIndex((each) => recordKey(each) === key);
  const record = drafts[key] ?? projects[place] ?? noProject;
  const chosen = place >= 0;
  const next = projects[place + 1];
  const unsaved = projects.flatMap((each) => drafts[recordKey(each)] ?? []);

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
    setSaid(null);
    setDrafts({ ...drafts, [key]: { ...record, ...changes } });
  };
  const goOn = (): void => {
    if (next) setKey(recordKey(next));
    announce(next ? `下一个项目：${next.projectName}` : "这是最后一个项目。");
  };
  const print = async (): Promise<void> => {
    try {
      saveFile(printedName, await printMaterials(services, chosen ? [record] : now, edition), printedType);
      announce(`已存成“${printedName}”，请在下载文件夹里打开、打印。`);
    } catch (error) {
      setSaid({ intent: "error", text: services.host.errorText(error) });
    }
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const refused = await saveRecords(services, unsaved);
      setSaid({ intent: refused ? "error" : "success", text: refused ?? savedText });
      if (!refused) {
        announce(savedText);
        take(await readRecords(services, choices));
        setDrafts((before) => without(before, unsaved));
      }
    } catch (error) {
      setSaid({ intent: "error", text: services.host.writeErrorText(error) });
    } finally {
      setSaving(false);
    }
  };
  return {
    edition,
    /** All projects as they are answered now. */
    now,
    /** The open project, or what is asked of any where none is. */
    record,
    /** "" where none is open. */
    key: chosen ? key : "",
    next,
    unsaved,
    saving,
    said,
    open: (opened: string): void => {
      setSaid(null);
      setKey(opened);
    },
    change,
    goOn,
    /** Everything of this project is in order: on to the next one. */
    meetAll: (): void => {
      change(allMet(record, edition));
      goOn();
    },
    /** Of the open project, or of all. */
    print: () => void print(),
    save: () => void save(),
  };
}
export type Materials = ReturnType<typeof useMaterials>;

/** What was changed while it was being saved stays unsaved. */
function without(drafts: Drafts, saved: readonly MaterialsRecord[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([, record]) => !saved.includes(record)));
}
