import { useCallback, useState } from "react";
import type { DragEvent } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { App } from "../App";
import { Announcer } from "../parts/Announcer";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { BookPicture } from "./BookPicture";
import { DeskBar } from "./DeskBar";
import { HelpView } from "./HelpView";
import { droppedFile } from "./openFiles";
import { useActs } from "./useActs";
import { useDesk, useDeskState } from "./useDesk";
import { useDiskWatch } from "./useDiskWatch";
import { useStayWith } from "./useStayWith";
import { Welcome } from "./Welcome";

const narrow = "@media (max-width: 760px)";
const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", [narrow]: { height: "auto" } },
  body: { display: "flex", flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: "column-reverse" } },
  book: { flexGrow: 1, minWidth: 0, [narrow]: { height: "60vh" } },
  pane: {
    width: "420px",
    flexShrink: 0,
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "100%", borderLeft: "none", overflowY: "visible" },
  },
  version: { padding: tokens.spacingHorizontalM },
  said: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** The page around the pane: the open workbook on the left, the pane of Excel on the right. */
export function PageFrame({ version }: { version: string }) {
  return (
    <Announcer>
      <Page version={version} />
    </Announcer>
  );
}

function Page({ version }: { version: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const [help, setHelp] = useState(false);
  const desk = useDesk();
  const { book, opened, saved, writing, elsewhere } = useDeskState();
  const acts = useActs(desk, (question) => window.confirm(question));
  const { tell, warn } = acts;
  const onRead = useCallback(() => tell("文件在别处改过，已重新读取。"), [tell]);
  const onUnread = useCallback(
    (reason: string) => warn(`这里还是原来的内容，别处的新内容没有读进来：${reason}`),
    [warn],
  );
  useDiskWatch(desk, onRead, onUnread);
  useStayWith(!saved || writing);
  const dropped = (event: DragEvent): void => {
    if (event.defaultPrevented) return; // a place of the pane has taken it
    event.preventDefault();
    const given = droppedFile(event.dataTransfer);
    given.catch(() => undefined); // told by open
    void acts.open(() => given);
  };
  return (
    // files are dropped with the mouse; the button 打开文件 is for everybody

    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <header>
        <DeskBar acts={acts} />
        <div className={styles.said}>
          {acts.said && (
            <Notice
              intent={acts.said.intent}
              actions={acts.said.copy && <Button onClick={acts.saveCopy}>另存一份</Button>}
            >
              {acts.said.text}
            </Notice>
          )}
          {elsewhere && (
            <Notice
              intent="warning"
              actions={
                <>
                  <Button onClick={() => void acts.takeFromDisk()}>换成别处保存的</Button>
                  <Button onClick={() => void acts.save(true)}>用这里的盖过去</Button>
                </>
              }
            >
              “{book.workbook.name}
              ”刚才在别处改过，这里也有没保存的改动。请选用哪一份；选别处的，这里的可以“撤销”找回。
            </Notice>
          )}
        </div>
      </header>
      <div className={styles.body}>
        <section className={styles.book} aria-label="打开的工作簿">
          {help ? (
            <HelpView onClose={() => setHelp(false)} />
          ) : book.workbook.sheets.length > 0 ? (
            <BookPicture key={opened} />
          ) : (
            <Welcome />
          )}
        </section>
        <div className={styles.pane} id="beside">
          <App key={opened} help={<Link onClick={() => setHelp(true)}>帮助</Link>} />
          <footer className={`${text.small} ${styles.version}`}>{version}</footer>
        </div>
      </div>
    </div>
  );
}
