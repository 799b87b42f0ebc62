import type { HostWords } from "../work/host";

/** What the pane says of Excel around it. */
export const excelWords: HostWords = {
  waiting: "Excel 还没有回应。如果正在编辑单元格，请按 Enter 或 Esc 结束编辑，就会继续。",
  save: "请保存工作簿。",
  noDownload:
    "点“保存”后没有下载的（Mac 版 Excel 的窗格不能下载）：有“放进本工作簿”的请点它，再右键单击工作表标签，用“移动或复制”另存成单独的文件；没有的，请用浏览器打开“审核汇总.html”，在里面打开本工作簿制作。",
  noFolders: "Mac 版 Excel 不能在对话框里选文件夹：请打开文件夹，全选里面的文件（⌘A），或者先压缩成 .zip。",
};
