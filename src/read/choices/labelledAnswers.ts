import type { Choice, Field } from "../../form/edition";
import { blank, none, understood, unread, type Outcome, type Raw } from "../values/outcome";
import { isFiller, squeeze } from "../values/text";

/** What was answered about one option that the label names: 自主可控：芯片级 | 是. */
export interface LabelledAnswer {
  readonly option: Choice;
  readonly raw: Raw;
}

const yes = /^(?:是|有|对|选择?|已选|选中|涉及|具备|已具备|具有|支持|√+|✓|✔|☑|☒|■|●|1|y|yes|true|t)$/i;
const no = /^(?:否|无|没有|不|不选择?|未选|不涉及|不具备|不支持|×|✕|✗|✘|□|☐|○|0|n|no|false|f|[-—/]+)$/i;

/** Whether a cell says yes or no about an option; null for an empty one, undefined for other words. */
export function saidOf(raw: Raw): boolean | null | undefined {
  if (raw.kind === "boolean") return raw.value === true;
  if (raw.kind === "text" && isFiller(raw.text)) return null;
  const said = squeeze(raw.text).replace(/[。.;；,，]$/, "");
  if (yes.test(said)) return true;
  return no.test(said) ? false : undefined;
}

/** The choice whose options were asked about one by one: those answered with yes. Other words are asked about. */
export function readLabelledAnswers(field: Field, answers: readonly LabelledAnswer[]): Outcome {
  const said = answers.map(({ option, raw }) => ({ option, said: saidOf(raw) }));
  if (said.every((each) => each.said === null)) return blank;
  if (said.some((each) => each.said === undefined)) return unread({ kind: "notAChoice" });
  const chosen = [...new Set(said.filter((each) => each.said).map(({ option }) => option.id))];
  if (chosen.length === 0) return none(null);
  if (field.type === "choices") return understood(chosen);
  if (chosen.length === 1) return understood(chosen[0]!);
  const several = { kind: "severalChosen", chosen } as const;
  return field.severalAllowed ? understood(chosen, several) : unread(several);
}
