import type { Edition } from "../../form/edition";
import type { WordFinding } from "../../merge/opinions/draftOpinions";
import type { Printed } from "../../merge/filed/printed";
import type { Answers } from "../../merge/compare/questions";
import type { CityTable } from "../../merge/province/cityTable";
import type { GroupSums } from "../../merge/figures/groupSums";
import type { ProvinceRow } from "../../merge/province/provinceRows";
import { receivedRows } from "../../merge/province/receivedRows";
import type { ProvincePlan } from "../planProvince";
import { questionText } from "../questionText";
import type { ReceivedFile } from "../receivedFile";
import { statusOf } from "../unitsSheet";
import { cellName } from "../../sheet/address";
import type { JudgedBy } from "../settings/judgedBy";
import { settingsJson } from "./settingsJson";
import { sealJson } from "./sealJson";

/** A choice by its id, as in the result of a city's run; anything else as it stands. */
function valueOf(id: string, value: Printed | undefined, edition: Edition): Printed {
  const choices = edition.fields.find((field) => field.id === id)?.choices ?? [];
  return choices.find(({ label }) => label === value)?.id ?? value ?? null;
}

/** The projects of a table, each field with the cell of the table that it stands in; what only the ledger knows has none. */
function projectsJson(table: CityTable, edition: Edition): object[] {
  const { sheet, columns, asked } = table.summary;
  const columnOf = new Map(asked.map(({ id, source }) => [source, columns[id]]));
  return receivedRows(table, edition).map(({ row, values, doubted }) => ({
    sheets: [sheet],
    sequence: row.sequence,
    fields: Object.fromEntries(
      Object.entries(values).map(([id, value]) => {
        const col = columnOf.get(id);
        const isShown = col !== undefined && row.row !== null;
        return [
          id,
          {
            value: valueOf(id, value, edition),
            ...(isShown ? { cell: `${sheet}!${cellName(row.row!, col)}` } : {}),
          },
        ];
      }),
    ),
    doubted,
    findings: [],
  }));
}

function fileJson(
  { name, tables, supported, said }: ReceivedFile,
  unread: boolean,
  edition: Edition,
): object {
  const status = tables.length > 0 || supported.length > 0 ? "read" : unread ? "unreadable" : "notAForm";
  return {
    file: name,
    status,
    ...(status === "read" ? {} : { reason: said.at(-1) ?? "" }),
    notes: said,
    units: [...new Set(tables.map(({ unit }) => unit?.name ?? null))],
    zero: tables.length > 0 && tables.every(({ summary }) => summary.zero === true),
    projects: tables.flatMap((table) => projectsJson(table, edition)),
  };
}

const sums = ({ projects, investment, finance, doubted }: GroupSums): object => ({
  projects,
  investment,
  finance,
  doubted,
});

const named = ({ unitName, sequence, cells, file }: ProvinceRow): object => ({
  unit: unitName,
  sequence,
  file,
  project: cells.projectName,
  applicant: cells.applicant,
});

/** The result of a province's run: the files as DESIGN.md §4 gives them, and the merge by unit with what is to be settled. */
export function provinceJson(
  files: readonly ReceivedFile[],
  { result, prepared }: Pick<ProvincePlan, "result" | "prepared">,
  answers: Answers,
  edition: Edition,
  word: WordFinding,
  settings: JudgedBy | null = null,
): object {
  return sealJson({
    edition: edition.id,
    files: files.map((file) => fileJson(file, file.unread.length > 0, edition)),
    settings: settingsJson(settings),
    merge: {
      rows: result.rows.length,
      total: sums(result.total),
      net: sums(result.net),
      units: result.units.map((report) => ({
        unit: report.name,
        status: statusOf(report),
        files: report.counted.map(({ table }) => table.file),
        leftOut: report.older.map(({ table, because, only }) => ({
          file: table.file,
          because,
          only: only.map(({ row }) => row.cells.projectName),
        })),
        unread: report.unread.map(({ file }) => file),
        differences: report.differences,
        ...sums(report.sums),
      })),
      duplicates: [],
      questions: prepared.preview.questions.map((question) => {
        const { text, unanswered } = questionText(question);
        const answered = answers[question.id] !== undefined;
        return { text, answer: question.answer, answered, ...(answered ? {} : { unanswered }) };
      }),
      findings: result.doubts.map(({ finding, rows }) => ({
        rule: finding.rule,
        severity: finding.severity,
        fields: finding.fields,
        ...word(finding, edition),
        projects: rows.map(named),
      })),
    },
  });
}
