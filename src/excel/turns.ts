let last: Promise<unknown> = Promise.resolve();

/**
 * Does what changes sheets of our own, one act after the other: a new one begins only when the one before has ended and
 * tidied up, also where its user no longer waits for it.
 */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = last.then(act);
  last = turn.catch(() => undefined);
  return turn;
}
