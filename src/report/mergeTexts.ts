import type { LedgerEntry } from "../merge/own/ledger";
import type { ListingChoice, MergePreview } from "../merge/compare/preview";
import type { FiledApplication } from "../merge/filed/filed";
import type { Printed } from "../merge/filed/printed";
import { noFormText, passedSheetText } from "./noFormText";
import type { SourceOutcome } from "./sourceOutcome";
import { shownNumber } from "../text/shownNumber";

/** What was read and compared, as far as these sentences tell of it. */
export interface Compared {
  readonly prepared: { readonly preview: MergePreview };
  readonly outcomes: readonly SourceOutcome[];
}

type Named = Pick<LedgerEntry | FiledApplication, "values" | "file" | "sheets">;

/** “远程运维平台（启明公司）”. */
export function projectText({ values, file, sheets }: Named): string {
  const project = String(values["project.name"] ?? "");
  const applicant = String(values["applicant.name"] ?? "");
  if (!project && !applicant) return placeText({ file, sheets });
  return applicant ? `${project || "（没有项目名称）"}（${applicant}）` : project;
}

/** Tells a project from others of the same sheet, as a county's list has them. */
export function projectKey(named: Named): string {
  return `${placeText(named)} › ${projectText(named)}`;
}

/** “长春启明.xlsx › 申报书”. */
export function placeText({ file, sheets }: Pick<Named, "file" | "sheets">): string {
  return `${file} › ${sheets.join("、")}`;
}

/** A value of the form in a comparison. */
export function valueText(value: Printed): string {
  if (value === null || value === "") return "（空）";
  return typeof value === "number" ? shownNumber(value) : String(value);
}

/** Why the bureau is asked about a project. */
export const listingText: Readonly<Record<ListingChoice["kind"], string>> = {
  rowDeleted: "汇总表里的这一行已被删去。",
  rowTypedOver: "汇总表里的这一行改写成了别的内容；按两个项目的，原项目另起一行。",
  sourceGone: "这次的来源里没有这个项目了。",
  filedAgain: "以前没有列入汇总表，这次报来了改动过的申报书。",
};

/** The same, as the counts say it. */
const listingCounts: Readonly<Record<ListingChoice["kind"], string>> = {
  rowDeleted: "行已被删去",
  rowTypedOver: "行被改写",
  sourceGone: "来源里没有了",
  filedAgain: "以前没有列入、又报来",
};
const listingKinds = ["sourceGone", "rowDeleted", "rowTypedOver", "filedAgain"] as const;

/** Why sheets of sources that hold forms did not come in, a sentence each. */
export function passedSheetTexts(outcomes: readonly SourceOutcome[]): string[] {
  return outcomes.flatMap(({ name, passedOver }) =>
    passedOver.map(({ sheet, role }) => passedSheetText(name, sheet, role)),
  );
}

const isNoForm = (status: SourceOutcome["status"]): boolean =>
  status !== "read" && status !== "slip" && status !== "settings";

/** Sources of which nothing came in, as a whole. */
export const withoutForm = (outcomes: readonly SourceOutcome[]): readonly SourceOutcome[] =>
  outcomes.filter(
    ({ status, passedOver }) => status === "unsure" || (isNoForm(status) && passedOver.length === 0),
  );

/** Why sources or their sheets did not come in, a sentence each. */
export function passedOverTexts({ outcomes }: Pick<Compared, "outcomes">): string[] {
  return [...withoutForm(outcomes).map(outcomeText), ...passedSheetTexts(outcomes)];
}

/** What became of a source. */
export function outcomeText({ name, status, projects, reason }: SourceOutcome): string {
  switch (status) {
    case "read":
      return `“${name}”：读出 ${projects.length} 个项目`;
    case "unsure":
      return `“${name}”：需要您认一下，认定以前不列入。`;
    case "blankForm":
    case "notAForm":
    case "summary":
    case "settings":
      return noFormText(name, status);
    case "slip":
      return `“${name}”：是交回的退回单。`;
    case "unreadable":
      return reason;
  }
}

/** “还没有写入。新增 5 个项目，……” */
export function previewCounts(comparison: Compared): string {
  const { added, changed, unchanged, missing, leftOut } = comparison.prepared.preview;
  const forms = leftOut.filter(({ kind }) => kind !== "withdrawn").length;
  const out = forms + passedOverTexts(comparison).length;
  const counts = [
    `新增 ${added.length} 个项目`,
    `有变化 ${changed.length} 个`,
    `没有变化 ${unchanged.length} 个`,
    ...listingKinds.flatMap((kind) => {
      const those = missing.filter((each) => each.kind === kind).length;
      return those > 0 ? [`${listingCounts[kind]} ${those} 个`] : [];
    }),
    `未列入 ${out} 个`,
  ];
  return `还没有写入。${counts.join("，")}。`;
}
