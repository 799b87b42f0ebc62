import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { forgetAll } from "../parts/remembered";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { forgetFolder, hasLastFolder, readLastFolder, type ChosenFolder } from "./folderHandle";
import { lastFolderName, lastSeen } from "./lastMerge";

interface Props {
  onFolder(folder: ChosenFolder): void;
}

/** The folder of the last time, on one click where the browser remembers it; and a way to forget it. */
export function LastFolder({ onFolder }: Props) {
  const text = useTextStyles();
  const [name, setName] = useState(lastFolderName);
  const [seen, setSeen] = useState(lastSeen);
  const [direct, setDirect] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let closed = false;
    void hasLastFolder().then((known) => {
      if (!closed) setDirect(known);
    });
    return () => {
      closed = true;
    };
  }, []);
  if (name === "" && !seen) return null;
  const count = seen ? Object.keys(seen.files).length : 0;
  const read = async (): Promise<void> => {
    const folder = await readLastFolder();
    setProblem(
      folder
        ? null
        : `“${name}”现在读不到，可能没有允许读取，或者它已移动、改名、U 盘已拔出。请重新添加文件夹。`,
    );
    if (folder) onFolder(folder);
  };
  const forget = async (): Promise<void> => {
    forgetAll();
    await forgetFolder();
    setName("");
    setSeen(null);
  };
  return (
    <section className={text.stack} aria-label="上次的来源">
      <p className={text.small}>
        {name !== "" && `上次的文件夹：${name}。`}
        {seen && `上次汇总：${seen.at}，记住了 ${count} 个文件。再添加时只读新的和改过的。`}
      </p>
      {problem && <Notice intent="warning">{problem}</Notice>}
      <div className={text.row}>
        {direct && name !== "" && (
          <Button size="small" onClick={() => void read()}>
            再读“{name}”
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void forget()}>
          忘记这台电脑记住的内容
        </Button>
      </div>
    </section>
  );
}
