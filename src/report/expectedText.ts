import type { Edition } from "../form/edition";
import { expectedState, type ExpectedState } from "../match/expected";
import type { MergePreview } from "../merge/compare/preview";

/** Who of 应报名单 stands in 汇总表 after the merge; null where there is no list. */
export function expectedOf(preview: MergePreview, edition: Edition): ExpectedState | null {
  const { added, changed, unchanged, missing, ownRows } = preview;
  const listed = [...added, ...changed, ...unchanged].map(({ after }) => after.values);
  const kept = missing.filter((each) => each.listed).map(({ after }) => after.values);
  const typed = ownRows.map(({ cells }) => ({ "applicant.name": cells.applicant }));
  return expectedState([...listed, ...kept, ...typed], edition);
}

/** “应报名单 12 家：已报 9 家，未报 3 家（甲公司、乙公司、丙公司）。”; nothing where there is no such list. */
export function expectedText(preview: MergePreview, edition: Edition): string {
  const state = expectedOf(preview, edition);
  if (!state) return "";
  const { expected, missing: absent, others } = state;
  const names = absent.map(({ name }) => name).join("、");
  const more = others.length > 0 ? `名单以外另报 ${others.length} 家（${others.join("、")}）。` : "";
  return (
    `应报名单 ${expected.length} 家：已报 ${expected.length - absent.length} 家，` +
    `未报 ${absent.length} 家${names && `（${names}）`}。${more}`
  );
}
