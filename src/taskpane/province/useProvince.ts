import { useRef, useState } from "react";
import { useAnnounce } from "../parts/Announcer";
import { madeSheets } from "../parts/madeSheets";
import { addFiles } from "../merge/pickedFile";
import type { PickedFile } from "../merge/pickedFile";
import { useServices } from "../services";
import { provinceObstacle } from "./words";
import { readProvince } from "./readProvince";
import type { ProvincePreview } from "./readProvince";

export interface Busy {
  readonly text: string;
  readonly share: number | null;
  /** Whether it can still be stopped. */
  readonly stoppable: boolean;
}

/** A province's merge from its files over the preview to the sheets. */
export function useProvince() {
  const services = useServices();
  const announce = useAnnounce();
  const control = useRef<AbortController | null>(null);
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [shown, setShown] = useState<ProvincePreview | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [success, setSuccess] = useState<string | null>(null);

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
      setShown(await readProvince(services, files, { signal, onSource }));
      announce("省级汇总的预览已准备好，还没有写入任何内容。");
    });

  const write = ({ plans, result }: ProvincePreview): Promise<void> => {
    const job = async (): Promise<void> => {
      const { signal } = (control.current = new AbortController());
      const onPointOfNoReturn = (): void => {
        control.current = null;
        setBusy({ text: "正在写入工作簿，不能再取消，请稍候……", share: null, stoppable: false });
      };
      const names = plans.map(({ name }) => name);
      const obstacle = provinceObstacle(await services.host.readWorkbook({ signal }), names);
      if (obstacle) return setProblem(obstacle);
      const made = await madeSheets(plans, await services.files());
      await services.host.writeOwnSheets({ made, edits: [] }, names[0]!, { signal, onPointOfNoReturn });
      setShown(null);
      const done = `已写入：全省 ${result.rows.length} 个项目。工作表：${names.join("、")}。请保存工作簿。`;
      setSuccess(done);
      announce(done);
    };
    const first = { text: "正在准备写入……", share: null, stoppable: true };
    return run(first, job, services.host.writeErrorText);
  };

  return {
    files,
    shown,
    busy,
    problem,
    success,
    add: (fresh: readonly PickedFile[]) => setFiles((before) => addFiles(before, fresh)),
    clear: () => setFiles([]),
    preview: () => void preview(),
    write: () => void (shown && write(shown)),
    cancel: () => control.current?.abort(),
    back: () => setShown(null),
  };
}
