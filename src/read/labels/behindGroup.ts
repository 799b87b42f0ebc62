import { holdsAny } from "../../text/holdsAny";
import { written } from "./labelKey";

const ends = ["指标", "数据", "信息", "情况", "资料", "概况", "财务"];
const parted = new RegExp(
  `^(\\p{Script=Han}{1,10}(?:${ends.join("|")}))\\s*(?:\\((.+)\\)|[-—–~_·>|/\\\\]+([^-—–~_·>|/\\\\].*?))[-—–~_·>|/\\\\\\s]*$`,
  "u",
);
const longest = 60;

/** A question of several lines and one of them, as a platform's export heads its columns. */
export interface Grouped {
  readonly group: string;
  readonly label: string;
}

/** 12、经济指标（总资产（万元））, 企业基本信息—单位名称: the group and the label behind it; null for other texts. */
export function behindGroup(text: string): Grouped | null {
  if (text.length > longest || !holdsAny(text, ends)) return null;
  const [, group, inside, behind] = parted.exec(written(text)) ?? [];
  const label = inside ?? behind;
  return group === undefined || label === undefined ? null : { group, label };
}
