import type { LabelText } from "./recognise";
import { language } from "../language";

const signed = new RegExp(language.signed);
const sealed = new RegExp(language.sealed);

/** Whether a text is print for a seal. */
export const asksSeal = (text: string) => text.includes("章") && sealed.test(text);

/** 法定代表人（签字）, 负责人（公章）: print for a hand or a seal, no label of a value. A unit's own name may stand under its seal. */
export function isToSign(text: string, hits: LabelText["hits"]): boolean {
  return (
    signed.test(text) ||
    (asksSeal(text) &&
      hits.every(
        ({ field }) => /\.(?:name|mobile|phone)$/.test(field.id) && !field.id.startsWith("applicant."),
      ))
  );
}

/** Who signs, what is asked of him, the signs between, a date to be filled in: each begins in its own way, so that one pass is enough. */
const lineToSign = new RegExp(
  "^(?:项目|单位|企业|公司|机构|部门|主管|上级|申报|填报|推荐|承担|实施|法定|法人|代表|负责|责任|联系|经办|审核|填表|授权|委托|本人|人|者" +
    `|加盖|${language.sealed}|${language.signed}|处|栏|或|及|和|与|并|[、/()（）:：_]|\\d{0,4}年\\d{0,2}月\\d{0,2}日)+$`,
);

/** 法定代表人（签字）：  公章：, （盖章）  年 月 日: a text that is nothing but lines to sign or to seal; 某某公司（盖章） names somebody. */
export const isLineToSign = (text: string): boolean =>
  (text.includes("签") || text.includes("章")) && lineToSign.test(text.replace(/\s+/g, ""));
