import type { SheetPlan } from "../../../sheet/plan";
import { listSheet } from "../../listSheet";

export interface ListedFile {
  readonly name: string;
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** 目录: each file of the package with its size and fingerprint, so that whoever gets it can see that it is whole. */
export function contentsSheet(files: readonly ListedFile[]): SheetPlan {
  return listSheet({
    name: "目录",
    title: "上报材料目录",
    note: "指纹为文件的 SHA-256；收到后指纹不同的，是文件改动过或者没有传完整。",
    columns: [
      { title: "序号", width: 6, centered: true },
      { title: "文件", width: 52 },
      { title: "大小（字节）", width: 14 },
      { title: "指纹", width: 70 },
    ],
    lines: files.map(({ name, size, hash }, index) => [index + 1, name, size, hash]),
  });
}
