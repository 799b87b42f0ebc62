import { useRef, useState } from "react";
import type { DragEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { useHost } from "../services";
import { pickFolder } from "./folderHandle";
import { filesOfDrop, filesOfInput } from "./pickedFile";
import type { PickedFile } from "./pickedFile";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
});

const accepted = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv,.docx,.doc,.wps,.zip";

/** Browsers ask whether to “upload” a folder's files (office-js #6900). */
const withFolders =
  "文件只在本机读取，不会传到网上；选文件夹时如果询问是否“上传”，说的是交给本程序读取，点“上传”即可。";

export interface FilePickerProps {
  /** What the files are, where the pane has more than one picker. */
  readonly of?: string;
  onFiles(files: readonly PickedFile[]): void;
  /** A folder was chosen, by its name; where it is given, the folder is remembered on this machine. */
  onFolder?(name: string): void;
}

/** Files by dialog, whole folders, or dropped. */
export function FilePicker({ of = "", onFiles, onFolder }: FilePickerProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const host = useHost();
  const folders = host.canPickFolders();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const picked = (input: HTMLInputElement): void => {
    const found = filesOfInput(input.files);
    const [first] = found;
    if (first?.name.includes("/")) onFolder?.(first.name.slice(0, first.name.indexOf("/")));
    onFiles(found);
    input.value = ""; // the same file can be picked again after it was changed
  };
  const chooseFolder = async (): Promise<void> => {
    const chosen = onFolder ? await pickFolder() : undefined;
    if (chosen === undefined) folder.current?.click();
    if (!chosen) return;
    onFolder?.(chosen.name);
    onFiles(chosen.files);
  };
  const dropped = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    onFiles(await filesOfDrop(event.dataTransfer));
  };

  return (
    <div
      role="group"
      aria-label={`添加${of}文件`}
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void dropped(event)}
    >
      <div className={text.row}>
        <Button onClick={() => files.current?.click()}>添加{of}文件</Button>
        {folders && <Button onClick={() => void chooseFolder()}>添加{of}文件夹</Button>}
      </div>
      <p className={text.small}>
        也可以把文件、文件夹拖到这里。Excel、WPS 表格、CSV、Word（.docx、.doc）和 zip 压缩包都可以。
        {folders ? withFolders : `文件只在本机读取，不会传到网上。${host.words.noFolders}`}
      </p>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={accepted}
        aria-label={`选择${of}文件`}
        onChange={(event) => picked(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        aria-label={`选择${of}文件夹`}
        {...{ webkitdirectory: "" }}
        onChange={(event) => picked(event.currentTarget)}
      />
    </div>
  );
}
