import { NameTaken } from "../../merge/own/nameTaken";

/** What to say where 汇总表 is ours, and the titles by which its columns are known were written over. */
export const headAlteredText =
  "“汇总表”的表头认不出来：要有“项目名称”“依托企业”两栏，另外各栏也不能都改名。请把改过的栏名改回来，再汇总；表里的内容都会保留。";

/** What to say where a merge would write over sheets of somebody else's; null for another error. */
export function takenText(error: unknown): string | null {
  if (!(error instanceof NameTaken)) return null;
  if (error.headAltered) return headAlteredText;
  return `工作簿里已有名为“${error.names.join("”“")}”的其他工作表，汇总会盖住它，没有写入。请先把那张表改名，再汇总。`;
}
