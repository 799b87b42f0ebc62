import type { HostWords } from "../work/host";

/** What the pane says of the plain page around it. */
export const fileWords: HostWords = {
  waiting: "还在处理，请稍候。文件多、电脑慢时可能要一两分钟。",
  save: "要存进文件，请点页面上方的“保存”，写着“已保存”就存好了。",
  noDownload: null,
  noFolders: "这个浏览器不能选文件夹：请打开文件夹，全选里面的文件拖进来，或者先压缩成 .zip。",
};
