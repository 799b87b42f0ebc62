/** What of the picked files is new since the last merge. */
export interface News {
  readonly since: string;
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  /** Not read again: what they say is in the workbook. */
  readonly same: readonly string[];
  /** Those of the last merge that were not picked this time. */
  readonly gone: readonly string[];
}

/** “与上次汇总（2020-06-22 09:30）相比：新 2 个文件，改过 1 个；其余 35 个没有变化，没有再读。” */
export function newsText({ since, fresh, changed, same, gone }: News): string {
  const kept = same.length > 0 ? `；其余 ${same.length} 个没有变化，没有再读` : "";
  const missing = gone.length > 0 ? `；上次有的 ${gone.length} 个这次没有添加，台账里的项目保持不变` : "";
  return `与上次汇总（${since}）相比：新 ${fresh.length} 个文件，改过 ${changed.length} 个${kept}${missing}。`;
}
