import { useRef, useState } from "react";
import type { Choices } from "../../read/application";
import { chosenFor, compareFiles, type Comparison } from "../../work/documents/compareFiles";
import { addFiles, type PickedFile } from "../merge/pickedFile";
import { useAnnounce } from "../parts/Announcer";
import { useServices } from "../services";

export interface Comparing {
  readonly files: readonly PickedFile[];
  readonly comparison: Comparison | null;
  readonly busy: { readonly text: string; readonly share: number | null } | null;
  readonly problem: string | null;
  add(fresh: readonly PickedFile[]): void;
  compare(): void;
  choose(paper: string, form: number | null): void;
  clear(): void;
  cancel(): void;
}

const counted = ({ compared }: Comparison): string =>
  `已比对 ${compared.length} 份申报书，不一致 ${compared.reduce((sum, { differences }) => sum + differences.length, 0)} 项。`;

/** Statements and 建设方案 compared with the forms, as soon as they are there. */
export function useComparison(choices: Choices): Comparing {
  const services = useServices();
  const announce = useAnnounce();
  const control = useRef<AbortController | null>(null);
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [busy, setBusy] = useState<Comparing["busy"]>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const run = async (picked: readonly PickedFile[]): Promise<void> => {
    control.current?.abort();
    const { signal } = (control.current = new AbortController());
    setBusy({ text: "正在读取要比对的文件……", share: null });
    setProblem(null);
    try {
      const found = await compareFiles(services, picked, choices, {
        signal,
        onSource: (done, count, name) =>
          setBusy({ text: `已读取 ${done} 个文件，共 ${count} 个：${name}`, share: done / count }),
      });
      if (signal.aborted) return;
      setComparison(found);
      announce(counted(found));
    } catch (error) {
      if (control.current?.signal !== signal) return; // files were added meanwhile: all are read again
      setProblem(signal.aborted ? "已取消，没有比对。" : services.host.errorText(error));
    }
    setBusy(null);
  };

  return {
    files,
    comparison,
    busy,
    problem,
    add: (fresh) => {
      const all = addFiles(files, fresh);
      setFiles(all);
      void run(all);
    },
    compare: () => void run(files),
    choose: (paper, form) => setComparison((before) => before && chosenFor(before, paper, form)),
    clear: () => {
      control.current?.abort();
      setFiles([]);
      setComparison(null);
      setProblem(null);
    },
    cancel: () => control.current?.abort(),
  };
}
