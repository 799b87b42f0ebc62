import { HostFailure } from "./failure";

/**
 * The outcome of work, or HostFailure "Cancelled" the moment the signal tells: while somebody edits a cell Excel lets a
 * request wait, and nobody should have to wait with it. The work goes on unheard and ends by itself; `stoppable` says
 * whether it may still be left like that.
 */
export function orCancelled<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  stoppable: () => boolean = () => true,
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      if (stoppable()) reject(new HostFailure("Cancelled"));
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
