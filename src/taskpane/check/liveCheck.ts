import { startTransition } from "react";
import type { ReadControl, SheetChange } from "../../work/host";
import type { Choices } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { Settling } from "../parts/settling";
import type { Services } from "../services";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import type { CheckAction } from "./checkState";
import { checkMemory } from "../../work/check/checkMemory";
import { checkWorkbook } from "../../work/check/checkWorkbook";
import { loadResultView } from "./ResultView";
import { changeText, countsText, openText } from "./words";

/** The check in sight, and what the next one builds upon. */
interface Latest {
  readonly snapshot: WorkbookSnapshot;
  readonly result: CheckedWorkbook;
}

/** A reading is taken for the workbook as it is for so long, in milliseconds: no probe is made. */
const fresh = 2_000;

/** The result is told so long after the last change: while values are typed one after the other only once. */
const tellAfter = 1_000;

/**
 * The check of the open workbook: read whole by hand, and after changes read again where it changed. Only one of the
 * two is under way at a time; whatever changes meanwhile is read after it.
 */
export class LiveCheck {
  private latest: Latest | null = null;
  private readonly memory = checkMemory();
  /** Sheets that changed since they were read. */
  private changed = new Set<string>();
  /** When it was last read, and whether all of it is to be read again since events get lost. */
  private readAt = 0;
  private probing = false;
  private shown = true;
  private choices: Choices = new Map();
  private byHand: AbortController | null = null;
  private byItself: AbortController | null = null;
  private readonly settling = new Settling(() => this.renew());
  private telling: ReturnType<typeof setTimeout> | undefined;
  private told: CheckedWorkbook | null = null;

  constructor(
    private readonly services: Pick<Services, "host" | "check">,
    private readonly dispatch: (action: CheckAction) => void,
    private readonly announce: (sentence: string) => void,
  ) {}

  /** Reads and checks all sheets. `along` is done in the same moment as the result comes into sight, and only then. */
  async run(along?: () => void): Promise<void> {
    if (this.byHand) return;
    const { host } = this.services;
    const { signal } = (this.byHand = new AbortController());
    this.byItself?.abort();
    const taken = this.take();
    this.dispatch({ type: "started" });
    this.announce("正在检查。");
    try {
      const progress = (from: number) => (share: number) =>
        this.dispatch({ type: "progressed", share: from + share / 2 });
      const snapshot = await host.readWorkbook({ signal, onProgress: progress(0) });
      const next = await this.checked(snapshot, { signal, onProgress: progress(0.5) });
      if (signal.aborted) return this.giveUp(taken, { type: "cancelled" });
      // A list of hundreds of projects that is drawn anew is drawn in slices: clicks and scrolling come in between.
      startTransition(() => {
        this.show(next);
        along?.();
      });
      clearTimeout(this.telling);
      this.told = next.result;
      this.announce(`检查完成。${countsText(next.result)}${openText(next.result)}`);
    } catch (error) {
      const failed = { type: "failed", problem: host.errorText(error) } as const;
      const cancelled = signal.aborted || host.isCancelled(error);
      this.giveUp(taken, cancelled ? { type: "cancelled" } : failed);
    } finally {
      this.byHand = null;
      if (this.latest && this.changed.size > 0 && !signal.aborted) this.soon();
    }
  }

  cancel(): void {
    this.byHand?.abort();
    this.announce("已取消。");
  }

  /** A sheet changed. What the pane itself writes is read with the next change, or when its job asks for a check. */
  hear({ sheetId, own }: SheetChange): void {
    if (!this.latest && !this.byHand) return;
    this.changed.add(sheetId);
    if (!own) this.soon();
  }

  /** Whether somebody sees the result; while nobody does it is not renewed. */
  setShown(shown: boolean): void {
    this.shown = shown;
    if (shown && this.latest && this.changed.size > 0) this.soon();
    else if (shown) void this.probe();
  }

  /**
   * Looks whether the workbook still is what the result says, as events get lost (office-js #3888): when the pane gets the
   * focus or comes into sight, and before something is done with the result. Large workbooks are not read unasked.
   */
  async probe(): Promise<void> {
    if (!this.shown || !this.latest || this.byHand || Date.now() - this.readAt < fresh) return;
    this.probing = true;
    await this.settling.now();
  }

