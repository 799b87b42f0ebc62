import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { remember, remembered } from "../parts/remembered";
import { useTextStyles } from "../parts/useTextStyles";

const keptAs = "看过第一次提示";
const lines = [
  "先在上面点一下您是谁，以后只显示您的步骤；随时可以改。",
  "按 1、2、3 一步步做，蓝色的按钮就是下一步。",
  "检查只读取；写入以前先给您看，写入以后可以撤销。",
] as const;

/** Three lines for whoever opens the pane for the first time on this machine. */
export function FirstHint() {
  const text = useTextStyles();
  const [seen, setSeen] = useState(() => remembered(keptAs) !== "");
  if (seen) return null;
  const close = (): void => {
    remember(keptAs, "是");
    setSeen(true);
  };
  return (
    <Notice intent="info" actions={<Button onClick={close}>知道了</Button>}>
      <ol className={text.list} aria-label="第一次使用">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Notice>
  );
}
