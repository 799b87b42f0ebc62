import type { Choice, Edition, Field } from "../../form/edition";
import { optionAt, optionIndexOf } from "../choices/options";
import { narrow } from "../values/text";
import type { LabelHit, LabelIndex } from "./labelIndex";
import { factBy, textsThat } from "../page/facts";
import { recogniseLabel } from "./recognise";

/** A label that asks about one option of a choice: 自主可控：芯片级, with 是 or 否 as its answer. */
export interface OptionLabel {
  /** Hits of the choice, as its label alone has them. */
  readonly hits: readonly LabelHit[];
  readonly option: Choice;
  /** The label without the option. */
  readonly name: string;
}

const longest = 80;
/** What may part a label from its option: 自主可控：芯片级, 自主可控（芯片级）, 自主可控-芯片级. */
const part = /[:：(（[【〖\-—–－_/／\s]/g;

/** Where a yes or no has one option (集成第三方解决方案), its label may name it too; 是 and 否 are none. */
const isAskedByOption = ({ type, choices }: Field) =>
  type === "choices" || type === "choice" || (type === "yesNo" && choices?.length === 1);

/** The words of an option without what may stand round them. */
const wordsOf = (text: string) =>
  narrow(text)
    .replace(/[)\]】〗\s*:?？。]+$/, "")
    .replace(/^[\s\-—–－_:(（\d.、]+/, "")
    .toLowerCase();

const withoutSpace = (text: string) => text.replace(/\s+/g, "");

/** The wordings of all options that a label may ask about, and the letters in which they begin. */
interface Wordings {
  readonly all: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
}

function wordingsOf({ fields }: Edition): Wordings {
  const choices = fields.filter(isAskedByOption).flatMap((field) => field.choices ?? []);
  const wordings = choices.flatMap(({ label, variants }) => [label, ...(variants ?? [])]);
  const all = new Set(wordings.map((wording) => withoutSpace(narrow(wording).toLowerCase())));
  return { all, first: new Set([...all].map((wording) => wording[0]!)) };
}

const known = new WeakMap<Edition, Wordings>();
/** What may stand round an option, and does not begin it. */
const begins = /[^\s\-—–－_＿:：(（\d０-９.．、]/;

/** Whether a text is an option of any choice: what most texts are not is told without looking for their labels. */
function mayBeOption(text: string, edition: Edition): boolean {
  let wordings = known.get(edition);
  if (!wordings) known.set(edition, (wordings = wordingsOf(edition)));
  const first = begins.exec(text)?.[0] ?? "";
  return wordings.first.has(narrow(first).toLowerCase()) && wordings.all.has(withoutSpace(wordsOf(text)));
}

function wholeOption(text: string, choices: readonly Choice[]): Choice | null {
  const lower = wordsOf(text);
  const option = optionAt(lower, 0, optionIndexOf(choices));
  return option?.end === lower.length ? option.choice : null;
}

/** An option is a word behind the label, so that the text has something between the two. */
const hasParts = /\S[:：(（[【〖\-—–－_/／\s]\s*\p{Script=Han}/u;

/** The cells that may name an option as a label. */
export const mayNameOptions = textsThat((text) => text.length <= longest && hasParts.test(text));

/** The choice and the option that such a cell names as a label; null where it is no such label. */
export const optionLabelOf = factBy(({ text }, index: LabelIndex) => optionLabel(text, index));

function optionLabel(text: string, index: LabelIndex): OptionLabel | null {
  for (const { index: at } of text.matchAll(part)) {
    if (at === 0 || !mayBeOption(text.slice(at + 1), index.edition)) continue;
    const hits = recogniseLabel(text.slice(0, at), index)?.hits ?? [];
    const own = hits.filter(({ field }) => isAskedByOption(field));
    const choices = own[0]?.field.choices;
    const option = choices && wholeOption(text.slice(at + 1), choices);
    if (option) return { hits: own, option, name: text.slice(0, at).trim() };
  }
  return null;
}
