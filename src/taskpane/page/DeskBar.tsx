import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { hasHandles, ofFile, pickFile } from "./openFiles";
import type { Acts } from "./useActs";
import { useDeskState } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0 },
  // the four in one row, also where the window is 320 pixels wide
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  button: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

export const accepted = ".xlsx,.xlsm,.xls,.et,.ods,.csv,.docx,.doc,.wps";

/** What is open, and what can be done with it as a whole. */
export function DeskBar({ acts }: { acts: Acts }) {
  const styles = useStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const { book, saved, canUndo } = useDeskState();
  const isOpen = book.bytes !== null;
  const open = (): void => {
    if (hasHandles()) void acts.open(pickFile);
    else input.current?.click();
  };
  return (
    <div className={styles.bar}>
      <p className={`${text.text} ${styles.name}`}>
        <strong>{isOpen ? book.workbook.name : "还没有打开文件"}</strong>
        {isOpen && (saved ? " · 已保存" : " · 有改动，还没有保存")}
      </p>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={open} disabledFocusable={acts.busy}>
          打开文件
        </Button>
        <Button className={styles.button} onClick={() => void acts.startNew()} disabledFocusable={acts.busy}>
          新建汇总
        </Button>
        <Button
          className={styles.button}
          onClick={() => void acts.undo()}
          disabledFocusable={!canUndo || acts.busy}
        >
          撤销
        </Button>
        <Button
          className={styles.button}
          appearance={saved ? "secondary" : "primary"}
          onClick={() => void acts.save()}
          disabledFocusable={!isOpen || acts.busy}
        >
          保存
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label="选择要打开的文件"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void acts.open(() => ofFile(file));
          currentTarget.value = ""; // the same file can be picked again after it was changed
        }}
      />
    </div>
  );
}
