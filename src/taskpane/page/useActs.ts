import { useCallback, useState } from "react";
import { failureText, FileFailure } from "../../fileHost/failure";
import type { FileDesk } from "../../fileHost/desk";
import { useAnnounce } from "../parts/Announcer";
import { useServices } from "../services";
import type { GivenFile } from "./openFiles";

export interface Said {
  readonly intent: "success" | "error";
  readonly text: string;
  /** What is here can be saved as a download instead. */
  readonly copy?: boolean;
}

export interface Acts {
  readonly said: Said | null;
  readonly busy: boolean;
  /** Opens what `give` gets from the user; null where he changes his mind. */
  open(give: () => Promise<GivenFile | null>): Promise<void>;
  startNew(): Promise<void>;
  save(over?: boolean): Promise<void>;
  /** Saves as a download, where the file itself cannot be written. */
  saveCopy(): void;
  takeFromDisk(): Promise<void>;
  undo(): Promise<void>;
  tell(text: string): void;
  warn(text: string): void;
}

const downloaded = (name: string): string =>
  `“${name}”已下载（一般在“下载”文件夹）。下次请打开这份新的文件。`;
const unsaved = "这里的改动还没有保存，换了就没有了";

/** What the user is asked before another workbook takes the place of this one; null where nothing would be lost. */
function leaveQuestion(saved: boolean, underWay: Iterable<string>): string | null {
  const lost = [...(saved ? [] : [unsaved]), ...underWay];
  return lost.length > 0 ? `要换成另一个工作簿：${lost.join("；")}。确定要换吗？` : null;
}

/** What the buttons of the page do, and the sentence that tells how it went. `agree` asks before something is lost. */
export function useActs(desk: FileDesk, agree: (question: string) => boolean): Acts {
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const announce = useAnnounce();
  const { underWay } = useServices();
  const tell = useCallback(
    (text: string) => {
      setSaid({ intent: "success", text });
      announce(text);
    },
    [announce],
  );
  const warn = useCallback((text: string) => setSaid({ intent: "error", text }), []);
  const doing = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    try {
      const text = await work();
      if (text !== null) tell(text);
    } catch (error) {
      const copy = error instanceof FileFailure && error.code === "notSaved";
      setSaid({ intent: "error", text: failureText(error), copy });
    } finally {
      setBusy(false);
    }
  };
  const mayLeave = (): boolean => {
    const question = leaveQuestion(desk.state.saved, underWay ?? []);
    return question === null || agree(question);
  };
  return {
    said,
    busy,
    tell,
    warn,
    open: (give) =>
      doing(async () => {
        const given = await give();
        await desk.settled();
        if (!given || !mayLeave()) return null;
        await desk.open(given.name, given.bytes, given.disk);
        const { notes } = desk.state.book;
        return [`已打开“${given.name}”。`, ...notes].join("");
      }),
    startNew: () =>
      doing(async () => {
        await desk.settled();
        if (mayLeave()) desk.startNew();
        return null;
      }),
    save: (over) =>
      doing(async () => {
        await desk.settled();
        const { name } = desk.state.book.workbook;
        const where = await desk.save(over);
        return where === "file" ? `已保存到原文件“${name}”。` : downloaded(name);
      }),
    saveCopy() {
      const { name } = desk.state.book.workbook;
      desk.saveCopy();
      tell(downloaded(name));
    },
    takeFromDisk: () =>
      doing(async () => {
        await desk.takeFromDisk();
        return "已换成别处保存的内容；要换回来，请点“撤销”。";
      }),
    undo: () =>
      doing(async () => {
        await desk.settled();
        desk.undo();
        return "已撤销上一步。";
      }),
  };
}
