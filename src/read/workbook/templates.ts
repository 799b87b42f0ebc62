import type { Reading, SheetRole } from "../application";
import { keeper } from "../kept";
import { weights } from "../layout/weights";
import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./groupSheets";
import { squeeze } from "../values/text";
import { isThisForm } from "./thisForm";

const { mostFilled } = weights.templates;

/** XX公司, 吉林省××有限公司, 某某项目, ○○公司, 示例企业: what stands where a name is meant. */
const inPlaceOfName =
  /(?:^|[^a-z\d])[x×✕╳]{2,}(?:$|[^a-z\d])|某某|^某|[○〇◯*]{2,}|\.{3,}|…|^(?:例[:如]|(?:示例|样例|测试)(?:公司|企业|单位|项目))/;

/** 张三, 13800000000, 0431-88888888, 123456@qq.com, 0: what a template has for a person, a number, a figure. */
const stock = [
  /^(?:张三|李四|王五|赵六|某某|张某|李某|王某|姓名)$/,
  /^1[3-9]\d(?:(\d)\1{7}|12345678|00138000|\*{4,}\d*|x{4,}\d*)$/,
  /^(?:0\d{2,3}-?)?(?:(\d)\1{6,7}|12345678?|x{6,8})$/,
  /^(?:123456?|abc|xxx*|example|test)@/,
  /^(?:(\d)\1{5}|123456)$/,
  /^[\s0.%-]*(?:万元|元|个|项|名|%|tb)?$/,
  /^[○〇◯□☐¨o()（）\s]*$/,
];

const foldedRaw = ({ raw }: Reading) => squeeze(raw).normalize("NFKC").toLowerCase();

/** Whether an answer is none that anybody gave. */
function isStock(reading: Reading): boolean {
  const text = foldedRaw(reading);
  return inPlaceOfName.test(text) || stock.some((each) => each.test(text));
}

const naming = new Set([
  "applicant.name",
  "project.name",
  "performance.applicant",
  "performance.projectName",
]);
const isAnswer = ({ state }: Reading) => state !== "blank";
const isName = (reading: Reading) => naming.has(reading.field) && reading.state === "value";

/** What a form says of its names. */
interface Said {
  readonly named: number;
  readonly inPlace: number;
}

const keptSaid = keeper<SheetReading, Said>();

function saidBy({ sheets }: Draft): Said {
  return keptSaid(sheets[0]!, sheets, () => {
    const names = sheets.flatMap(({ readings }) => readings.filter(isName));
    const inPlace = names.filter(isStock).length;
    return { named: names.length - inPlace, inPlace };
  });
}

/** Whether hardly more of what a form asks is answered than by 0, ○ and 张三. */
function isHardlyFilled({ sheets }: Draft): boolean {
  const asked = new Set<string>();
  const answered = new Set<string>();
  for (const { readings } of sheets)
    for (const each of readings) {
      asked.add(each.field);
      if (isAnswer(each) && !answered.has(each.field) && !isStock(each)) answered.add(each.field);
    }
  return answered.size <= asked.size * mostFilled;
}

/** A form of nobody's: XX公司 and XX项目 where its names are, or no name at all and hardly more than 0, ○ and 张三. */
function isTemplate(draft: Draft): boolean {
  if (!isThisForm(draft) || draft.sheets.some(({ listed }) => listed)) return false;
  const { named, inPlace } = saidBy(draft);
  return named === 0 && (inPlace > 0 || isHardlyFilled(draft));
}

/** What a sheet of a template is: an example where it has XX公司, else a form that was not filled in. */
export const roleOfTemplate = (draft: Draft): SheetRole =>
  saidBy(draft).inPlace > 0 ? "example" : "blankForm";

/**
 * The forms of a workbook that are templates beside one that somebody filled in: a copy with examples in it, or with 0 and ○
 * at every answer. Where nobody filled in another one, it is all there is.
 */
export function templatesAmong(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return [];
  const templates = drafts.filter(isTemplate);
  if (templates.length === 0) return templates;
  return drafts.some((draft) => saidBy(draft).named > 0 && isThisForm(draft)) ? templates : [];
}
