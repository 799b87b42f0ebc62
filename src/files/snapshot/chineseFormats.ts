const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';
const hourMinute = 'h"时"mm"分"';
const hourMinuteSecond = 'h"时"mm"分"ss"秒"';

/**
 * The number formats that a Chinese Excel has built in and refers to by number alone (ECMA-376 part 1, 18.8.30).
 * The library behind does not know them and shows a long date as a bare number or in American order.
 */
export const chineseFormats: Readonly<Record<number, string>> = {
  27: yearMonth,
  28: monthDay,
  29: monthDay,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: hourMinute,
  33: hourMinuteSecond,
  34: hourMinute,
  35: hourMinuteSecond,
  36: yearMonth,
  50: yearMonth,
  51: monthDay,
  52: yearMonth,
  53: monthDay,
  54: monthDay,
  55: hourMinute,
  56: hourMinuteSecond,
  57: yearMonth,
  58: monthDay,
};
