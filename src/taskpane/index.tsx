import { createRoot } from "react-dom/client";
import { startOffice } from "../excel";
import { App } from "./App";
import { excelHost } from "./excelHost";
import { ServicesProvider } from "./services";
import type { Services } from "./services";
import { PaneTheme } from "./shell/PaneTheme";
import { NotReady } from "./shell/NotReady";

const services: Services = {
  host: excelHost,
  check: () => import("./check/stages"),
  merge: () => import("./merge/stages"),
  files: () => import("./files"),
};

async function open(): Promise<void> {
  const start = await startOffice();
  const root = createRoot(document.getElementById("pane")!);
  root.render(
    start.ready ? (
      <ServicesProvider value={services}>
        <PaneTheme hostIsDark={excelHost.isDark()}>
          <App />
        </PaneTheme>
      </ServicesProvider>
    ) : (
      <PaneTheme hostIsDark={null}>
        <NotReady reason={start.reason} />
      </PaneTheme>
    ),
  );
}

void open();
