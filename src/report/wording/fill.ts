import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import type { Party } from "../../merge/opinions/parties";
import { amountsText, evidenceText, mendText, offersText, readingsText, waysText } from "./amountText";
import { cellName, refName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { shownNumber } from "../../text/shownNumber";
import { coverLabelOf, fieldNamed, labelOf, labelsOf, placeOf, sectionOf } from "./label";
import { showFact, showValue } from "./value";

/**
 * Fills a template's placeholders from a finding: its values by name, and
 * {label} {label2} the first two fields · {labels} all of them · {coverLabel} the first as the cover names it · {rowLabel} without
 * its year · {place} {place2} where a fact that stands in several places was read, as the form prints it there · {printedUnit} the
 * first field's unit · {orExplain} what to do instead where the finding is a
 * question · {applicant} the enterprise, or that none is named · {namelessApplicants} {namelessProjects} behind a list of
 * names how many have none · {year} its year · {also} further years of the same row · {section} its heading · {cell} {cell2} the first two cells
 * · {excerpt} the beginning of a sentence · {shared} what several enterprises have in common · {found} {other} the first two values · {raw} the first as it was typed · {suggestion} the first value offered
 * · {amountsNamed} {evidence} {ways} {mend} {offers} {readings} see amountText
 * · {alike} how many findings of the kind are one, where there are several · {revenue} the name of that row · {formYear} {lastYear} the edition's year and the last of its financial table.
 */
export function fill(
  template: string,
  finding: Finding,
  edition: Edition,
  parties: readonly Party[] = [],
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "namelessApplicants") return nameless(finding, "applicant", "未填单位名称", parties);
    if (name === "namelessProjects") return nameless(finding, "project", "未填项目名称", parties);
    return placeholder(name, finding, edition);
  });
}

function placeholder(name: string, finding: Finding, edition: Edition): string {
  const { fields, cells, values, suggestion } = finding;
  const [first, second] = fields;
  const field = first === undefined ? undefined : fieldNamed(edition, first);
  switch (name) {
    case "label":
      return first === undefined ? "" : labelOf(edition, first);
    case "label2":
      return second === undefined ? "" : labelOf(edition, second);
    case "labels":
      return labelsOf(edition, fields);
    case "coverLabel":
      return first === undefined ? "" : coverLabelOf(edition, first);
    case "rowLabel":
      return field ? `“${field.label}”` : "";
    case "also":
      return furtherYears(finding, edition);
    case "alike":
      return Number(values.count) > 1 ? `（同类共 ${values.count} 处）` : "";
    case "place":
      return first === undefined ? "" : placeOf(edition, first, values.at);
    case "place2":
      return first === undefined ? "" : placeOf(edition, second ?? first, values.otherAt);
    case "applicant":
      return String(values.applicant || "（未填单位名称）");
    case "orExplain":
      return finding.severity === "query" ? "；项目不涉及的，请说明" : "";
    case "printedUnit":
      return field?.unit ? ` ${field.unit}` : "";
    case "section":
      return field ? sectionOf(edition, field) : "";
    case "cell":
      return cellOf(cells, 0);
    case "cell2":
      return cellOf(cells, 1);
    case "found":
      return values.found === undefined ? "" : showValue(edition, first, values.found);
    case "other":
      return values.other === undefined ? "" : showValue(edition, second ?? first, values.other);
    case "excerpt":
      return excerpt(String(values.found ?? ""));
    case "shared":
      return sharedText(values);
    case "raw":
      return showRaw(finding, edition);
    case "suggestion":
      return suggestion ? showValue(edition, first, suggestion.value) : "";
    case "amountsNamed":
      return amountsText(edition, fields);
    case "evidence":
      return evidenceText(finding, edition);
    case "ways":
      return waysText(finding, edition);
    case "mend":
      return mendText(finding);
    case "readings":
      return readingsText(finding, edition);
    case "offers":
      return offersText(finding, edition);
    case "formYear":
      return String(edition.formYear);
    case "revenue":
      return revenueName(edition);
    case "lastYear":
      return String(edition.financeYears.reduce((last, year) => Math.max(last, year)));
    case "year":
      return String(values.year ?? field?.year ?? "");
    case "founded":
      return showValue(edition, "applicant.establishedOn", String(values.founded));
    case "amounts":
      return String(values.amounts ?? "")
        .split("、")
        .map((each) => showValue(edition, first, Number(each)))
        .join("、");
    case "factor":
    case "hundredMillions":
    case "mostYuan":
    case "assets":
    case "change":
    case "sum":
    case "profit":
      // Amounts, which look the same wherever a message names them: 1,200.
      return typeof values[name] === "number" ? shownNumber(values[name]) : "";
    default:
      return values[name] === undefined ? "" : showFact(values[name]);
  }
}

/** 主营业务收入 or 营业收入, as the edition's form calls it, without its unit. */
export function revenueName({ fields }: Edition): string {
  const label = fields.find(({ row }) => row === "mainBusinessRevenue")?.label ?? "";
  return label.replace(/（[^）]*）$/, "");
}

/** Behind a list of names: those that have none, by their files where these are known. */
function nameless(
  { values }: Finding,
  part: "applicant" | "project",
  what: string,
  parties: readonly Party[],
): string {
  if (!values.nameless) return "";
  const places = parties.filter((party) => party[part] === "").map(({ place }) => place);
  const where = places.length > 0 ? places.join("、") : `${values.nameless} 份`;
  return `${values.names ? "、" : ""}${what}（${where}）`;
}

/** The beginning of a long sentence. */
function excerpt(sentence: string): string {
  return sentence.length > 30 ? `${sentence.slice(0, 30)}……` : sentence;
}

/** 联系人手机 138…；“平台已接入……”等 3 句: all that the forms of several enterprises have in common. */
function sharedText({ mobiles, emails, phones, persons, sentence, sentences }: Finding["values"]): string {
  const named = [
    ["项目联系人手机", mobiles],
    ["电子信箱", emails],
    ["电话", phones],
    ["项目责任人", persons],
  ].flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  const more = Number(sentences) > 1 ? `等 ${sentences} 句` : "";
  return [...named, ...(sentence ? [`语句“${excerpt(String(sentence))}”${more}`] : [])].join("；");
}

/** Text as it was typed, unless the field is private. */
function showRaw({ fields, values }: Finding, edition: Edition): string {
  const raw = values.raw ?? values.found ?? "";
  const field = fields[0] === undefined ? undefined : fieldNamed(edition, fields[0]);
  // 无 and — say nothing of anybody.
  const tells = /[\dA-Za-z]/.test(String(raw));
  return field && !field.mayBePassedOn && tells ? showValue(edition, field.id, raw) : String(raw);
}

/** Further years of the row whose first year the message names. */
function furtherYears({ fields }: Finding, edition: Edition): string {
  const [first, ...more] = fields.map((id) => fieldNamed(edition, id));
  const years = more.filter((field) => field?.row !== undefined && field.row === first?.row);
  return years.length ? `（${years.map((field) => field!.year).join("、")}年也是）` : "";
}

/** A1 address; with its sheet's name where the finding's cells lie in several sheets. */
function cellOf(cells: readonly CellRef[], index: number): string {
  const cell = cells[index];
  if (!cell) return "";
  return cells.every(({ sheet }) => sheet === cell.sheet) ? cellName(cell.row, cell.col) : refName(cell);
}
