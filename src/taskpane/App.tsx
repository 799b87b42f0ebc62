import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { CheckTab } from "./check/CheckTab";
import { useCheck } from "./check/useCheck";
import { useSelectedCell } from "./check/useSelectedCell";
import { LayoutChoicesProvider } from "./choice/layoutChoices";
import { Announcer } from "./parts/Announcer";
import { Failure } from "./shell/Failure";
import { FirstLook } from "./shell/FirstLook";
import { useTab } from "./shell/useTab";
import type { TabId } from "./shell/openingTab";

const MergeTab = lazy(() => import("./merge/MergeTab"));
const DocumentsTab = lazy(() => import("./documents/DocumentsTab"));
const MaterialsTab = lazy(() => import("./materials/MaterialsTab"));

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
  panel: { padding: tokens.spacingHorizontalM },
});

const tabs: readonly [TabId, string][] = [
  ["check", "检查"],
  ["merge", "汇总"],
  ["materials", "材料"],
  ["documents", "文档"],
];

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
  const { tab, visited, choose } = useTab();
  const check = useCheck(tab === "check");
  const selected = useSelectedCell(check.state.result !== null);
  return (
    <main>
      <header className={styles.header}>
        <h1 className={styles.title}>申报书检查与汇总</h1>
        {help}
      </header>
      <FirstLook />
      <TabList selectedValue={tab} onTabSelect={(_event, data) => choose(data.value as TabId)}>
        {tabs.map(([id, label]) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`panel-${id}`}>
            {label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(([id]) => (
        // a panel that was used keeps its state while another one is shown
        <div
          key={id}
          className={styles.panel}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== tab}
        >
          {visited.includes(id) && (
            <Failure>
              <Suspense fallback={<Spinner label="正在打开……" />}>
                {id === "check" && <CheckTab check={check} selected={selected} onGoTo={choose} />}
                {id === "merge" && <MergeTab />}
                {id === "documents" && <DocumentsTab />}
                {id === "materials" && <MaterialsTab shown={tab === "materials"} />}
              </Suspense>
            </Failure>
          )}
        </div>
      ))}
    </main>
  );
}
