import type { Basics } from "../entries";

/** The last financial year is the year before the form's, or one more where books close late. */
const oldestYears = 2;

/** Single entries that do not go together, by the entry at fault. */
export function basicContradictions(
  basics: Basics,
  otherwise: Basics,
): readonly { readonly entry: keyof Basics; readonly fault: string }[] {
  const { year, formTitle, noticeOn, deadline, firstYear, middleYear, lastYear } = basics;
  const isOld = (...entries: (keyof Basics)[]): boolean =>
    entries.every((entry) => basics[entry] === otherwise[entry]);
  const found: { entry: keyof Basics; fault: string }[] = [];
  const titled = /(20\d{2})年/.exec(formTitle.normalize("NFKC"))?.[1];
  if (titled !== undefined && Number(titled) !== year)
    found.push({
      entry: "formTitle",
      fault: `申报书标题写的是${titled}年，申报年度填的是${year}年。请把两处改成同一年。`,
    });
  if (noticeOn !== undefined && Math.abs(Number(noticeOn.slice(0, 4)) - year) > 1)
    found.push({
      entry: "noticeOn",
      fault: `通知印发日期是${noticeOn}，与申报年度${year}年相差一年以上。请核对年份。`,
    });
  if (deadline !== undefined && Math.abs(Number(deadline.slice(0, 4)) - year) > 1)
    found.push({
      entry: "deadline",
      fault: `报送截止日期是${deadline}，与申报年度${year}年相差一年以上。请核对年份。`,
    });
  else if (noticeOn !== undefined && deadline !== undefined && deadline < noticeOn)
    found.push({
      entry: isOld("deadline") ? "noticeOn" : "deadline",
      fault: `报送截止日期${deadline}早于通知印发日期${noticeOn}。请核对这两个日期，截止日期应在通知印发以后。`,
    });
  if (middleYear !== firstYear + 1)
    found.push({
      entry: isOld("middleYear", "lastYear") ? "firstYear" : "middleYear",
      fault: `财务年度（中间一年）是${middleYear}，最早一年是${firstYear}，不连续。三个财务年度请依次填连续的三年。`,
    });
  if (lastYear !== middleYear + 1)
    found.push({
      entry: "lastYear",
      fault: `财务年度（最近一年）是${lastYear}，中间一年是${middleYear}，不连续。三个财务年度请依次填连续的三年。`,
    });
  else if (lastYear >= year)
    found.push({
      entry: "lastYear",
      fault: `财务年度（最近一年）是${lastYear}，申报年度是${year}，那一年还没有决算。请填到${year - 1}年为止的三年。`,
    });
  else if (lastYear < year - oldestYears)
    found.push({
      entry: "lastYear",
      fault: `财务年度（最近一年）是${lastYear}，申报年度是${year}，相差太远。请填到${year - 1}年为止的三年。`,
    });
  return found;
}
