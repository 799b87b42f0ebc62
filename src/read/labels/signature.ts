import type { LabelText } from "./recognise";

const signed = /签字|签名|签章|亲笔|手签/;
const sealed = /盖章|公章|印章/;

/** Whether a text is print for a seal. */
export const asksSeal = (text: string) => sealed.test(text);

/** 法定代表人（签字）, 负责人（公章）: print for a hand or a seal, no label of a value. A unit's own name may stand under its seal. */
export function isToSign(text: string, hits: LabelText["hits"]): boolean {
  return (
    signed.test(text) ||
    (sealed.test(text) &&
      hits.every(
        ({ field }) => /\.(?:name|mobile|phone)$/.test(field.id) && !field.id.startsWith("applicant."),
      ))
  );
}
