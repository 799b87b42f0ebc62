import { useState } from "react";
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { FilePicker } from "./FilePicker";
import { LastFolder } from "./LastFolder";
import { PickedFiles } from "./PickedFiles";
import { keepFolderName } from "./lastMerge";
import { addedText, addFiles, isSameFile, type MayReplace, type PickedFile } from "./pickedFile";
import type { Merge } from "./useMerge";
import { unbroken } from "../parts/unbroken";

const useStyles = makeStyles({
  files: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "240px",
    overflowY: "auto",
  },
});

/** Which sheets and files are merged. */
export function SourcesView({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const styles = useStyles();
  const { files, ownSheets, complete } = merge.model.sources;
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState("");
  const nothing = files.length === 0 && !ownSheets;
  const add = (fresh: readonly PickedFile[]): void => {
    const mayReplace: MayReplace = (old, each) => isSameFile(old, each) || merge.model.merged.includes(old);
    const all = addFiles(files, fresh, () => false, mayReplace);
    setTold(addedText(files, fresh, all));
    merge.choose({ files: all });
  };

  return (
    <>
      <p className={text.text}>
        {unbroken(
          "把申报书汇总成本工作簿里的“汇总表”（附件4-5）。先预览，确认以后才写入；申报书和报来的文件都不会改动。",
        )}
      </p>
      <Checkbox
        label="本工作簿各工作表里的申报书"
        checked={ownSheets}
        onChange={(_event, data) => merge.choose({ ownSheets: data.checked === true })}
      />
      <LastFolder onFolder={(folder) => add(folder.files)} />
      <FilePicker onFolder={keepFolderName} onFiles={add} />
      {told !== "" && <Notice intent="info">{told}</Notice>}
      {files.length > 0 && (
        <section aria-label="已添加的文件" className={text.stack}>
          <div className={text.row}>
            <h3 className={text.subtitle}>已添加 {files.length} 个文件</h3>
            <Button size="small" onClick={() => merge.choose({ files: [] })}>
              全部移除
            </Button>
          </div>
          <PickedFiles
            files={files}
            className={styles.files}
            lined
            onRemove={(file) => merge.choose({ files: files.filter((other) => other !== file) })}
          />
        </section>
      )}
      <Checkbox
        label="以上就是全部来源：汇总过、这次没有的项目，在预览里列出，由我决定去留"
        checked={complete}
        onChange={(_event, data) => merge.choose({ complete: data.checked === true })}
      />
      {asked && nothing && (
        <p role="alert" className={text.text}>
          还没有来源。请添加文件，或勾选“本工作簿各工作表里的申报书”。
        </p>
      )}
      <div className={text.actions}>
        <Button appearance="primary" onClick={() => (nothing ? setAsked(true) : merge.preview())}>
          预览
        </Button>
      </div>
    </>
  );
}
