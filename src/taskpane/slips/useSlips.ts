import { useState } from "react";
import { insertSlips } from "../../work/slips/insertSlips";
import { makeSlips } from "../../work/slips/makeSlips";
import type { MadeSlips } from "../../work/slips/makeSlips";
import { takenText } from "../../work/merge/takenText";
import { recordReturned } from "../../work/slips/recordReturned";
import { removeSlips } from "../../work/slips/removeSlips";
import { slipArchive } from "../../work/slips/slipArchive";
import { slipSheets } from "../../work/slips/slipSheets";
import { remember, remembered } from "../parts/remembered";
import { saveFile } from "../parts/saveFile";
import { useJob, type Said } from "../parts/useJob";
import { useServices } from "../services";

const archiveName = "退回单.zip";
const workbookName = "退回单.xlsx";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the bureau says of itself on its slips, by what this machine remembers it as. */
export const slipFields = { deadline: "报回期限", contact: "联系人", telephone: "联系电话" } as const;
type SlipField = keyof typeof slipFields;
type SlipTexts = Readonly<Record<SlipField, string>>;

/** Making slips, saving them, and taking out those that stand in the open workbook. */
export function useSlips() {
  const services = useServices();
  const [made, setMade] = useState<MadeSlips | null>(null);
  const { busy, said, run, setBusy } = useJob();
  const [recorded, setRecorded] = useState(true);
  const [texts, setTexts] = useState<SlipTexts>(() => ({
    deadline: remembered(slipFields.deadline),
    contact: remembered(slipFields.contact),
    telephone: remembered(slipFields.telephone),
  }));

  const fresh = async (): Promise<MadeSlips> => {
    const now = await makeSlips(services, texts);
    setMade(now);
    return now;
  };
  /** What to add to the sentence on slips that were made: what 项目台账 says of them now. */
  const noted = async ({ slips, at }: MadeSlips): Promise<string> => {
    if (!recorded) return "";
    try {
      const count = await recordReturned(services, slips, at);
      return count > 0 ? `“项目台账”已记下：${count} 个项目已退回（${at.slice(0, 10)}）。` : "";
    } catch (error) {
      return `“项目台账”没有记上退回日期：${takenText(error) ?? services.host.writeErrorText(error)}`;
    }
  };
  const nothing: Said = {
    intent: "info",
    text: "没有要企业修改、说明或补交的内容，不用制作退回单。",
  };
  return {
    made,
    busy,
    said,
    texts,
    recorded,
    setRecorded,
    write: (field: SlipField, text: string): void => {
      remember(slipFields[field], text);
      setTexts({ ...texts, [field]: text });
    },
    make: () =>
      run("正在读取“审核意见”……", async () => {
        const { merged, slips } = await fresh();
        if (!merged) return { intent: "info", text: "还没有“审核意见”。请先汇总，再制作退回单。" };
        return slips.length > 0 ? null : nothing;
      }),
    saveArchive: () =>
      run("正在制作退回单……", async () => {
        const now = await fresh();
        const { slips } = now;
        if (slips.length === 0) return nothing;
        const onSlip = (done: number): void =>
          setBusy({ text: `已制作 ${done} 份退回单，共 ${slips.length} 份`, share: done / slips.length });
        saveFile(archiveName, await slipArchive(slips, await services.files(), onSlip), "application/zip");
        return {
          intent: "success",
          text: `${slips.length} 份退回单已打包成“${archiveName}”，请在下载文件夹里查看。${await noted(now)}`,
        };
      }),
    saveWorkbook: () =>
      run("正在制作退回单……", async () => {
        const now = await fresh();
        const { slips } = now;
        if (slips.length === 0) return nothing;
        const sheets = slipSheets(slips, await services.merge());
        const { writeXlsx } = await services.files();
        saveFile(workbookName, await writeXlsx(sheets), workbookType);
        return {
          intent: "success",
          text: `${sheets.length} 张退回单已存成新工作簿“${workbookName}”，请在下载文件夹里查看。${await noted(now)}`,
        };
      }),
    insert: () =>
      run(
        "正在写入工作簿……",
        async () => {
          const now = await fresh();
          if (now.slips.length === 0) return nothing;
          const names = await insertSlips(services, now.slips);
          const note = await noted(now);
          await fresh();
          return {
            intent: "success",
            text: `已在本工作簿放进 ${names.length} 张退回单：${names.join("、")}。发出以后请移除，不要随汇总表报送。${note}`,
          };
        },
        services.host.writeErrorText,
      ),
    remove: () =>
      run(
        "正在移除退回单……",
        async () => {
          const { removed, kept } = await removeSlips(services);
          await fresh();
          const stays =
            kept.length > 0
              ? `“${kept.join("”“")}”里有还没有收进“审核意见”的企业说明，没有移除；请先汇总一次，再移除。`
              : "";
          return {
            intent: kept.length > 0 ? "info" : "success",
            text: `${removed.length > 0 ? `已从本工作簿移除 ${removed.length} 张退回单。` : ""}${stays}`,
          };
        },
        services.host.writeErrorText,
      ),
  };
}
