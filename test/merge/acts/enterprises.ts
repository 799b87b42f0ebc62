import type { FiledApplication } from "../../../src/merge/filed/filed";
import type { PrintedValues } from "../../../src/merge/filed/printApplication";
import fc from "../../setup/properties";
import { filed, project } from "../make";

/** What an enterprise writes of a project; `id` is the project that is meant, which no program can see. */
export interface Sent {
  readonly id: number;
  readonly file: string;
  readonly enterprise: number;
  readonly name: string;
  readonly category: string;
  readonly contact: string;
  readonly mobile: string;
}

const phases = ["", "（二期）", "三期", "（扩建）"];
const trades = ["智能工厂项目", "供应链平台项目", "供应链协同平台建设项目", "焊装车间改造项目"];
/** What makes two projects of two names that are alike. */
export const markOf = (text: string): string =>
  [...phases, "改造"].filter((mark) => mark !== "" && text.includes(mark)).join();
export const contacts = ["王一", "李二"];
export const mobiles = ["13800000001", "13800000002"];
const categories = ["industryPlatform", "servitization", "industrialSoftware"];
const name = fc
  .tuple(fc.constantFrom(...trades), fc.constantFrom(...phases))
  .map(([trade, phase]) => trade + phase);
const file = fc.constantFrom("申报书.xlsx", "申报表.xlsx", "新.xlsx", "更名后.xlsx");

/** What enterprises do between two merges; `at` picks one of the projects that are there. */
export type Sending =
  | { readonly kind: "new"; readonly sent: Omit<Sent, "id"> }
  | { readonly kind: "change"; readonly at: number; readonly contact: string; readonly mobile: string }
  | { readonly kind: "regroup"; readonly at: number; readonly category: string }
  | { readonly kind: "rename"; readonly at: number; readonly name: string }
  | { readonly kind: "resend"; readonly at: number; readonly file: string; readonly keeps: boolean }
  | { readonly kind: "withdraw"; readonly at: number };

const at = fc.nat({ max: 9 });
const sent = fc.record({
  file,
  enterprise: fc.integer({ min: 1, max: 3 }),
  name,
  category: fc.constantFrom(...categories),
  contact: fc.constantFrom(...contacts),
  mobile: fc.constantFrom(...mobiles),
});
export const newProject: fc.Arbitrary<Sending> = fc.record({ kind: fc.constant("new" as const), sent });
export const sending: fc.Arbitrary<Sending> = fc.oneof(
  newProject,
  fc.record({
    kind: fc.constant("change" as const),
    at,
    contact: fc.constantFrom(...contacts),
    mobile: fc.constantFrom(...mobiles),
  }),
  fc.record({ kind: fc.constant("regroup" as const), at, category: fc.constantFrom(...categories) }),
  fc.record({ kind: fc.constant("rename" as const), at, name }),
  fc.record({ kind: fc.constant("resend" as const), at, file, keeps: fc.boolean() }),
  fc.record({ kind: fc.constant("withdraw" as const), at }),
);

const isSame = (a: Omit<Sent, "id">, b: Omit<Sent, "id">): boolean =>
  a.name === b.name && a.enterprise === b.enterprise;

/**
 * What lies in the inbox after one act. Two projects of one enterprise never bear one name, nor the name that another of
 * its projects had: nobody could tell them apart. `past`: all that was ever sent.
 */
export function afterSending(
  inbox: readonly Sent[],
  past: readonly Sent[],
  act: Sending,
  nextId: number,
): readonly Sent[] {
  const free = (one: Omit<Sent, "id">, id: number): boolean =>
    [...past, ...inbox].every((other) => other.id === id || !isSame(one, other));
  if (act.kind === "new") {
    return free(act.sent, nextId) ? [...inbox, { ...act.sent, id: nextId }] : inbox;
  }
  const chosen = inbox[act.at % Math.max(1, inbox.length)];
  if (!chosen) return inbox;
  const others = inbox.filter((each) => each !== chosen);
  switch (act.kind) {
    case "withdraw":
      return inbox.filter(({ id }) => id !== chosen.id);
    case "resend":
      return [...(act.keeps ? inbox : others), { ...chosen, file: act.file }];
    case "rename":
      return free({ ...chosen, name: act.name }, chosen.id)
        ? [...inbox.filter(({ id }) => id !== chosen.id), { ...chosen, name: act.name }]
        : inbox;
    case "regroup":
      return [...inbox.filter(({ id }) => id !== chosen.id), { ...chosen, category: act.category }];
    case "change":
      return [
        ...inbox.filter(({ id }) => id !== chosen.id),
        { ...chosen, contact: act.contact, mobile: act.mobile },
      ];
  }
}

const base = 1000;

export function formOf({ id, file: from, enterprise, ...texts }: Sent): FiledApplication {
  const values = project(enterprise, {
    "project.name": texts.name,
    "project.category": texts.category,
    "contact.name": texts.contact,
    "contact.mobile": texts.mobile,
    "situation.totalInvestment": base + id,
  });
  return filed(values, { file: from });
}

/** Which project a form or an entry of the ledger is of: a figure that is each project's own tells it to the test. */
export function idOf(values: PrintedValues): number {
  return Number(values["situation.totalInvestment"]) - base;
}
