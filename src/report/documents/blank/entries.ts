import type { Edition, Field } from "../../../form/edition";
import { cellName } from "../../../sheet/address";
import type { PlanValidation, PlanWarning } from "../../../sheet/plan";
import { entryHint } from "./entryHints";
import type { AnswerCell } from "./layTable";

/** Fields whose lists are what people usually choose; other words may be typed as well. */
const openLists = [
  "applicant.nature",
  "applicant.region",
  "responsiblePerson.idType",
  "responsiblePerson.education",
];

/** What the cells of a sheet take, and what is said where they are filled in. */
export function validationsOf(answers: readonly AnswerCell[], edition: Edition): PlanValidation[] {
  return answers.map(({ field, area, option }): PlanValidation => {
    const hint = entryHint(field, edition);
    const start = { area, ...(hint === "" ? {} : { hint }) };
    if (option !== undefined)
      return { ...start, list: [`□${option}`, `☑${option}`], error: "请从下拉列表里选，选中的为☑。" };
    const list = choicesOf(field, edition);
    if (list.length > 0) {
      const isOpen = openLists.includes(field.id);
      return {
        ...start,
        list,
        otherwise: isOpen ? "information" : "stop",
        error: isOpen ? "下拉列表里没有这一项；确实如此的可以照填。" : "请从下拉列表里选一项。",
      };
    }
    if (field.type !== "ratio") return start;
    const cell = cellName(area.top, area.left);
    const [least, most] = [
      edition.thresholds.debtRatioTiny!.value,
      edition.thresholds.debtRatioImpossible!.value,
    ];
    return {
      ...start,
      formula: `OR(${cell}=0,AND(ISNUMBER(${cell}),${cell}>=${least},${cell}<=${most}))`,
      error: `请填百分数：负债率56%就填“56%”，不要填成“0.56%”。`,
    };
  });
}

function choicesOf(field: Field, edition: Edition): readonly string[] {
  if (field.id === "applicant.region") return [...new Set(edition.recommendingUnits.map(({ city }) => city))];
  return (field.choices ?? []).map(({ label }) => label);
}

/**
 * What turns red without the add-in: missing once the form is begun, of a wrong length, no number, a loss, a ratio over
 * 100%. `begun` is the field whose answer says that somebody has begun.
 */
export function warningsOf(answers: readonly AnswerCell[], begun: string, edition: Edition): PlanWarning[] {
  const placeOf = (id: string): string | null => {
    const found = answers.find(({ field, option }) => field.id === id && option === undefined);
    return found ? `$${cellName(found.area.top, found.area.left).replace(/(\d+)/, "$$$1")}` : null;
  };
  const start = placeOf(begun);
  const category = placeOf("project.category");
  return answers.flatMap(({ field, area, option }, index): PlanWarning[] => {
    // of a list only the first line must be filled in
    const goesOn = answers.findIndex((each) => each.field.id === field.id) < index;
    if (option !== undefined || (field.type === "pairs" && goesOn)) return [];
    const cell = cellName(area.top, area.left);
    const missing = missingWhen(field, start, category, edition);
    return [
      ...(missing ? [`AND(${missing},LEN(TRIM(${cell}))=0)`] : []),
      ...wrongWhen(field, cell, placeOf("responsiblePerson.idType"), edition),
    ].map((formula) => ({ area, formula }));
  });
}

function missingWhen(
  { mandatory }: Field,
  start: string | null,
  category: string | null,
  edition: Edition,
): string | null {
  if (mandatory === "always") return start && `LEN(TRIM(${start}))>0`;
  const labels = categoryLabels(mandatory, edition);
  return category && labels.length > 0
    ? `OR(${labels.map((label) => `${category}="${label}"`).join(",")})`
    : null;
}

function categoryLabels(ids: readonly string[], edition: Edition): string[] {
  const choices = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  return choices.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

const numeric: readonly Field["type"][] = ["amount", "ratio", "count", "decimal"];

function wrongWhen(field: Field, cell: string, idType: string | null, edition: Edition): string[] {
  const filled = `LEN(TRIM(${cell}))>0`;
  const digits = `LEN(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"-",""))`;
  const wrong: string[] = [];
  if (numeric.includes(field.type))
    wrong.push(`AND(${filled},NOT(ISNUMBER(${cell})),TRIM(${cell})<>"无",TRIM(${cell})<>"/")`);
  if (field.type === "count") wrong.push(`IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}<>INT(${cell})),FALSE)`);
  if (field.type === "mobile") wrong.push(`AND(${filled},${digits}<>11)`);
  if (field.id === "applicant.creditCode") wrong.push(`AND(${filled},${digits}<>18,${digits}<>9)`);
  if (field.id === "applicant.postcode")
    wrong.push(`AND(${filled},${digits}<>${edition.thresholds.postcodeLength!.value})`);
  if (field.id === "responsiblePerson.idNumber" && idType)
    wrong.push(`AND(${filled},${idType}="居民身份证",${digits}<>18)`);
  if (field.row === "profit") wrong.push(`IF(ISNUMBER(${cell}),${cell}<0,FALSE)`);
  if (field.row === "debtRatio")
    wrong.push(`IF(ISNUMBER(${cell}),${cell}>${edition.thresholds.debtRatioOver!.value},FALSE)`);
  return wrong;
}
