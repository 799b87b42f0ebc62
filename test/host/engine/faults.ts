import { ApiError } from "./errors";

/** How a request shall fail. */
export type Failure =
  /** The host refuses (5004 cell edit, 5102 busy, 7000 …); nothing is applied. */
  | { readonly hostError: number }
  /** The request is applied, but its answer is lost and the client sees this host error. */
  | { readonly hostErrorAfter: number }
  /** One action fails with this error code (Excel.ErrorCodes); the actions before it stay applied. */
  | { readonly apiError: string; readonly atAction?: number | "last" };

/** A failure as the engine uses it. */
export interface Fault {
  readonly hostError?: number;
  readonly afterApplying: boolean;
  beforeAction(index: number, count: number): void;
}

/** Makes chosen requests fail, so that every step of a job can be tried with every error. */
export class Faults {
  private seen = 0;
  private readonly planned = new Map<number, Failure>();
  private readonly happening = new Map<number, () => void>();
  private always: Failure | null = null;

  /** The k-th request from now on (1 = the next one); the client's clean-up requests do not count. */
  failRequest(k: number, failure: Failure): void {
    this.planned.set(this.seen + k, failure);
  }

  /** Something that happens in the workbook just before the k-th request from now on arrives. */
  beforeRequest(k: number, happen: () => void): void {
    this.happening.set(this.seen + k, happen);
  }

  /** Every request from now on; null ends it. */
  failAll(failure: Failure | null): void {
    this.always = failure;
  }

  clear(): void {
    this.planned.clear();
    this.happening.clear();
    this.always = null;
  }

  /** Called by the engine once for each request. */
  next(): Fault | null {
    this.seen += 1;
    this.happening.get(this.seen)?.();
    const failure = this.planned.get(this.seen) ?? this.always;
    this.planned.delete(this.seen);
    return failure ? fault(failure) : null;
  }
}

function fault(failure: Failure): Fault {
  const nothing = () => undefined;
  if ("hostError" in failure) {
    return { hostError: failure.hostError, afterApplying: false, beforeAction: nothing };
  }
  if ("hostErrorAfter" in failure) {
    return { hostError: failure.hostErrorAfter, afterApplying: true, beforeAction: nothing };
  }
  const { apiError, atAction = 0 } = failure;
  return {
    afterApplying: false,
    beforeAction: (index, count) => {
      if (index === (atAction === "last" ? count - 1 : atAction)) throw new ApiError(apiError);
    },
  };
}
