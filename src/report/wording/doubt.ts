import type { Doubt, DoubtReason } from "../../read/application";

const sentences: Readonly<Record<DoubtReason["kind"], (count: number) => string>> = {
  misfits: (count) => `${count} 个栏目读到的内容不像该栏目要填的`,
  rivals: (count) => `${count} 个栏目有两处内容都说得通`,
  unexplained: (count) => `${count} 个单元格里的电话、代码等找不到对应的栏目`,
};

/** Why a file was not read with certainty; each kind of reason once, with its sum over the file's projects. */
export function doubtText({ reasons }: Pick<Doubt, "reasons">): string {
  const counts = new Map<DoubtReason["kind"], number>();
  for (const reason of reasons) {
    const count = reason.kind === "unexplained" ? reason.cells : reason.fields;
    counts.set(reason.kind, (counts.get(reason.kind) ?? 0) + count);
  }
  return [...counts].map(([kind, count]) => sentences[kind](count)).join("，");
}
