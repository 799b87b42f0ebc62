import { fieldOf, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { choiceNamed, sameText } from "../text";
import { wordsOf } from "../../form/wordsOf";
import { plain } from "../../text/plain";
import { judgePhone } from "../codes/phone";
import { notAmongChoices } from "./applicant";
import { blankTogether } from "./blank";

/** 项目责任人信息 and 项目联系人信息, but for numbers of identity documents. */

/** PER-02: 男 or 女; 男/女 as printed is neither. */
export function sexWrong(facts: Facts): Draft[] {
  const field = "responsiblePerson.sex";
  const text = textOf(facts, field);
  const named = fieldOf(facts.edition, field).choices?.filter(({ label }) => text?.includes(label)) ?? [];
  if (named.length > 1) return [{ severity: "error", fields: [field] }];
  return notAmongChoices(facts, field).map((draft) => ({ ...draft, severity: "error" }));
}

/** PER-03: a document of the list. */
export function idTypeUnknown(facts: Facts): Draft[] {
  return notAmongChoices(facts, "responsiblePerson.idType").map((draft) => ({ ...draft, severity: "error" }));
}

/** PER-09, CTC-02: someone who works elsewhere. A department or a short form of the applicant's name is the applicant. */
export function worksElsewhere(field: string): (facts: Facts) => Draft[] {
  return (facts) => {
    const employer = textOf(facts, field);
    const applicant = textOf(facts, "applicant.name");
    if (employer === null || applicant === null) return [];
    if (wordsOf(facts.edition, "ownUnit").some((words) => plain(words) === plain(employer))) return [];
    const [a, b] = [plain(employer), plain(applicant)];
    if (a.includes(b) || (a.length >= 2 && b.includes(a))) return [];
    return [{ severity: "query", fields: [field, "applicant.name"] }];
  };
}

/** PER-10: a level of education of the list. */
export function educationUnknown(facts: Facts): Draft[] {
  return notAmongChoices(facts, "responsiblePerson.education");
}

/** PER-12: 高级工程师 or 博士研究生 where a specialty is asked, which belongs into the cell before it. */
export function specialtyIsTitle(facts: Facts): Draft[] {
  const field = "responsiblePerson.specialty";
  const specialty = textOf(facts, field);
  if (specialty === null) return [];
  const words = (list: string) => wordsOf(facts.edition, list);
  const isSpecialty = words("specialtiesLikeTitles").some((word) => sameText(word, specialty));
  const educations = fieldOf(facts.edition, "responsiblePerson.education").choices ?? [];
  const isOther =
    [...words("titlesOfPersons"), ...words("levelsOfTitles")].some((word) => sameText(word, specialty)) ||
    educations.some(({ label, variants = [] }) =>
      [label, ...variants].some((word) => sameText(word, specialty)),
    );
  return isOther && !isSpecialty ? [{ severity: "query", fields: [field], variant: "title" }] : [];
}

/** PER-12: what the responsible person may leave out, better written 无; one hint for all. */
export function personBlanks(facts: Facts): Draft[] {
  return blankTogether(facts, [
    "responsiblePerson.specialty",
    "responsiblePerson.landline",
    "responsiblePerson.email",
  ]);
}

/** CTC-06: one person, or one mobile, for both roles. */
export function contactIsResponsible(facts: Facts): Draft[] {
  const pairOf = (item: string) =>
    [textOf(facts, `contact.${item}`), textOf(facts, `responsiblePerson.${item}`)] as const;
  const [name, otherName] = pairOf("name");
  const [mobile, otherMobile] = pairOf("mobile");
  if (mobile !== null && otherMobile !== null && sameMobile(mobile, otherMobile))
    return [{ severity: "hint", fields: ["contact.mobile", "responsiblePerson.mobile"], variant: "mobile" }];
  if (name !== null && otherName !== null && sameText(name, otherName))
    return [{ severity: "hint", fields: ["contact.name", "responsiblePerson.name"], variant: "name" }];
  return [];
}

function sameMobile(a: string, b: string): boolean {
  const [one, other] = [judgePhone(a), judgePhone(b)];
  return one.kind === "mobile" && other.kind === "mobile" && one.number === other.number;
}

/** The language-neutral code of the choice that a text names; null where it names none. */
export function codeOf(facts: Facts, field: string): string | null {
  const text = textOf(facts, field);
  return text === null
    ? null
    : (choiceNamed(fieldOf(facts.edition, field).choices ?? [], text)?.code ?? null);
}
