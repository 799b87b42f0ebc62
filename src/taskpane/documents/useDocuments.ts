import { useState } from "react";
import type { PlannedFile } from "../../report/documents/plannedFile";
import type { PaperKind } from "../../work/documents/comparing";
import { documents, type DocumentKind, type DocumentSources } from "../../work/documents/documents";
import { insertDocuments, makeDocuments, savedDocuments } from "../../work/documents/makeDocuments";
import { useLayoutChoices } from "../choice/layoutChoices";
import { saveFile } from "../parts/saveFile";
import { useJob, type Busy, type Said } from "../parts/useJob";
import { useHost } from "../services";

const needs = {
  nothing: "",
  forms: "本工作簿里没有填好的申报书，做不了这一种。请先打开或填好申报书。",
  merged: "本工作簿里还没有可用的汇总结果，或者没有要写的内容。请先在“汇总”里汇总。",
  either: "本工作簿里没有填好的申报书，也没有汇总结果，做不了这一种。",
} as const;

/** What the open workbook alone gives; the others compare it with files. */
export type OwnKind = Exclude<DocumentKind, PaperKind>;

const nothing = (kind: OwnKind): Said => ({
  intent: "info",
  text: needs[documents[kind].needs as keyof typeof needs],
});

export interface Documents {
  readonly busy: Busy | null;
  readonly said: Said | null;
  /** What was asked for last. */
  readonly asked: DocumentKind | null;
  /** Makes them of the open workbook, as a download. */
  save(kind: OwnKind): void;
  /** A comparison that was already made. */
  savePage(kind: PaperKind, sources: DocumentSources): void;
  /** Makes them as sheets of the open workbook. */
  insert(kind: OwnKind): void;
}

/** Makes documents from what the open workbook knows. */
export function useDocuments(): Documents {
  const host = useHost();
  const { choices } = useLayoutChoices();
  const { busy, said, run, setBusy } = useJob();
  const [asked, setAsked] = useState<DocumentKind | null>(null);

  const make = (kind: DocumentKind, job: () => Promise<Said>, errorText = host.errorText): void => {
    setAsked(kind);
    void run("正在读取工作簿……", job, errorText);
  };
  const saved = async (kind: DocumentKind, files: readonly PlannedFile[]): Promise<Said> => {
    const onFile = (done: number): void =>
      setBusy({ text: `已制作 ${done} 份，共 ${files.length} 份`, share: done / files.length });
    const { name, bytes, type } = await savedDocuments(documents[kind].short, files, onFile);
    saveFile(name, bytes, type);
    const many = files.length > 1 ? `${files.length} 份，打包成` : "";
    return { intent: "success", text: `已做好${many}“${name}”，请在下载文件夹里查看。` };
  };
  return {
    busy,
    said,
    asked,
    save: (kind) =>
      make(kind, async () => {
        const { files } = await makeDocuments(kind, host, choices);
        return files.length === 0 ? nothing(kind) : saved(kind, files);
      }),
    savePage: (kind, sources) => make(kind, async () => saved(kind, documents[kind].make(sources))),
    insert: (kind) =>
      make(
        kind,
        async () => {
          const made = await makeDocuments(kind, host, choices);
          if (made.files.length === 0) return nothing(kind);
          const names = await insertDocuments(host, made);
          const text = `已在本工作簿放进 ${names.length} 张工作表：${names.join("、")}。`;
          return { intent: "success", text };
        },
        host.writeErrorText,
      ),
  };
}
