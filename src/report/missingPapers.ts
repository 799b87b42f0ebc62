import type { Edition } from "../form/edition";
import type { LedgerEntry } from "../merge/own/ledger";
import { itemsOf, recordKey, startedRecord, type MaterialsRecord } from "../merge/own/materials";
import { unanswered, type Opinion } from "../merge/own/opinions";
import { wordChecklistItem } from "./wording/checklist";

const papers = "申报材料";

/** What was missing or wrong among the papers of each project, as rows of its 退回单. */
export function missingPapers(
  records: readonly MaterialsRecord[],
  ledger: readonly LedgerEntry[],
  edition: Edition,
): readonly Opinion[] {
  const files = new Map(
    ledger.map(({ values, file }) => [recordKey(startedRecord(values, edition)), file] as const),
  );
  return records.flatMap((record) =>
    itemsOf(record, edition)
      .filter(({ id }) => record.answers[id] === "no")
      .map((item): Opinion => {
        const { text, basis } = wordChecklistItem(item, edition);
        const word = record.notes[item.id] ?? "";
        return {
          projectName: record.projectName,
          applicant: record.applicant,
          severity: "error",
          rule: item.id,
          fields: papers,
          content: word,
          message: `核对纸质材料时这一项不符合：${text}。`,
          basis,
          advice: word === "" ? "请补交或更正。" : `${word}。请补交或更正。`,
          suggestion: "",
          place: files.get(recordKey(record)) ?? "",
          ...unanswered,
        };
      }),
  );
}
