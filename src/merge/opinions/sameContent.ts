import type { Opinion } from "../own/opinions";

/** What an explanation is known by: the finding of a project, and what was filled in. */
export type Explained = Pick<
  Opinion,
  "projectName" | "applicant" | "rule" | "fields" | "content" | "explanation"
>;

/** 现填内容 without the names of the fields before the amounts, which tables of earlier versions do not have. */
function bareContent({ fields, content }: Pick<Opinion, "fields" | "content">): string {
  const titles = fields.split("、").map((title) => `${title}：`);
  return content
    .split("；")
    .map((part) => part.slice(titles.find((title) => part.startsWith(title))?.length ?? 0))
    .join("；");
}

type Filled = Pick<Opinion, "fields" | "content">;

/** Whether the same is filled in: an explanation holds for that only (rule EXP-02). */
export function sameContent(one: Filled, other: Filled): boolean {
  return one.content === other.content || bareContent(one) === bareContent(other);
}
