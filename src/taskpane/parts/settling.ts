/** After a change the next one is awaited for so long, in milliseconds; but no change waits longer than `longest`. */
const pause = 150;
const longest = 1_000;

/** Does work a moment after it was asked for, once for many askings and never twice at a time. */
export class Settling {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private askedAt: number | null = null;
  private work: Promise<void> | null = null;

  constructor(private readonly begin: () => Promise<void>) {}

  soon(): void {
    const now = performance.now();
    this.askedAt ??= now;
    clearTimeout(this.timer);
    if (this.work) return;
    const wait = Math.max(0, Math.min(pause, this.askedAt + longest - now));
    this.timer = setTimeout(() => void this.now(), wait);
  }

  /** Does the work without waiting; resolves when it is done, after work that is under way. */
  async now(): Promise<void> {
    while (this.work) await this.work;
    clearTimeout(this.timer);
    this.askedAt = null;
    this.work = this.begin();
    try {
      await this.work;
    } finally {
      this.work = null;
    }
    if (this.askedAt !== null) this.soon();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.askedAt = null;
  }
}
