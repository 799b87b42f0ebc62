import { NameTaken } from "../../merge/own/nameTaken";

/** What to say where a merge would write over sheets of somebody else's; null for another error. */
export function takenText(error: unknown): string | null {
  if (!(error instanceof NameTaken)) return null;
  return `工作簿里已有名为“${error.names.join("”“")}”的其他工作表，汇总会盖住它，没有写入。请先把那张表改名，再汇总。`;
}
