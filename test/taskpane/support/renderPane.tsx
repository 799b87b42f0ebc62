import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/App";
import { ServicesProvider } from "../../../src/taskpane/services";
import type { Services } from "../../../src/taskpane/services";
import type { CheckStages } from "../../../src/work/check/checkStages";
import { remember } from "../../../src/taskpane/parts/remembered";
import type { Person } from "../../../src/taskpane/shell/rails";
import { PaneTheme } from "../../../src/taskpane/shell/PaneTheme";
import { currentEdition } from "../../../src/form";
import { fileApplication } from "../../../src/merge/filed/fileApplication";
import { materialsLeft } from "../../../src/merge/own/materials";
import { sharedDrafts } from "../../../src/merge/opinions/acrossOpinions";
import { ownDrafts } from "../../../src/merge/opinions/draftOpinions";
import { partiesOf } from "../../../src/merge/opinions/parties";
import { ownOpinions } from "../../../src/merge/opinions/ownOpinions";
import type { Finding } from "../../../src/check/finding";
import type { WorkbookReading } from "../../../src/read/application";
import type { FakeHost } from "./fakeHost";
import { knownPerson } from "./knownPerson";

// jsdom's files do not hand out their bytes
Blob.prototype.arrayBuffer ??= function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

// axe asks for a canvas, which jsdom does not draw
HTMLCanvasElement.prototype.getContext = () => null;

// axe walks the whole page, and machines differ

/** What the stages of a check say of the workbook: the reading, and findings by the first sheet of a project. */
export interface FakeCheck {
  readonly reading: WorkbookReading;
  readonly findings?: Readonly<Record<string, readonly Finding[]>>;
  readonly across?: readonly Finding[];
}

export function fakeStages(check: () => FakeCheck): CheckStages {
  return {
    editionFor: () => currentEdition,
    settingsIn: () => null,
    *readingSteps() {
      const { reading } = check();
      // no cells tell what has changed: all forms may have
      return { ...reading, applications: reading.applications.map((each) => ({ ...each })) };
    },
    *checkSteps({ sheets }) {
      return check().findings?.[sheets[0]!] ?? [];
    },
    acrossSteps: function* () {
      yield;
      return (check().across ?? []).map((finding) => ({ projects: [], ...finding }));
    },
    fileApplication,
    ownDrafts,
    sharedDrafts,
    ownOpinions,
    materialsLeft,
    partiesOf,
    wordFinding: ({ rule, values }) => ({
      message: String(values["message"] ?? `${rule} 的问题`),
      basis: `${rule} 的依据`,
      advice: `${rule} 的处理办法`,
    }),
  };
}

/** The whole pane in a page, as Excel would show it to a person whom this machine knows; null: it knows nobody. */
export async function renderPane(
  host: FakeHost,
  services: Partial<Services>,
  { person = "city", known }: { readonly person?: Person | null; readonly known?: () => void } = {},
) {
  window.localStorage.clear();
  if (person) for (const [name, text] of Object.entries(knownPerson(person))) remember(name, text);
  known?.();
  const user = userEvent.setup({ applyAccept: false });
  const none = () => Promise.reject(new Error("not part of this test"));
  render(
    <ServicesProvider value={{ host, glance: none, check: none, merge: none, files: none, ...services }}>
      <PaneTheme hostIsDark={null}>
        <App help={<a href="help.html">帮助</a>} />
      </PaneTheme>
    </ServicesProvider>,
  );
  await screen.findByRole("tab", { selected: true });
  return user;
}

/** Faults of the page that stand in the way of a screen reader or keyboard. */
export async function accessibilityFaults(): Promise<string[]> {
  // that takes long: what the page does meanwhile by itself, as timers end, belongs to the test
  const result = await act(() =>
    axe.run(document.body, {
      rules: { "color-contrast": { enabled: false } }, // jsdom has no layout
    }),
  );
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
  );
}
