import { useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { useHostWords } from "../services";
import { usePicking, type Picked } from "./usePicking";

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

export interface FilePickerProps extends Picked {
  /** What the files are, where the pane has more than one picker. */
  readonly of?: string;
}

/** Files by dialog, whole folders, or dropped. */
export function FilePicker({ of = "", ...picked }: FilePickerProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const { noFolders } = useHostWords();
  const { folders, ofInput, ofFolder, ofDrop } = usePicking(picked);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

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
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void ofDrop(event.dataTransfer);
      }}
    >
      <div className={text.row}>
        <Button onClick={() => files.current?.click()}>添加{of}文件</Button>
        {folders && (
          <Button onClick={() => void ofFolder(() => folder.current?.click())}>添加{of}文件夹</Button>
        )}
      </div>
      <p className={text.small}>
        也可以把文件、文件夹拖到这里。Excel、WPS 表格、CSV、Word（.docx、.doc）和 zip 压缩包都可以。
        {folders ? withFolders : `文件只在本机读取，不会传到网上。${noFolders}`}
      </p>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={accepted}
        aria-label={`选择${of}文件`}
        onChange={(event) => ofInput(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        aria-label={`选择${of}文件夹`}
        {...{ webkitdirectory: "" }}
        onChange={(event) => ofInput(event.currentTarget)}
      />
    </div>
  );
}
