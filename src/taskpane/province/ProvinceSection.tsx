import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shownNames } from "../../text/person/shownName";
import { FilePicker } from "../merge/FilePicker";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useFocusWhenLost } from "../parts/useFocusWhenLost";
import { useTextStyles } from "../parts/useTextStyles";
import { ProvincePreviewView } from "./ProvincePreviewView";
import { useProvince } from "./useProvince";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

/** 省级汇总: the cities' workbooks become one provincial table. */
export default function ProvinceSection() {
  const text = useTextStyles();
  const styles = useStyles();
  const province = useProvince();
  const [open, setOpen] = useState(false);
  const { files, shown, busy, problem, success } = province;
  const step = busy ? "busy" : shown ? "preview" : `choosing ${files.length > 0}`;
  const section = useFocusWhenLost<HTMLElement>(step);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>省级汇总（省工信厅用）</summary>
      {open && (
        <section className={text.stack} aria-label="省级汇总" ref={section} tabIndex={-1}>
          {problem && <Notice intent="warning">{problem}</Notice>}
          {success && <Notice intent="success">{success}</Notice>}
          {busy && (
            <Progress
              text={busy.text}
              share={busy.share}
              onCancel={busy.stoppable ? province.cancel : undefined}
            />
          )}
          {!busy && shown && (
            <ProvincePreviewView
              preview={shown}
              onDecide={province.decide}
              onWrite={province.write}
              onBack={province.back}
            />
          )}
          {!busy && !shown && province.undo && (
            <div className={text.row}>
              <Button onClick={province.undo}>撤销本次省级汇总</Button>
            </div>
          )}
          {!busy && !shown && (
            <>
              <p className={text.text}>
                把各市（州）报来的汇总工作簿合成一张省级汇总表。手工制作的附件4-5也可以；往年支持项目的名单（年度、单位名称、项目名称）可以一并添加，用来比对。先预览，确认以后才写入。
              </p>
              <FilePicker of="市（州）" onFiles={province.add} />
              {files.length > 0 && (
                <ul className={text.list} aria-label="市（州）的文件">
                  {shownNames(files.map(({ name }) => name)).map((name) => (
                    <li key={name} className={text.text}>
                      {name}
                    </li>
                  ))}
                </ul>
              )}
              {files.length > 0 && (
                <div className={text.row}>
                  <Button appearance="primary" onClick={province.preview}>
                    预览省级汇总
                  </Button>
                  <Button onClick={province.clear}>移除市（州）的文件</Button>
                </div>
              )}
            </>
          )}
        </section>
      )}
    </details>
  );
}
