import { FileFailure } from "./failure";

const away = "在原来的位置找不到了，可能已被改名、移动或删除，也可能是 U 盘已拔出";
const busy = "正被别的程序（如 WPS）占用，或者是只读的";
const refused = "浏览器没有得到读写它的许可";

/** What browsers throw where a file cannot be read or written (File System Standard; Chrome's own names for the rest). */
const reasons: Readonly<Record<string, string>> = {
  NotFoundError: away,
  NotReadableError: "读不了，可能刚在别处改过，正被别的程序占用，或者 U 盘已拔出",
  NotAllowedError: refused,
  SecurityError: refused,
  NoModificationAllowedError: busy,
  InvalidStateError: busy,
  InvalidModificationError: busy,
  QuotaExceededError: "所在的磁盘已满",
  TypeMismatchError: "是文件夹，不是文件",
};

/** Why a file on the disk could not be read. */
export function notRead(error: unknown, name: string): FileFailure {
  return told(
    error,
    name,
    "没有打开它；这里原来的内容没有变。请把它放回原处或关掉占用它的程序，再打开一次。",
  );
}

/** Why a workbook did not come into its file. */
export function notSaved(error: unknown, name: string): FileFailure {
  return told(
    error,
    name,
    "没有保存，这里的内容都还在。请处理好再点“保存”，或者点“另存一份”下载一份新的。",
    true,
  );
}

function told(error: unknown, name: string, then: string, copy = false): FileFailure {
  if (error instanceof FileFailure) return error;
  const reason = reasons[error instanceof Error || error instanceof DOMException ? error.name : ""];
  const why = reason ?? "没有读写成功，可能正被别的程序占用";
  return new FileFailure(copy ? "notSaved" : "unreadable", `“${name}”${why}。${then}`);
}
