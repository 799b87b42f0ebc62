import type { JudgedBy } from "../settings/judgedBy";
import { sealJson } from "./sealJson";

/** 本次申报设置 by which was judged, as the result of a run names it; null where the edition alone decided. */
export function settingsJson(judged: JudgedBy | null): object | null {
  if (!judged) return null;
  const { file, sheet, settings, faults } = judged;
  return sealJson({ file, sheet, year: settings.year, faults: faults.length });
}
