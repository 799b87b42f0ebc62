import { useRef, useState } from "react";
import { useAnnounce } from "../parts/Announcer";
import { addedText, addFiles, isSameFile, type MayReplace } from "../merge/pickedFile";
import type { PickedFile } from "../merge/pickedFile";
import { useRail } from "../shell/railContext";
import { useServices } from "../services";
import { isPackageTable, tableFiles } from "../../report/documents/package/packageNames";
import type { ProvinceDecisions } from "../../report/planProvince";
import { isTakenBack, type UndoRecord } from "../../work/undo/undoRecord";
import { useStepBack } from "../parts/useStepBack";
import { useUnderWay } from "../parts/useUnderWay";
import { useWaiting } from "../parts/useWaiting";
import { undoProvince, writeProvince } from "../../work/province/writeProvince";
import { provinceObstacle } from "./words";
import { readProvince } from "../../work/province/readProvince";
import type { ProvincePreview } from "../../work/province/readProvince";

export interface Busy {
  readonly text: string;
  readonly share: number | null;
  /** Whether it can still be stopped. */
  readonly stoppable: boolean;
}

/** What was written last, for as long as it can be taken back. */
interface LastWrite {
  readonly preview: ProvincePreview;
  readonly record: UndoRecord;
}

const notWritten = "省级汇总还没有写入表里，要重新点“预览省级汇总”（添加的文件还在）";

const changedMeanwhile =
  "预览以后省级汇总表等工作表又有改动，已经重新比较。请再看一遍预览，没有问题再点“写入省级汇总表”。";

const takenBack = "已撤销本次省级汇总，工作表恢复到汇总以前。";

/** Adds what may hold a city's table: the tables of unpacked packages are all called alike, so they keep their folder. */
function addTables(
  before: readonly PickedFile[],
  fresh: readonly PickedFile[],
  mayReplace: MayReplace,
): PickedFile[] {
  const paths = fresh.map(({ name }) => name);
  const wanted = new Set(tableFiles(paths));
  const tables = fresh.filter(({ name }) => wanted.has(name));
  return addFiles(before, tables, (name) => isPackageTable(name, paths), mayReplace);
}

/** A province's merge from its files over the preview to the sheets; the rail goes on as the work does. */
export function useProvince() {
  const { goTo } = useRail();
  const services = useServices();
  const announce = useAnnounce();
  const control = useRef<AbortController | null>(null);
  const [files, setFiles] = useState<readonly PickedFile[]>(services.waiting?.tables ?? []);
  const [shown, setShown] = useState<ProvincePreview | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState<LastWrite | null>(null);
  const [success, setSuccess] = useState<string | null>(null);
  const [added, setAdded] = useState("");
  const [merged, setMerged] = useState<readonly PickedFile[]>([]);
  useWaiting("tables", files, merged === files);
  useUnderWay(shown !== null || busy?.stoppable ? notWritten : null);

  const run = async (
    first: Busy,
    job: () => Promise<void>,
    errorText = services.host.errorText,
  ): Promise<void> => {
    setBusy(first);
    setProblem(null);
    setSuccess(null);
    try {
      await job();
    } catch (error) {
      const cancelled = control.current?.signal.aborted || services.host.isCancelled(error);
      setProblem(cancelled ? "已取消，没有写入任何内容。" : errorText(error));
    }
    setBusy(null);
  };

  const preview = (): Promise<void> =>
    run({ text: "正在读取各市（州）的工作簿……", share: null, stoppable: true }, async () => {
      const { signal } = (control.current = new AbortController());
      const onSource = (done: number, count: number, name: string): void =>
        setBusy({
          text: `已读取 ${done} 个文件，共 ${count} 个：${name}`,
          share: done / count,
          stoppable: true,
        });
      const { preview: fresh, remark } = await readProvince(services, files, { signal, onSource });
      setShown(fresh);
      goTo("compare");
      if (remark) setProblem(remark);
      announce("省级汇总的预览已准备好，还没有写入任何内容。");
    });

  const write = (preview: ProvincePreview): Promise<void> => {
    const job = async (): Promise<void> => {
      const { signal } = (control.current = new AbortController());
      const onPointOfNoReturn = (): void => {
        control.current = null;
        setBusy({ text: "正在写入工作簿，不能再取消，请稍候……", share: null, stoppable: false });
      };
      const now = await services.host.readWorkbook({ signal });
      const obstacle = provinceObstacle(preview.foreignIn(now));
      if (obstacle) return setProblem(obstacle);
      const fresh = preview.reread(now);
      if (fresh) {
        setShown(fresh);
        return setProblem(changedMeanwhile);
      }
      const written = await writeProvince(services, preview, now, { signal, onPointOfNoReturn });
      setShown(null);
      setMerged(files);
      setLast(written.undo ? { preview, record: written.undo } : null);
      goTo("table");
      const { rows } = preview.result;
      const done = `已写入：全省 ${rows.length} 个项目。工作表：${written.sheets.join("、")}。${services.host.words.save}`;
      if (written.doubt) return setProblem(written.doubt);
      setSuccess(done);
      announce(done);
    };
    const first = { text: "正在准备写入……", share: null, stoppable: true };
    return run(first, job, services.host.writeErrorText);
  };

  const undo = ({ preview, record }: LastWrite): Promise<void> => {
    const job = async (): Promise<void> => {
      control.current = null;
      const reason = await undoProvince(services, preview, record);
      if (reason) return setProblem(reason);
      setLast(null);
      setSuccess(takenBack);
      announce("已撤销本次省级汇总。");
    };
    const first = { text: "正在恢复汇总以前的工作表，请稍候……", share: null, stoppable: false };
    return run(first, job, services.host.writeErrorText);
  };

  // the page's own 撤销 may have taken it back
  useStepBack(() => {
    const look = async (): Promise<void> => {
      if (!last || !isTakenBack(last.record, await services.host.readWorkbook())) return;
      setLast(null);
      setSuccess(takenBack);
      announce("撤销完成。");
    };
    look().catch(() => undefined); // what cannot be read is told by the next step
  });

  return {
    files,
    shown,
    busy,
    problem,
    success,
    added,
    add(fresh: readonly PickedFile[]) {
      const all = addTables(files, fresh, (old, each) => isSameFile(old, each) || merged.includes(old));
      setAdded(addedText(files, fresh, all));
      setFiles(all);
    },
    remove: (file: PickedFile) => setFiles(files.filter((each) => each !== file)),
    clear: () => setFiles([]),
    preview: () => void preview(),
    write: () => void (shown && write(shown)),
    decide: (decisions: ProvinceDecisions) => setShown((before) => before && before.decided(decisions)),
    /** Takes the last write back; null where there is none to take back. */
    undo: last && (() => void undo(last)),
    cancel: () => control.current?.abort(),
    back: () => {
      setShown(null);
      goTo("collect");
    },
  };
}
export type Province = ReturnType<typeof useProvince>;
