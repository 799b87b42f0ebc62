import { Button } from "@fluentui/react-components";
import { useRail } from "../shell/railContext";

/** The way back to the step where the cities' files are added, while there is nothing to show yet. */
export function ToCollect() {
  const { goTo } = useRail();
  return (
    <Button appearance="primary" onClick={() => goTo("collect")}>
      去收表
    </Button>
  );
}
