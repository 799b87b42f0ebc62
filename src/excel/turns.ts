/** How long an act that its user has left may go on before the next one begins, in milliseconds: Excel may never answer. */
const patience = 20_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does what changes sheets of our own, one act after the other: a new one begins only when the one before has ended and
 * tidied up, also where its user no longer waits for it. One that he has left (`left`) and that does not end is passed:
 * `isPassed` tells it so, and what it would tidy up is the next one's affair.
 */
export function inTurn<T>(act: (isPassed: () => boolean) => Promise<T>, left?: AbortSignal): Promise<T> {
  let passed = false;
  const turn = last.then(() => act(() => passed));
  last = new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pass = (): void => {
      timer = setTimeout(() => {
        passed = true;
        resolve();
      }, patience);
    };
    const end = (): void => {
      clearTimeout(timer);
      left?.removeEventListener("abort", pass);
      resolve();
    };
    if (left?.aborted) pass();
    else left?.addEventListener("abort", pass);
    turn.then(end, end);
  });
  return turn;
}
