import { fact, type Content } from "../page/facts";
import { serialDate } from "../values/date";
import { dateLatin } from "../values/dateText";
import { language } from "../language";

/** A column or row heading of the financial table. `whole` is false for part of a year (2020年1-5月) or a plan. */
export interface YearHeading {
  readonly year: number;
  readonly whole: boolean;
}

/** Also 2017年末/年度, for a table with figures of both kinds. */
const wholeYear = new RegExp(
  [
    "^(?:fy|y|公历)?((?:19|20)\\d{2})(?:(?:会计|财务)?年度|财年|年末|年底|年终|年全年|全年|年)?",
    "(?:[/(或](?:年度|年末|年底|度|末|底|全年)\\)?)?",
    "(?:期末)?(?:实际|实绩|决算|审计|审定|完成|发生|年报|报表)?(?:主要)?(?:财务|经营|经济)?",
    "(?:数|值|额|余额|情况|指标|数据|状况|合计)?",
    "(?:[/(]?(?:单位:?)?(?:人民币)?(?:亿元|万元|千元|元)\\)?)?$",
  ].join(""),
);
/** 去年（2018）, 本年数（2019年度）, 上期金额(2018), 第一年（2017年）. */
const namedYear =
  /^(?:第[一二三]年|大?前年|去年|上一?年度?|[本今当]年度?|上期|本期)(?:同期|累计)?(?:实际)?(?:数|值|金额)?\(((?:19|20)\d{2})年?[度末底]?\)$/;
const yearEnd = /^((?:19|20)\d{2})(?:年12月(?:份|底|末|31日?)?|[-./]12(?:[-./]31)?)$/;
const partOfYear = /^((?:19|20)\d{2})年?/;
const part = new RegExp(
  `[-~—–至到]|季|半年|[1-9一二三四五六七八九十]月|${language.planned}|累计|${language.compared}|增`,
);

/** Without a digit of any kind there is no year, which most cells are. */
const anyDigit = /[\d０-９〇零○一二]/;

function fromText(text: string): YearHeading | null {
  if (!anyDigit.test(text)) return null;
  const latin = dateLatin(text)
    .toLowerCase()
    .replace(/^截[至止]/, "")
    .replace(/[:：]$/, "")
    .replace(/年0?1月?[-~—–至到]12月份?/, "年");
  if (latin.length > 24) return null;
  const short = /^(\d{2})年(?:度|末|底)?$/.exec(latin);
  const whole =
    wholeYear.exec(
      latin.replace(
        /\((?:实际|决算|经?审[计定]?|已审|未审|快报|报表|上年|前年|去年|本年|今年|当年|上一?年度|本年度|全年|1[-~—–至到]12月)[^()]*\)$/,
        "",
      ),
    ) ??
    yearEnd.exec(latin) ??
    (latin.endsWith(")") ? namedYear.exec(latin) : null);
  if (whole) return { year: Number(whole[1]), whole: true };
  if (short) return { year: 2000 + Number(short[1]), whole: true };
  const begun = partOfYear.exec(latin);
  return begun && part.test(latin.slice(4)) ? { year: Number(begun[1]), whole: false } : null;
}

/** The year that a cell names as a heading: 2018, 2018年, 2018年度, a date; null where it names none. */
export const yearHeading = fact(headingOf);

function headingOf(cell: Content): YearHeading | null {
  if (cell.kind === "text") return fromText(cell.text);
  if (typeof cell.value !== "number") return null;
  if (cell.kind === "number") {
    const isYear = Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2099;
    return isYear ? { year: cell.value, whole: true } : null;
  }
  if (cell.kind !== "date") return null;
  // 2017/12/31 0:00 is a day like 2017/12/31.
  const shown = cell.text.includes(":") ? null : fromText(cell.text);
  if (shown) return shown;
  const { year, month, day } = serialDate(cell.value);
  const wholeYearDay = (month === 12 && day === 31) || (month === 1 && day === 1);
  return { year, whole: wholeYearDay };
}
