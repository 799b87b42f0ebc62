import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PlannedFile } from "../../report/documents/plannedFile";
import type { PaperKind } from "../../work/documents/comparing";
import { documents, type DocumentKind, type DocumentSources } from "../../work/documents/documents";
import { useLayoutChoices } from "../choice/layoutChoices";
import { useAnnounce } from "../parts/Announcer";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { saveFile } from "../parts/saveFile";
import { useFocusWhenLost } from "../parts/useFocusWhenLost";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { SealSection } from "../seal/SealSection";
import { useRail } from "../shell/railContext";
import type { Person } from "../shell/rails";
import { SettingsSection } from "../settings/SettingsSection";
import { ComparisonSection } from "./ComparisonSection";
import { insertDocuments, makeDocuments, savedDocuments } from "../../work/documents/makeDocuments";

interface Said {
  readonly intent: "success" | "error" | "info";
  readonly text: string;
}

const needs = {
  nothing: "",
  forms: "本工作簿里没有填好的申报书，做不了这一种。请先打开或填好申报书。",
  merged: "本工作簿里还没有可用的汇总结果，或者没有要写的内容。请先在“汇总”里汇总。",
  either: "本工作簿里没有填好的申报书，也没有汇总结果，做不了这一种。",
} as const;

/** What the open workbook alone gives; the others compare it with files. */
type OwnKind = Exclude<DocumentKind, PaperKind>;
/** What each person hands in or up, the most important first; slips, 盖章前检查 and settings have sections of their own. */
const kindsOf: Readonly<Record<Person, readonly OwnKind[]>> = {
  enterprise: ["application", "outline", "commitment", "progress", "blank-form"],
  city: ["package", "publicity", "certificate", "review", "blank-form"],
  province: ["blank-form"],
};
const needOf = (kind: OwnKind) => documents[kind].needs as keyof typeof needs;

/** What comes next of them; the city seals first. */
const first: Readonly<Partial<Record<Person, OwnKind>>> = { enterprise: "application" };

const titles: Readonly<Record<Person, string>> = {
  enterprise: "制作报送材料",
  city: "盖章、上报",
  province: "本次申报的设置",
};

/** Everything that is handed in or up by whoever sits here, made from what the open workbook knows. */
export default function DocumentsTab() {
  const text = useTextStyles();
  const { host } = useServices();
  const announce = useAnnounce();
  const { person } = useRail();
  const { choices } = useLayoutChoices();
  const [busy, setBusy] = useState<{ text: string; share: number | null } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState<DocumentKind | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(busy ? "busy" : "idle");

  const run = async (
    kind: DocumentKind,
    job: () => Promise<Said>,
    errorText = host.errorText,
  ): Promise<void> => {
    setAsked(kind);
    setBusy({ text: "正在读取工作簿……", share: null });
    setSaid(null);
    try {
      const done = await job();
      setSaid(done);
      announce(done.text);
    } catch (error) {
      setSaid({ intent: "error", text: errorText(error) });
    }
    setBusy(null);
  };
  const nothing = (kind: OwnKind): Said => ({ intent: "info", text: needs[needOf(kind)] });
  const saved = async (kind: DocumentKind, files: readonly PlannedFile[]): Promise<Said> => {
    const onFile = (done: number): void =>
      setBusy({ text: `已制作 ${done} 份，共 ${files.length} 份`, share: done / files.length });
    const { name, bytes, type } = await savedDocuments(documents[kind].short, files, onFile);
    saveFile(name, bytes, type);
    const many = files.length > 1 ? `${files.length} 份，打包成` : "";
    return { intent: "success", text: `已做好${many}“${name}”，请在下载文件夹里查看。` };
  };
  const save = (kind: OwnKind): Promise<void> =>
    run(kind, async () => {
      const { files } = await makeDocuments(kind, host, choices);
      return files.length === 0 ? nothing(kind) : saved(kind, files);
    });
  const savePage = (kind: PaperKind, sources: DocumentSources): Promise<void> =>
    run(kind, async () => saved(kind, documents[kind].make(sources)));
  const insert = (kind: OwnKind): Promise<void> =>
    run(
      kind,
      async () => {
        const made = await makeDocuments(kind, host, choices);
        if (made.files.length === 0) return nothing(kind);
        const names = await insertDocuments(host, made);
        return {
          intent: "success",
          text: `已在本工作簿放进 ${names.length} 张工作表：${names.join("、")}。`,
        };
      },
      host.writeErrorText,
    );
  /** Below the buttons of what was asked for: above them it would move the next button away from under the mouse. */
  const answer = (...kinds: readonly DocumentKind[]) =>
    asked !== null &&
    kinds.includes(asked) && (
      <>
        {said && <Notice intent={said.intent}>{said.text}</Notice>}
        {busy && <Progress {...busy} />}
      </>
    );

  return (
    <div className={text.stack}>
      <h2 className={text.title} ref={heading} tabIndex={0}>
        {titles[person]}
      </h2>
      <p className={text.text}>用本工作簿里的申报书和汇总结果制作，保存成文件后打印、盖章、报送。</p>
      {person === "city" && <SealSection />}
      {kindsOf[person].map((kind) => {
        const { title, short, inserted } = documents[kind];
        return (
          <section key={kind} className={text.stack} aria-label={short}>
            <h3 className={text.subtitle}>{short}</h3>
            <p className={text.small}>{title}</p>
            <div className={text.row}>
              <Button
                appearance={kind === first[person] ? "primary" : "secondary"}
                disabledFocusable={busy !== null}
                onClick={() => void save(kind)}
              >
                保存{short}
              </Button>
              {inserted && (
                <Button disabledFocusable={busy !== null} onClick={() => void insert(kind)}>
                  放进本工作簿
                </Button>
              )}
            </div>
            {answer(kind)}
          </section>
        );
      })}
      <SettingsSection onSave={() => save("settings")} />
      {answer("settings")}
      {person !== "province" && (
        <>
          <ComparisonSection busy={busy !== null} onSave={(kind, sources) => void savePage(kind, sources)} />
          {answer("audit", "plan-check")}
        </>
      )}
      {host.words.noDownload && <p className={text.small}>{host.words.noDownload}</p>}
    </div>
  );
}
