import { Button } from "@fluentui/react-components";
import { FilePicker } from "../merge/FilePicker";
import { PickedFiles } from "../merge/PickedFiles";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import type { Province } from "./useProvince";
import { unbroken } from "../parts/unbroken";

/** 收表: the workbooks of the cities. */
export function CollectView({ province }: { readonly province: Province }) {
  const text = useTextStyles();
  const { files, added } = province;
  return (
    <>
      <p className={text.text}>
        {unbroken(
          "把各市（州）报来的汇总工作簿合成一张省级汇总表。手工制作的附件4-5也可以；往年支持项目的名单（年度、单位名称、项目名称）可以一并添加，用来比对。先预览，确认以后才写入。",
        )}
      </p>
      <FilePicker of="市（州）" onFiles={province.add} />
      {added !== "" && <Notice intent="info">{added}</Notice>}
      {files.length > 0 && (
        <>
          <PickedFiles
            files={files}
            className={text.list}
            label="市（州）的文件"
            onRemove={province.remove}
          />
          <div className={text.actions}>
            <Button appearance="primary" onClick={province.preview}>
              预览省级汇总
            </Button>
            <Button onClick={province.clear}>移除市（州）的文件</Button>
          </div>
        </>
      )}
    </>
  );
}
