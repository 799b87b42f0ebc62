/** Excel tells of a write's changes so long after it has answered, in milliseconds. */
const echo = 1_000;

let underWay = 0;
let endedAt = -Infinity;

/** Runs a write of this add-in's, so that its own changes are not heard as the user's. */
export async function whileWriting<T>(write: () => Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await write();
  } finally {
    underWay -= 1;
    endedAt = Date.now();
  }
}

/** Whether a change that does not say who made it is likely to be this add-in's. */
export function isWriting(): boolean {
  return underWay > 0 || Date.now() - endedAt < echo;
}
