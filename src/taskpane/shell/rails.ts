/** Who sits at the pane. */
export type Person = "enterprise" | "city" | "province";

export type StepId =
  "check" | "merge" | "review" | "returns" | "materials" | "documents" | "collect" | "compare" | "table";

export interface Step {
  readonly id: StepId;
  readonly label: string;
  /** Of use at any time, no step of the way: it has no number and stands last. */
  readonly aside?: boolean;
}

export interface Rail {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Each person's steps in their order; nobody sees another one's. */
export const rails: Readonly<Record<Person, Rail>> = {
  enterprise: {
    name: "企业",
    steps: [
      { id: "check", label: "检查" },
      { id: "materials", label: "材料" },
      { id: "documents", label: "报送" },
    ],
  },
  city: {
    name: "市（县）工信部门",
    steps: [
      { id: "merge", label: "汇总" },
      { id: "review", label: "审核" },
      { id: "returns", label: "退回" },
      { id: "materials", label: "材料" },
      { id: "documents", label: "上报" },
      { id: "check", label: "检查", aside: true },
    ],
  },
  province: {
    name: "省工信厅",
    steps: [
      { id: "collect", label: "收表" },
      { id: "compare", label: "核对" },
      { id: "table", label: "成表" },
      { id: "documents", label: "设置", aside: true },
    ],
  },
};

export const persons = Object.keys(rails) as readonly Person[];

export const hasStep = (person: Person, id: StepId): boolean =>
  rails[person].steps.some((step) => step.id === id);

/** The step after this one, of the same person; undefined after the last. */
export function stepAfter(person: Person, id: StepId): Step | undefined {
  const way = rails[person].steps.filter(({ aside }) => !aside);
  const place = way.findIndex((step) => step.id === id);
  return place < 0 ? undefined : way[place + 1];
}
