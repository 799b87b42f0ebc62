const mark =
  /^[\s(（【[]*(?:填写|填报)?(?:示例|举例|例子|样表|样例|范例|范本|例表|样张|样本|示范|仅供参考)[\s)）】\]]*$/;
const bracketed =
  /[(（【[](?:填写|填报)?(?:示例|样表|样例|范例|范本|例表|样张|样本|示范|例|仅供参考)[)）】\]]/;

/** A letter of each of them, which most texts lack. */
const mayBeMark = /[例样范]|仅供参考/;

/** Whether a text is or has a mark that says that what stands there is an example: （示例）, 样表. */
export const hasExampleMark = (text: string): boolean =>
  text.length <= 80 && mayBeMark.test(text) && (mark.test(text) || bracketed.test(text));
