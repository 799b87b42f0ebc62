import { useState } from "react";
import { checkBeforeSeal, type SealChecked } from "../../work/seal/checkBeforeSeal";
import { useAnnounce } from "../parts/Announcer";
import { saveFile } from "../parts/saveFile";
import { useJob } from "../parts/useJob";
import { useServices } from "../services";

const fileName = "盖章前检查.xlsx";
const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 盖章前检查 of the open workbook, and its result as a page to be printed. */
export function useSealCheck() {
  const services = useServices();
  const announce = useAnnounce();
  const { busy, said, run } = useJob();
  const [checked, setChecked] = useState<SealChecked | null>(null);
  return {
    checked,
    busy: busy !== null,
    said,
    check: () =>
      run("正在检查汇总表……", async () => {
        const fresh = await checkBeforeSeal(services);
        setChecked(fresh);
        announce(fresh.verdict.text);
        return null;
      }),
    print: ({ print: bytes }: SealChecked) =>
      run("正在制作检查结果……", async () => {
        saveFile(fileName, await bytes(), fileType);
        const text = `检查结果已存成“${fileName}”，请在下载文件夹里打开、打印。`;
        return { intent: "success", text };
      }),
  };
}
