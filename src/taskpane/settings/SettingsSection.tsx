import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { settingsOf } from "../../form/settings/settingsOf";
import { knownEditions } from "../../work/knownEditions";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { FaultList } from "./FaultList";
import { useSettings } from "./useSettings";

/** 本次申报设置: what holds this year, put into the workbook, changed there, taken from a file, saved as one. */
export function SettingsSection({ onSave }: { readonly onSave: () => void }) {
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const { problem, select } = useSelectCell();
  const { own, busy, said, adopt, takeFile, undo } = useSettings();

  return (
    <section className={text.stack} aria-label="本次申报设置">
      <h3 className={text.subtitle}>本次申报设置</h3>
      <p className={text.small}>
        {own
          ? `本工作簿按工作表“${own.sheet}”审核：${own.settings.year}年度。要改日期、类别、推荐单位等，直接改那张表。`
          : "年度、日期、类别、推荐单位、限值等与往年不同的，放进一张表里改好，以后本工作簿就按它审核。"}
      </p>
      {said && <Notice intent={said.intent}>{said.text}</Notice>}
      {problem && <Notice intent="error">{problem}</Notice>}
      {own && <FaultList faults={own.faults} open />}
      <div className={text.row}>
        {own ? (
          <Button disabledFocusable={busy} onClick={() => select({ sheet: own.sheet, row: 0, col: 0 })}>
            打开设置表
          </Button>
        ) : (
          <Button
            disabledFocusable={busy}
            onClick={() => void adopt({ settings: settingsOf(knownEditions[0]!) })}
          >
            放进本工作簿
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          {own ? "换成文件里的设置" : "用文件里的设置"}
        </Button>
        <Button disabledFocusable={busy} onClick={onSave}>
          保存本次申报设置
        </Button>
        {undo && (
          <Button disabledFocusable={busy} onClick={() => void undo()}>
            撤销放进的设置
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="设置文件"
        accept=".xlsx,.xlsm,.xls,.et,.ods"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void takeFile(file);
        }}
      />
    </section>
  );
}
