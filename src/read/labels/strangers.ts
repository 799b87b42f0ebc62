import type { Edition } from "../../form/edition";
import { labelKey } from "./labelKey";
import { language } from "../language";

/**
 * People and units that the form does not ask about, though people write of them with the form's own labels
 * (姓名, 移动电话). "part": the heading of a part about them (项目组成员, 参加单位信息); "person": the heading of one about a person (填表人信息); "line": somebody who signs (填表人);
 * "title": an office (董事长), which is an answer elsewhere; "opinion": what an office says of the form (县工信局推荐意见).
 */
export type Stranger = "part" | "person" | "line" | "title" | "opinion";

interface Patterns {
  readonly parties: RegExp;
  readonly signers: RegExp;
  /** 填表人信息: a part about somebody who signs. */
  readonly aboutSigners: RegExp;
  /** The letters in which all of them, and offices, end: most texts end in another one, and need no closer look. */
  readonly ends: ReadonlySet<string>;
}

const built = new WeakMap<Edition, Patterns>();
const ofSigners = "(?:项目|企业|单位|申报|县|市|区|州|局|工信)*";

function patternsOf(edition: Edition): Patterns {
  let patterns = built.get(edition);
  if (!patterns) {
    const wordsOf = (name: string) => edition.words[name] ?? [];
    const any = (name: string) => wordsOf(name).join("|");
    patterns = {
      parties: new RegExp(
        `^(?:项目组|课题组|团队|项目|企业|单位|主要|核心|其他)*(?:${any("otherParties")})(?:基本)?(?:${language.particulars}|名单|简介|清单)?表?$`,
      ),
      signers: new RegExp(`^${ofSigners}(?:${any("signers")})(?:${language.signed}|姓名)?$`),
      aboutSigners: new RegExp(`^${ofSigners}(?:${any("signers")})(?:基本)?${language.particulars}表?$`),
      ends: new Set([
        ...[...wordsOf("otherParties"), ...wordsOf("signers")].map((word) => word.at(-1)!),
        ...otherEnds,
      ]),
    };
    built.set(edition, patterns);
  }
  return patterns;
}

const longest = 24;
const offices =
  /^(?:公司|企业|单位|集团)?(?:(?:副|常务副)?(?:董事长|总经理|总裁|厂长|院长)|(?:分管|主管)(?:领导|负责人)){1,2}$/;
/** 联系人2, 财务联系人, 云服务商联系人: the form asks for one, and whose he is says none of its labels. */
const furtherPerson = /^(?:项目)?联系人(?:[2-9]|[二三四五])$|^\p{Script=Han}{2,8}联系人$/u;

const opinions = /(?:推荐|审核|审查|初审|复审|评审|审批|部门|局|厅|专家|县|市|省)(?:的)?意见$/;

/** The last letters of 意见; 信息, 概况, 资料, 名单, 简介, 表; 签字, 签名, 签章, 亲笔, 手签; of offices; and of 联系人2. */
const otherEnds = "见息况料单介表字名章笔签长理裁导人23456789二三四五";

/** Whether a text by its key, which is no label's, names somebody whom the form does not ask about; else null. */
export function strangerOf(base: string, edition: Edition): Stranger | null {
  if (base === "" || base.length > longest) return null;
  const { parties, signers, aboutSigners, ends } = patternsOf(edition);
  if (!ends.has(base.at(-1)!)) return null;
  if (parties.test(base)) return "part";
  if (aboutSigners.test(base)) return "person";
  if (signers.test(base) || furtherPerson.test(base)) return "line";
  if (base.endsWith("意见") && opinions.test(base)) return "opinion";
  return offices.test(base) ? "title" : null;
}

const inBrackets = /[(（【[]([^()（）【】[\]]{2,12})[)）】\]]/;

/** 联系电话（填表人）, 手机（财务负责人）: a label whose brackets say that it asks for somebody else's. */
export function isAnothers(text: string, edition: Edition): boolean {
  const named = inBrackets.exec(text)?.[1];
  const stranger = named === undefined ? null : strangerOf(labelKey(named).base, edition);
  return stranger === "line" || stranger === "part";
}
