import { turn } from "../../work/slices";

/** Changes that follow each other sooner than this, in milliseconds, are taken together. */
const pause = 150;
/** But no change waits longer than this. */
const longest = 1_000;

/**
 * Does work that is asked for, once for many askings and never twice at a time: the first after a rest at once, those that
 * follow when they pause.
 */
export class Settling {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private askedAt: number | null = null;
  private endedAt = -Infinity;
  /** It begins as soon as whoever asks now is done. */
  private isNext = false;
  private work: Promise<void> | null = null;
  private held: (() => void)[] = [];
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly begin: () => Promise<void>) {}

  soon(): void {
    const now = performance.now();
    this.askedAt ??= now;
    if (this.work || this.isNext) return;
    clearTimeout(this.timer);
    // what is asked for in one go, as by a paste over several sheets, is done in one go
    this.isNext = this.askedAt === now && now - this.endedAt >= pause;
    if (this.isNext) return void turn().then(() => (this.isNext ? this.now() : undefined));
    const wait = Math.max(0, Math.min(pause, this.askedAt + longest - now));
    this.timer = setTimeout(() => void this.now(), wait);
  }

  /** Does the work without waiting; resolves when it is done, after work that is under way. */
  async now(): Promise<void> {
    while (this.work) await this.work;
    this.stop();
    this.work = this.begin();
    try {
      await this.work;
    } finally {
      this.work = null;
      this.endedAt = performance.now();
      this.release();
    }
    if (this.askedAt !== null) this.soon();
  }

  /**
   * Does something together with what comes of work that is under way or about to begin, at once where there is none:
   * what is drawn of it before is drawn once more a moment later. No longer than a second later, for work may hang.
   */
  together(act: () => void): void {
    if (!this.work && !this.isNext) return act();
    this.held.push(act);
    this.patience ??= setTimeout(() => this.release(), longest);
  }

  private release(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
    for (const act of this.held.splice(0)) act();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.askedAt = null;
    this.isNext = false;
  }
}
