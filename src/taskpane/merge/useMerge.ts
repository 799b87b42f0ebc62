import { useCallback, useReducer, useRef } from "react";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { Answers } from "../../merge/compare/questions";
import { takenText } from "../../work/merge/takenText";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { Choices } from "../../read/application";
import { useLayoutChoices } from "../choice/layoutChoices";
import { useAnnounce } from "../parts/Announcer";
import { recordUndo } from "../../work/undo/recordUndo";
import { undoMerge } from "../../work/undo/undoMerge";
import { isTakenBack } from "../../work/undo/undoRecord";
import { useStepBack } from "../parts/useStepBack";
import { useUnderWay } from "../parts/useUnderWay";
import { useWaiting } from "../parts/useWaiting";
import { useServices } from "../services";
import type { Services } from "../services";
import { compareSources } from "../../work/merge/compareSources";
import type { LedgerEntry } from "../../merge/own/ledger";
import { seenAfter, workbookKey } from "../../work/merge/seenFiles";
import { readAt } from "../../work/readAt";
import { keepSeen, lastSeen } from "./lastMerge";
import { firstModelWith, mergeReducer } from "./mergeModel";
import type { Comparison, MergeModel, Sources } from "./mergeModel";
import { keepPicked } from "./pickedThisTime";
import { unreadOf } from "../../work/merge/unread";
import { keepUnread } from "./unreadKept";
import { writeMerge } from "../../work/merge/writeMerge";

export interface Merge {
  readonly model: MergeModel;
  choose(sources: Partial<Sources>): void;
  decide(choices: Partial<MergeChoices>): void;
  /** Answers 是同一项目改名，还是两个项目？ */
  answer(answers: Answers): void;
  preview(): void;
  /** Reads the files too that are as they were at the last merge. */
  readAll(): void;
  /** Chooses how files of a layout are read, or takes that back with null, and reads the sources again. */
  chooseLayout(layout: string, id: string | null): void;
  cancel(): void;
  write(): void;
  /** 撤销本次汇总. */
  undo(): void;
  back(): void;
}

const changedMeanwhile =
  "预览以后汇总表等工作表又有改动，已经重新比较。请再看一遍预览，没有问题再点“写入汇总表”。";

const takenBack = "已撤销本次汇总，工作表恢复到汇总以前。";

const notWritten = "汇总还没有写入表里，要重新点“预览”（添加的文件还在）";

const cancelledWrite = "已取消写入，原来的表没有改动。";

