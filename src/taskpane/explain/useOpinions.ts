import { useState } from "react";
import type { CellRef } from "../../sheet/snapshot";
import type { Answer } from "../../merge/opinions/ownOpinions";
import type { Opinion } from "../../merge/own/opinions";
import type { WordedFinding } from "../../work/check/checkedWorkbook";
import type * as change from "../../work/opinions/change";
import type { Check } from "../check/useCheck";
import { useAnnounce } from "../parts/Announcer";
import { useServices } from "../services";

/** Loaded with the first save, not with the pane. */
type Rules = typeof change;

export interface OpinionWriter {
  readonly saving: boolean;
  /** Why the last save failed. */
  readonly problem: string | null;
  /** Both resolve when it is saved and checked again, to whether it was saved. */
  explain(finding: WordedFinding, text: string): Promise<boolean>;
  answer(row: Opinion, answer: Answer): Promise<boolean>;
}

/** Explanations and answers on their way into 审核意见 of this workbook. */
export function useOpinions(check: Check, selected: CellRef | null): OpinionWriter {
  const services = useServices();
  const announce = useAnnounce();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (
    matters: readonly Opinion[],
    changeBy: (rules: Rules) => (row: Opinion) => Opinion,
    front: string | undefined,
    done: string,
  ): Promise<boolean> => {
    setProblem(null);
    setSaving(true);
    try {
      const [{ writeOpinions }, rules] = await Promise.all([
        import("../../work/opinions/writeOpinions"),
        import("../../work/opinions/change"),
      ]);
      const refused = await writeOpinions(services, matters, changeBy(rules), front);
      setProblem(refused);
      await check.run();
      if (!refused) announce(done);
      return !refused;
    } catch (error) {
      setProblem(services.host.writeErrorText(error));
      return false;
    } finally {
      setSaving(false);
    }
  };

  return {
    saving,
    problem,
    explain: ({ finding, opinions = [] }, text) =>
      save(
        opinions,
        ({ explained }) =>
          (row) =>
            explained(row, text),
        finding.cells[0]?.sheet ?? selected?.sheet,
        "说明已保存到工作表“审核意见”。",
      ),
    answer: (row, answer) =>
      save(
        [row],
        ({ answered }) =>
          (each) =>
            answered(each, answer),
        selected?.sheet,
        `已保存：${answer.verdict}。`,
      ),
  };
}
