import type { Prepared } from "./prepare";
import type { Rewrite } from "./rewrite";

/** How a sheet that is there gets another content; null where it is edited in place, or not there. */
export function rewriteIn({ changes }: Prepared, id: string | undefined): Rewrite | null {
  const change = changes.find(({ sheet }) => sheet.id === id);
  return change && "rewrite" in change.what ? change.what.rewrite : null;
}
