import { HostFailure } from "./failure";
import type { FailureCode } from "./failure";
import { codeOf } from "./request";

const editing = "单元格正在编辑，Excel 暂时不能执行操作。请先按 Enter 或 Esc 结束单元格编辑，再试一次。";
const tooOld =
  "这个版本的 Excel 不支持此操作。请使用 Excel 2021（LTSC 2021）及以上版本、Microsoft 365 或网页版 Excel。";
const disconnected = "与 Excel 的连接已断开。请保存工作簿，关闭后重新打开，再打开本窗格。";
const protectedSheet =
  "工作表受保护，或工作簿以只读方式打开、设成了旧式的“共享工作簿”，无法写入。请在“审阅”选项卡中撤销保护、取消共享，或另存一份后再试。";
const gone = "要找的工作表或单元格已不存在，可能已被删除或改名。请点“重新检查”。";
const busy = "Excel 正忙，没有完成此操作。请稍等片刻再试一次。";

/** By the error's code; the messages of Excel itself are English and say nothing to do. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: editing,
  InvalidOperation: editing,
  AccessDenied: protectedSheet,
  WriteNotSupportedWhenModalDialogOpen: "Excel 中有对话框没有关闭。请先关闭对话框，再试一次。",
  RequestPayloadSizeLimitExceeded: "一次写入的内容超过 Excel 允许的 5 MB。请减少来源文件，分几批汇总。",
  ResponsePayloadSizeLimitExceeded:
    "工作表内容太多，超过 Excel 一次允许读取的 5 MB。请删除与申报无关的大表后再试。",
  InvalidOrTimedOutSession: disconnected,
  InvalidRequestContext: disconnected,
  ActivityLimitReached: busy,
  RequestAborted: busy,
  Conflict: "其他人正在修改这个工作簿，操作有冲突。请稍等片刻再试一次。",
  InactiveWorkbook: "当前打开的是另一个工作簿。请先切换回本工作簿，再试一次。",
  ItemNotFound: gone,
  InvalidReference: gone,
  ItemAlreadyExists: "已有同名的工作表。请先给它改名，再试一次。",
  MergedRangeConflict: "要写入的位置有合并单元格。请取消合并后再试。",
  FilteredRangeConflict: "工作表正在筛选，无法写入。请先清除筛选，再试一次。",
  OperationCellsExceedLimit: "一次处理的单元格太多。请删除与申报无关的大表后再试。",
  RangeExceedsLimit: "一次处理的单元格太多。请删除与申报无关的大表后再试。",
  UnsupportedFeature: "Excel 无法插入这张工作表。请在 Windows 或 Mac 版 Excel 中再试。",
  UnsupportedSheet: "这种工作表（如图表工作表）不能写入。请换到普通工作表再试。",
  UnsupportedOperation: tooOld,
  ApiNotFound: tooOld,
  NotImplemented: tooOld,
};

const own: Readonly<Record<FailureCode, (about: string, cause: unknown) => string>> = {
  SheetGone: (sheet) => `工作表“${sheet}”已不存在，可能已被删除或改名。请点“重新检查”。`,
  SheetHidden: (sheet) => `工作表“${sheet}”是隐藏的。请先右键单击工作表标签“取消隐藏”，再试一次。`,
  SheetProtected: (sheet) =>
    `工作表“${sheet}”受保护，不能写入。请在“审阅”选项卡中点“撤消工作表保护”，再试一次。`,
  SheetFiltered: (sheet) =>
    `工作表“${sheet}”正在筛选，有行没有显示，这时写入会写错行。请在“数据”选项卡的“排序和筛选”里点“清除”（不用取消筛选按钮），再试一次。`,
  TableInTheWay: (sheet) =>
    `工作表“${sheet}”里有自己建立的表格或“汇总行”，程序不能改写。请在“表设计”选项卡中去掉“汇总行”，把自己建立的表格“转换为区域”，再试一次。`,
  StructureProtected: () =>
    "工作簿结构受保护，不能新建工作表。请在“审阅”选项卡中取消“保护工作簿”，再试一次。",
  OldWorkbook: (name) =>
    `“${name}”是 Excel 97-2003 格式（.xls），存不下程序写入的表，加载项在这种工作簿里也可能不能用。请在 Excel 中“文件 › 另存为”，保存类型选“Excel 工作簿（*.xlsx）”，在新文件里再打开本窗格汇总；企业报来的 .xls 不用转换，直接添加就能读。`,
  TextWorkbook: (name) =>
    `“${name}”是文本格式（如 .csv），只能存一张表，写入的表一保存就会丢失。请在 Excel 中“文件 › 另存为”，保存类型选“Excel 工作簿（*.xlsx）”，在新文件里再打开本窗格汇总。`,
  LastSheet: () =>
    "工作簿里除了要删去的表没有别的工作表了，Excel 不允许全部删去。请先新建一张工作表，再试一次。",
  NotRestored: (sheet) =>
    `写入工作表“${sheet}”时出错，原内容没有全部恢复。请按 Ctrl+Z 撤销，或不保存关闭工作簿后重新打开，再试一次。`,
  LeftOver: (sheet, cause) => `${hostErrorText(cause)}多出的临时表“${sheet}”没有用，下次写入时会清理。`,
  Unknown: (_sheet, cause) =>
    `${hostErrorText(cause)}请看一遍要写的工作表，再写一次：程序会先把没写完的恢复完整，并清理自己的临时表（名称以“~审核汇总~”开头，已隐藏）。`,
  NotTidied: (_sheet, cause) =>
    `${hostErrorText(cause)}只差最后的清理。请再写一次：程序会先清理自己的临时表（名称以“~审核汇总~”开头，已隐藏）。`,
  NotRecovered: (_sheet, cause) =>
    `上次写入没有完成，没写完的表还没有恢复，留下的临时表（名称以“~审核汇总~”开头，已隐藏）还没有清理。${hostErrorText(cause)}`,
  Recovered: (sheets) =>
    `上次写入没有完成，刚才已把“${sheets}”恢复完整，并清理了程序自己的临时表。请再操作一次。`,
  ChangedMeanwhile: (sheet) =>
    `准备写入时，工作表“${sheet}”又有改动（可能是别人正在编辑）。请等对方改完，再试一次。`,
  Differs: (rows) =>
    `写完以后读回来核对，与预览不一致：${rows}。可能是写入时有人插入、删除了行，或者有筛选、隐藏的行。请核对这些行，可以撤销后再写一次。`,
  MendDiffers: (cell) =>
    `${cell} 写入以后显示的不是填入的内容（可能有数据验证、公式或别人同时在改）。请看一下这一格，需要时手工改。`,
  Unchecked: (_sheet, cause) =>
    `写完以后没有能读回来核对（${hostErrorText(cause)}）请看一遍写入的工作表，再写一次。`,
  Cancelled: () => "已取消。",
};

/** What happened and what to do next, in one Chinese sentence or two; never Excel's own message. */
export function hostErrorText(error: unknown): string {
  if (error instanceof HostFailure) return own[error.code](error.about, error.cause);
  const code = codeOf(error);
  const known = sentences[code];
  if (known) return known;
  if (code)
    return `Excel 没有完成此操作（代码 ${code}）。请再试一次；如果仍然不行，请保存工作簿，关闭后重新打开。`;
  return "没有完成此操作，可能是程序文件没有加载完整。请关闭本窗格，重新打开后再试一次。";
}

const unchanged = "原来的表没有改动。";
const unchangedCells = "原来的单元格没有改动。";
const written = "已是新表。";
const unsure = "不能确定是否已经写完。";

const stands: Partial<Readonly<Record<FailureCode, string>>> = {
  Recovered: "这次没有写入。",
  NotRecovered: "这次没有写入。",
  Differs: written,
  MendDiffers: "已写入。",
  Unchecked: written,
  NotTidied: written,
  Unknown: unsure,
  NotRestored: unsure,
};

const standsAfter = (error: unknown, otherwise = unchanged): string =>
  (error instanceof HostFailure && stands[error.code]) || otherwise;

/** Why sheets of ours were not written as they should, beginning with what stands now. */
export function writeErrorText(error: unknown): string {
  return standsAfter(error) + hostErrorText(error);
}

/** Why suggestions were not put into their cells, beginning with what stands now. */
export function mendErrorText(error: unknown): string {
  return standsAfter(error, unchangedCells) + hostErrorText(error);
}

/** Whether the new sheets are there, although an error was thrown. */
export function isWritten(error: unknown): boolean {
  return standsAfter(error) === written;
}
