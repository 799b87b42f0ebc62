import { useEffect, useState } from "react";
import { putSettings, undoSettings, type PutSettings } from "../../work/settings/putSettings";
import {
  settingsIn,
  settingsOffered,
  type OfferedSettings,
  type ReadSettings,
} from "../../work/settings/settingsIn";
import { useAnnounce } from "../parts/Announcer";
import { useServices } from "../services";

interface Said {
  readonly intent: "success" | "error";
  readonly text: string;
}

const cancelledNothing = "本工作簿没有改动。";

/** 本次申报设置 of the open workbook, and what can be done with it. */
export function useSettings() {
  const services = useServices();
  const { host } = services;
  const announce = useAnnounce();
  const [own, setOwn] = useState<ReadSettings | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [put, setPut] = useState<PutSettings | null>(null);

  const look = async (): Promise<void> => setOwn(settingsIn(await host.readWorkbook()));
  useEffect(() => {
    let gone = false;
    const first = async (): Promise<void> => {
      const read = settingsIn(await host.readWorkbook());
      if (!gone) setOwn(read);
    };
    first().catch(() => undefined); // what is asked for later says what went wrong
    return () => void (gone = true);
  }, [host]);

  const run = async (job: () => Promise<Said>): Promise<boolean> => {
    setBusy(true);
    setSaid(null);
    try {
      const done = await job();
      setSaid(done);
      announce(done.text);
      await look();
      return done.intent === "success";
    } catch (error) {
      setSaid({ intent: "error", text: host.writeErrorText(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const adopt = ({ settings }: Pick<OfferedSettings, "settings">): Promise<boolean> =>
    run(async () => {
      const written = await putSettings(host, settings);
      setPut(written);
      if (written.doubt) return { intent: "error", text: written.doubt };
      return {
        intent: "success",
        text: `已放进工作表“${written.sheet}”，从现在起本工作簿按它审核。请保存工作簿。`,
      };
    });
  const undo = (): Promise<boolean> =>
    run(async () => {
      const reason = await undoSettings(host, put!.undo!);
      if (reason) return { intent: "error", text: reason };
      setPut(null);
      return { intent: "success", text: "已撤销，设置恢复到放进以前。" };
    });
  const failed = (text: string): void => setSaid({ intent: "error", text: `${text}${cancelledNothing}` });
  const takeFile = async (file: File): Promise<void> => {
    const files = await services.files();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await files.readInWorker(file.name, bytes);
    if (!read.ok) return failed(files.describeFileProblem(read.problem, file.name));
    const found = settingsOffered(read.workbook, own?.settings ?? null);
    if (!found) return failed(`“${file.name}”里没有本次申报设置。`);
    await adopt(found);
  };
  return { own, busy, said, adopt, takeFile, undo: put?.undo ? undo : null };
}
