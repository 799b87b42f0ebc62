import { createRoot } from "react-dom/client";
import { Link } from "@fluentui/react-components";
import { startOffice } from "../excel";
import { App } from "./App";
import { excelHost } from "./excelHost";
import { lazyServices } from "./lazyServices";
import { ServicesProvider } from "./services";
import type { Services } from "./services";
import { PaneTheme } from "./shell/PaneTheme";
import { NotReady } from "./shell/NotReady";

const services: Services = { ...lazyServices, host: excelHost(lazyServices.files) };

async function open(): Promise<void> {
  const root = createRoot(document.getElementById("pane")!);
  const show = (reason: string): void =>
    root.render(
      <PaneTheme hostIsDark={null}>
        <NotReady reason={reason} />
      </PaneTheme>,
    );
  const start = await startOffice(show);
  if (!start.ready) return show(start.reason);
  root.render(
    <ServicesProvider value={services}>
      <PaneTheme hostIsDark={services.host.isDark()}>
        <App
          help={
            <Link href="help.html" target="_blank" rel="noopener">
              帮助
            </Link>
          }
        />
      </PaneTheme>
    </ServicesProvider>,
  );
}

// guard.js has said what to install; what begins here would put itself in place of that and break later.
if (!document.documentElement.hasAttribute("data-too-old")) void open();
