import { useState } from "react";
import type { CellRef } from "../../sheet/snapshot";
import type { WordedFinding } from "../../work/check/checkedWorkbook";
import type { Check } from "../check/useCheck";
import { useAnnounce } from "../parts/Announcer";
import { useServices } from "../services";

export interface OpinionWriter {
  readonly saving: boolean;
  /** Why the last save failed. */
  readonly problem: string | null;
  /** Resolves when it is saved and checked again, to whether it was saved. */
  explain(finding: WordedFinding, text: string): Promise<boolean>;
}

/** Explanations on their way into 审核意见 of this workbook. */
export function useOpinions(check: Check, selected: CellRef | null): OpinionWriter {
  const services = useServices();
  const announce = useAnnounce();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const explain: OpinionWriter["explain"] = async ({ finding, opinions = [] }, text) => {
    setProblem(null);
    setSaving(true);
    try {
      // loaded with the first save, not with the pane
      const [{ writeOpinions }, { explained }] = await Promise.all([
        import("../../work/opinions/writeOpinions"),
        import("../../work/opinions/change"),
      ]);
      const refused = await writeOpinions(
        services,
        opinions.map((row) => ({ row, change: (now) => explained(now, text) })),
        finding.cells[0]?.sheet ?? selected?.sheet,
      );
      setProblem(refused);
      await check.run();
      if (!refused) announce("说明已保存到工作表“审核意见”。");
      return !refused;
    } catch (error) {
      setProblem(services.host.writeErrorText(error));
      return false;
    } finally {
      setSaving(false);
    }
  };

  return { saving, problem, explain };
}
