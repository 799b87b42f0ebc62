import { language } from "../language";

const alone = `${language.toFillIn}?(?:${language.example}|举例|例子|样本|示范)`;
/** （勿填）, （供参考）, 请勿修改: said of an example, that it is none of the answers. */
const notToFill = "[,，]?[(（【[]?(?:请?勿|不[用必需要]|无需|仅?供)[^()（）【】]{0,6}[)）】\\]]?";
const mark = new RegExp(`^[\\s(（【[]*${alone}[\\s)）】\\]]*(?:${notToFill})?\\s*$`);
const bracketed = new RegExp(`[(（【[](?:${alone}|例)[)）】\\]]`);

/** A letter of each of them, which most texts lack. */
const mayBeMark = /[例样范]|仅供参考/;

/** Whether a text is or has a mark that says that what stands there is an example: （示例）, 样表. */
export const hasExampleMark = (text: string): boolean =>
  text.length <= 80 && mayBeMark.test(text) && (mark.test(text) || bracketed.test(text));
