/** What stands after a refusal, and how to have it otherwise. */
export function withdrawText(out: string): string {
  return `“${out}”没有写入，保持原样；确实要撤出这些项目的，请加上 --withdraw，再运行一次。`;
}
