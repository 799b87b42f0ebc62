import { Button } from "@fluentui/react-components";
import { rails, stepAfter } from "./rails";
import { useRail } from "./railContext";
import type { StepId } from "./rails";

/** The button that leads on, in words of the rail: 下一步：退回. Nothing where this is the last step. */
export function NextStep({ primary = false, to }: { readonly primary?: boolean; readonly to?: StepId }) {
  const { person, step, goTo } = useRail();
  const next = to ? rails[person].steps.find(({ id }) => id === to) : stepAfter(person, step);
  if (!next) return null;
  return (
    <Button appearance={primary ? "primary" : "secondary"} onClick={() => goTo(next.id)}>
      下一步：{next.label}
    </Button>
  );
}
