import { createRoot } from "react-dom/client";
import { browserReaders } from "../../files/browser";
import { FileDesk } from "../../fileHost/desk";
import { fileHost } from "../../fileHost/fileHost";
import { glance } from "../../work/glance";
import { makeForms } from "../../work/merge/makeForms";
import * as check from "../../work/check/stages";
import * as merge from "../../work/merge/stages";
import { filesOver } from "../filesOver";
import { saveFile } from "../parts/saveFile";
import { ServicesProvider, type Services } from "../services";
import { PaneTheme } from "../shell/PaneTheme";
import { inlineWorker } from "./inlineWorker";
import { PageFrame } from "./PageFrame";
import { DeskProvider } from "./useDesk";

/** The page that a double click opens: everything is in it, nothing is loaded on use. */
const readers = browserReaders(inlineWorker, async () => makeForms);
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const desk = new FileDesk(readers, (name, bytes) => saveFile(name, bytes, spreadsheet));
const files = filesOver(readers);
const services: Services = {
  host: fileHost(desk, readers),
  glance: async () => glance,
  check: async () => check,
  merge: async () => merge,
  files: async () => files,
  waiting: { forms: [], tables: [] },
  underWay: new Set(),
};
const version = document.documentElement.dataset.version ?? "";

document.body.style.margin = "0"; // the page allows no style that stands in its text
createRoot(document.getElementById("pane")!).render(
  <ServicesProvider value={services}>
    <DeskProvider value={desk}>
      <PaneTheme hostIsDark={null}>
        <PageFrame version={version} />
      </PaneTheme>
    </DeskProvider>
  </ServicesProvider>,
);
