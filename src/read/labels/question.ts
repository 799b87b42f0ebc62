import { language } from "../language";

/** 请填写您的…, 请问贵单位…, 填写…: how a question begins before it names what it asks for. */
const opening = new RegExp(
  `^(?:(?:请问?|填写|输入)(?:您|你们?)?(?:在此|如实|准确|正确|详细|简要|认真|完整)?(?:${language.toFillIn}|选择|勾选|提供|注明|写明|说明|描述|简述)?(?:一下)?(?:您|你们?|贵|本)?|(?:您|你们?|贵(?:单位|公司|企业)?)?(?:本次|此次|这次|拟)(?:拟?申报|申请)?|贵(?:单位|公司|企业)(?:申报|申请)|您|你们?|贵)的?`,
);
/** 是什么, 有多少, 可提供哪些: what makes a label a question, wherever it stands. */
const asking =
  /(?:分别)?(?:可以?|能够?)?[过了]?(?:是|为|有|在|位于|属于|采用|使用|提供|包括|包含|达到)?(?:什么|多少|谁|哪里|哪一?(?:[些种个家位天年月日]|类(?!别))?|何种|何类(?!别)|何时|怎样|如何|几(?=[个项名]|$))(?:呢|吗)?/;
const openEnd = /(?:是|为|有)$/;

/** 拥有多少项专利, 制定了多少个标准: how many there are of what is named behind. */
const howMany = /^(.*?)[过了]?(?:多少|几)[项个名家种](.{2,})$/;

/** Without what makes it a question: 项目总投资是多少万元 → 项目总投资万元, 项目何时完成 → 项目完成时间. */
function unasked(key: string): string[] {
  const when = key.includes("何时") ? /^(.*?)(?:[在于])?何时(?!间)(.+)$/.exec(key) : null;
  if (when) return [`${when[1]}${when[2]}时间`];
  const many = key.includes("多少") || key.includes("几") ? howMany.exec(key) : null;
  if (many) return [`${many[1]}${many[2]}`, `${many[1]}${many[2]}数量`];
  const said = key.replace(asking, "");
  return [said === key ? key.replace(openEnd, "") : said];
}

/** 该项目属于哪一类？（项目类别）: a question that says in brackets behind it which label it means; null for other texts. */
export function labelBehindQuestion(text: string): string | null {
  if (!(text.includes("?") || text.includes("？"))) return null;
  return /[?？]\s*[(（【[]([^()（）【】[\]]{2,24})[)）】\]]\s*$/.exec(text)?.[1] ?? null;
}

/** No other text is a question, or begins with 其中. */
const mayAsk = /^(?:[请填输您你贵本此这拟]|其中)|什么|多少|谁|哪|何|怎样|几|[是为有]$|的/;

/**
 * What may be the label that a question asks for (请填写贵单位的名称 → 单位的名称, 单位名称), or that 其中 begins; none where it is
 * neither.
 */
export function askedFor(key: string): string[] {
  if (!mayAsk.test(key)) return [];
  const heads = [key, key.replace(/^(?:请问?|其中)/, ""), key.replace(opening, "")];
  const asked = [...new Set(heads.flatMap(unasked))];
  const found = asked.flatMap((each) => (each.includes("的") ? [each, each.replaceAll("的", "")] : [each]));
  return found.filter((each) => each !== "" && each !== key);
}

/** （必填）, 【多选题】: what kind of question it is. Of folded text, its brackets made round. */
export const questionKind =
  /\((?:[必选][填答]项?|(?:可|不定项)?[单多]选题?|[单多]项选择题?|(?:多项)?填空题?|下拉(?:选择)?题?|矩阵[^()]{0,6}题|(?:简答|判断|日期|量表|排序|文本|选择)题|最多选\d+项|最少选\d+项|限?\d+字(?:以内|内)?)\)/g;
