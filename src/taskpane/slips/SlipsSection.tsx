import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { useAnnounce } from "../parts/Announcer";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { saveFile } from "../parts/saveFile";
import { useFocusWhenLost } from "../parts/useFocusWhenLost";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { insertSlips } from "../../work/slips/insertSlips";
import { makeSlips } from "../../work/slips/makeSlips";
import type { MadeSlips } from "../../work/slips/makeSlips";
import { slipArchive } from "../../work/slips/slipArchive";

const archiveName = "退回单.zip";

interface Said {
  readonly intent: "success" | "error" | "info";
  readonly text: string;
}

/** 退回单: what each enterprise has to mend, as files in a zip or as sheets of the open workbook. */
export function SlipsSection() {
  const text = useTextStyles();
  const services = useServices();
  const announce = useAnnounce();
  const [made, setMade] = useState<MadeSlips | null>(null);
  const [busy, setBusy] = useState<{ text: string; share: number | null } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(busy ? "busy" : "idle");

  const run = async (
    what: string,
    job: () => Promise<Said | null>,
    errorText = services.host.errorText,
  ): Promise<void> => {
    setBusy({ text: what, share: null });
    setSaid(null);
    try {
      const done = await job();
      setSaid(done);
      if (done) announce(done.text);
    } catch (error) {
      setSaid({ intent: "error", text: errorText(error) });
    }
    setBusy(null);
  };
  const make = (): Promise<void> =>
    run("正在读取“审核意见”……", async () => {
      const fresh = await makeSlips(services);
      setMade(fresh);
      if (!fresh.merged) return { intent: "info", text: "还没有“审核意见”。请先汇总，再制作退回单。" };
      if (fresh.slips.length > 0) return null;
      return { intent: "info", text: "“审核意见”里没有需要退回修改的问题，不用制作退回单。" };
    });
  const save = ({ slips }: MadeSlips): Promise<void> =>
    run("正在制作退回单……", async () => {
      const onSlip = (done: number): void =>
        setBusy({ text: `已制作 ${done} 份退回单，共 ${slips.length} 份`, share: done / slips.length });
      saveFile(archiveName, await slipArchive(slips, await services.files(), onSlip), "application/zip");
      return {
        intent: "success",
        text: `${slips.length} 份退回单已打包成“${archiveName}”，请在下载文件夹里查看。`,
      };
    });
  const insert = (made: MadeSlips): Promise<void> => {
    const write = async (): Promise<Said> => {
      const names = await insertSlips(services, made);
      return { intent: "success", text: `已在本工作簿放进 ${names.length} 张退回单：${names.join("、")}。` };
    };
    return run("正在写入工作簿……", write, services.host.writeErrorText);
  };

  const slips = made?.slips ?? [];
  return (
    <section className={text.stack} aria-label="退回单">
      <h3 className={text.subtitle} ref={heading} tabIndex={-1}>
        退回单
      </h3>
      <p className={text.small}>
        按“审核意见”给有必须修改的问题、或说明不被认可的企业各做一份，列出要修改和说明的内容，不含其他企业的内容。只有问题待说明的企业不做，请另行通知。
      </p>
      {said && <Notice intent={said.intent}>{said.text}</Notice>}
      {busy && <Progress {...busy} />}
      {!busy && slips.length > 0 && (
        <>
          <ul className={text.list} aria-label="要退回的企业">
            {slips.map(({ file, applicant, sheets }) => (
              <li key={file} className={text.text}>
                {applicant}：{sheets.length} 个项目
              </li>
            ))}
          </ul>
          <div className={text.row}>
            <Button appearance="primary" onClick={() => void save(made!)}>
              保存退回单（zip）
            </Button>
            <Button onClick={() => void insert(made!)}>放进本工作簿</Button>
          </div>
          {services.host.words.noDownload && <p className={text.small}>{services.host.words.noDownload}</p>}
        </>
      )}
      {!busy && (
        <div className={text.row}>
          <Button onClick={() => void make()}>{made ? "重新制作退回单" : "制作退回单"}</Button>
        </div>
      )}
    </section>
  );
}