  /** Does something with the drawing of the changes that are being checked. */
  together(act: () => void): void {
    this.settling.together(act);
  }

  /** What a person chose for layouts; a result that depends on it is made again. */
  setChoices(choices: Choices): void {
    const changed = choices !== this.choices;
    this.choices = choices;
    if (changed && this.latest?.result.doubt) void this.run();
  }

  /** The result with all changes that are known of; null where it cannot be brought up to date. */
  async current(): Promise<CheckedWorkbook | null> {
    if (this.changed.size > 0 || this.byItself) await this.settling.now();
    else await this.probe();
    return this.changed.size > 0 ? null : (this.latest?.result ?? null);
  }

  /** The workbook as it was read for the result in sight. */
  get snapshot(): WorkbookSnapshot | null {
    return this.latest?.snapshot ?? null;
  }

  /** Reads sheets again into which the pane itself has written; null where the result cannot be brought up to date. */
  async renewed(sheetIds: readonly string[]): Promise<CheckedWorkbook | null> {
    const before = this.latest;
    for (const sheetId of sheetIds) this.changed.add(sheetId);
    await this.settling.now();
    // the host tells of the same write a moment later: what is still to be read then is what was read just now
    return this.latest === before ? null : this.latest!.result;
  }

  stop(): void {
    this.settling.stop();
    this.byItself?.abort();
    clearTimeout(this.telling);
  }

  private soon(): void {
    if (this.shown && !this.byHand) this.settling.soon();
  }

  /** Reads again what changed. Where that fails or is too much, the result is marked as out of date. */
  private async renew(): Promise<void> {
    const { latest, probing } = this;
    this.probing = false;
    if (!latest || this.byHand || (this.changed.size === 0 && !probing)) return;
    const { signal } = (this.byItself = new AbortController());
    const taken = this.take();
    const inVain = (): void =>
      this.giveUp(taken, signal.aborted || taken.size === 0 ? null : { type: "leftBehind" });
    try {
      const asked = probing ? "all" : taken;
      const snapshot = await this.services.host.rereadWorkbook(latest.snapshot, asked, { signal });
      if (signal.aborted || !snapshot) return inVain();
      if (taken.size === 0 && isSame(snapshot, latest.snapshot)) return this.confirm();
      const next = await this.checked(snapshot, { signal });
      if (signal.aborted) return inVain();
      this.show(next);
      this.tellSoon();
    } catch {
      inVain();
    } finally {
      this.byItself = null;
    }
  }

  private async checked(snapshot: WorkbookSnapshot, control: ReadControl): Promise<Latest> {
    const [stages] = await Promise.all([this.services.check(), loadResultView()]);
    const { memory, choices } = this;
    const before = this.latest?.result ?? null;
    const result = await checkWorkbook(snapshot, stages, { ...control, memory, choices, before });
    return { snapshot, result };
  }

  private show(next: Latest): void {
    this.latest = next;
    this.readAt = Date.now();
    this.dispatch({ type: "finished", result: next.result, at: this.readAt });
  }

  private confirm(): void {
    this.readAt = Date.now();
    this.dispatch({ type: "confirmed", at: this.readAt });
  }

  private take(): ReadonlySet<string> {
    const taken = this.changed;
    this.changed = new Set();
    return taken;
  }

  private giveUp(taken: ReadonlySet<string>, action: CheckAction | null): void {
    for (const sheetId of taken) this.changed.add(sheetId);
    if (action) this.dispatch(action);
  }

  private tellSoon(): void {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const { result } = this.latest!;
      const sentence = this.told && changeText(this.told, result);
      this.told = result;
      if (sentence) this.announce(sentence);
    }, tellAfter);
  }
}

/** No sheet was read to be different, put in, taken out or moved. */
function isSame(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  return (
    one.sheets.length === other.sheets.length && one.sheets.every((sheet, n) => sheet === other.sheets[n])
  );
}
