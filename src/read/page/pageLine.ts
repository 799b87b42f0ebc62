/** What a printer, a stamp or an office puts between the rows of a form. */
const page =
  /^(?:[(（]?\s*(?:接上[页表]|续上?[页表]|转下页|本页无正文|(?:加?盖|企业|单位)*公?章处?)\s*[)）]?|页码?.{0,12}|[-—–~\s]*第?\s*\d{1,3}\s*页?\s*(?:[/／,，]?\s*(?:共?\s*\d{1,3}\s*页?))?[-—–~\s]*|(?:打印|制表|导出|表号|编号|受理)(?:日期|时间|人|单位|编号|号)?\s*[:：].{0,40}|https?:\/\/\S+)$/;
const longest = 60;

/** Whether a text is the number of a page, the day of printing or the like (第1页 共3页, 打印日期：2020-06-08): nobody's answer. */
export const isPageLine = (text: string): boolean => {
  const words = text.trim();
  return words.length <= longest && page.test(words);
};
