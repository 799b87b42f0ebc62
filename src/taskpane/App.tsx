import { useMemo } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCheck } from "./check/useCheck";
import { useSelectedCell } from "./check/useSelectedCell";
import { LayoutChoicesProvider } from "./choice/layoutChoices";
import { Announcer } from "./parts/Announcer";
import { FirstHint } from "./shell/FirstHint";
import { FirstLook } from "./shell/FirstLook";
import { Panels } from "./shell/Panels";
import { PersonChoice } from "./shell/PersonChoice";
import { RailTabs } from "./shell/RailTabs";
import { RailProvider } from "./shell/railContext";
import { useRailState } from "./shell/useRailState";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** `help` opens the help page; how, depends on where the pane is. */
export function App({ help }: { readonly help: ReactNode }) {
  return (
    <Announcer>
      <LayoutChoicesProvider>
        <Pane help={help} />
      </LayoutChoicesProvider>
    </Announcer>
  );
}

function Pane({ help }: { readonly help: ReactNode }) {
  const styles = useStyles();
  const rail = useRailState();
  const { person, step, goTo } = rail;
  // the same while the same step is in sight: what a check or a selection draws looks at it nowhere
  const way = useMemo(() => ({ person, step, goTo }), [person, step, goTo]);
  const check = useCheck(step === "check" || step === "review");
  const selected = useSelectedCell(check.state.result !== null, check.together);
  return (
    <RailProvider value={way}>
      <main>
        <header className={styles.header}>
          <h1 className={styles.title}>审核汇总</h1>
          {help}
        </header>
        <PersonChoice person={person} onChoose={rail.choosePerson} />
        <FirstHint />
        <FirstLook />
        <RailTabs {...rail} />
        <Panels visited={rail.visited} check={check} selected={selected} />
      </main>
    </RailProvider>
  );
}