/** A merge from choosing sources to the result; nothing is written before the user confirms the preview. */
export function useMerge(): Merge {
  const services = useServices();
  const announce = useAnnounce();
  const [model, dispatch] = useReducer(mergeReducer, services.waiting?.forms ?? [], firstModelWith);
  const running = useRef<AbortController | null>(null);
  const { host } = services;
  const { sources, comparison, choices } = model;
  useWaiting("forms", sources.files, model.phase === "done");
  useUnderWay(["reading", "preview"].includes(model.phase) ? notWritten : null);

  const layouts = useLayoutChoices();

  const readsAll = useRef(false);
  const compare = useCallback(
    (chosen: Choices) => {
      const { signal } = (running.current = new AbortController());
      const onSource = (done: number, count: number, name: string): void =>
        dispatch({
          type: "reading",
          text: `已读取 ${done} 个文件，共 ${count} 个：${name}`,
          share: done / count,
        });
      const seen = readsAll.current ? null : lastSeen();
      return compareSources(services, { ...sources, seen }, { signal, onSource }, chosen);
    },
    [services, sources],
  );

  /** `decided` are the decisions of the preview before, where only the reading of a layout has changed. */
  const preview = async (chosen: Choices, decided?: MergeChoices): Promise<void> => {
    dispatch({ type: "reading", text: "正在读取本工作簿……", share: null });
    try {
      const { comparison: fresh, choices: first, remark } = await compare(chosen);
      const head = decided?.head.unit ? decided.head : first.head;
      keepPicked(fresh.given);
      const answered = decided && comparison ? fresh.answered(comparison.answers) : fresh;
      const withheld = { ...first.withheld, ...decided?.withheld };
      const kept = { ...first, ...decided, withheld, head };
      dispatch({ type: "compared", comparison: answered, choices: kept, problem: remark ?? undefined });
      announce("预览已准备好，还没有写入任何内容。");
    } catch (error) {
      const cancelled = running.current?.signal.aborted || host.isCancelled(error);
      const problem = cancelled ? "已取消，没有写入任何内容。" : problemText(error, host);
      dispatch({ type: "failed", problem });
    }
  };

  const write = async (): Promise<void> => {
    if (!comparison) return;
    dispatch({ type: "writing", stoppable: true });
    const { signal } = (running.current = new AbortController());
    const onPointOfNoReturn = (): void => dispatch({ type: "writing", stoppable: false });
    try {
      const now = await host.readWorkbook({ signal });
      if (await hasChanged(services, comparison, now)) {
        const { comparison: fresh } = await compare(layouts.choices);
        dispatch({
          type: "compared",
          comparison: fresh.answered(comparison.answers),
          choices,
          problem: changedMeanwhile,
        });
        return;
      }
      const { written, ledger, edits } = await writeMerge(services, comparison, choices, {
        signal,
        onPointOfNoReturn,
      });
      const { state } = comparison.prepared.preview;
      const done = { before: now, state, edits, asPlanned: written.doubt === null };
      const undo = written.sheets.length > 0 ? await recordUndo(host, written.sheets, done) : null;
      // before the step is over: the next one asks for it
      if (!written.doubt) {
        keepUnread(await unreadOf(services, written.outcomes).catch(() => null));
        // what is not remembered is read again the next time
        await keepFiles(services, comparison, ledger).catch(() => undefined);
      }
      dispatch({ type: "written", written, undo });
      if (!written.doubt) announce(written.changed ? "汇总完成，已写入工作簿。" : "没有变化，不需要写入。");
    } catch (error) {
      const problem = host.isCancelled(error) ? cancelledWrite : writeProblem(error, host);
      dispatch({ type: "failed", problem });
    }
  };

  const undo = async (): Promise<void> => {
    if (!model.undo) return;
    dispatch({ type: "undoing" });
    try {
      const result = await undoMerge(services, model.undo);
      if (result.done) {
        dispatch({ type: "undone", text: result.text });
        announce("撤销完成。");
      } else dispatch({ type: "failed", problem: result.reason });
    } catch (error) {
      dispatch({ type: "failed", problem: writeProblem(error, host) });
    }
  };

  // the page's own 撤销 may have taken the merge back
  useStepBack(() => {
    const record = model.undo;
    const look = async (): Promise<void> => {
      if (!record || !isTakenBack(record, await host.readWorkbook())) return;
      dispatch({ type: "undone", text: takenBack });
      announce("撤销完成。");
    };
    look().catch(() => undefined); // what cannot be read is told by the next step
  });

  return {
    model,
    choose: (changed) => dispatch({ type: "sources", sources: changed }),
    decide: (changed) => dispatch({ type: "choices", choices: changed }),
    answer: (answers) => {
      if (comparison) dispatch({ type: "compared", comparison: comparison.answered(answers), choices });
    },
    preview: () => {
      readsAll.current = false;
      void preview(layouts.choices);
    },
    readAll: () => {
      readsAll.current = true;
      void preview(layouts.choices, choices);
    },
    chooseLayout: (layout, id) => void preview(layouts.choose(layout, id), choices),
    cancel: () => running.current?.abort(),
    write: () => void write(),
    undo: () => void undo(),
    back: () => dispatch({ type: "back" }),
  };
}

/** Remembers which files were merged, so that the next time only what is new is read. */
async function keepFiles(
  { files }: Services,
  { given, outcomes, news, settings }: Comparison,
  ledger: readonly LedgerEntry[],
): Promise<void> {
  if (given.length === 0) return;
  const { contentHash } = await files();
  const now = { key: workbookKey(ledger, settings), at: readAt(new Date()) };
  keepSeen(await seenAfter(given, outcomes, { seen: lastSeen(), news }, now, contentHash));
}

function problemText(error: unknown, host: Services["host"]): string {
  return takenText(error) ?? host.errorText(error);
}

function writeProblem(error: unknown, host: Services["host"]): string {
  const taken = takenText(error);
  return taken ? `原来的表没有改动。${taken}` : host.writeErrorText(error);
}

/** Whether our sheets were changed since they were compared, or somebody has given another sheet one of their names. */
async function hasChanged(
  { merge }: Services,
  { prepared }: Comparison,
  now: WorkbookSnapshot,
): Promise<boolean> {
  const { foreignSheets, readState, editionFor } = await merge();
  const edition = editionFor(now);
  const state = readState(now, edition);
  if (foreignSheets(now, state, edition).length > 0) return true;
  return JSON.stringify(state) !== JSON.stringify(prepared.preview.state);
}
