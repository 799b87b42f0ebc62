import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startWorkbench } from "./support/server";

describe("npm start", () => {
  test("takes the next free port when the usual one is taken, prints the address, and ends on Ctrl+C", async () => {
    const other = createServer((_request, response) => response.end("another program"));
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    const taken = (other.address() as AddressInfo).port;
    const workbench = await startWorkbench(taken);
    try {
      expect(workbench.output()).toMatch(
        new RegExp(`The workbench is open on ${workbench.address} — Ctrl\\+C ends it`),
      );
      expect(Number(new URL(workbench.address).port)).toBeGreaterThan(taken);
      const page = await (await fetch(workbench.address)).text();
      expect(page).toContain("<title>工作台</title>");
    } finally {
      other.close();
      expect(await workbench.stop()).toBe(0);
    }
  });

  test("serves the built pane on the genuine office.js, with nothing taken from the network", async () => {
    const workbench = await startWorkbench();
    try {
      const pane = await (await fetch(`${workbench.address}/pane/taskpane.html`)).text();
      const scripts = [...pane.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]!);
      expect(scripts).toContain("/office-js/office.js");
      expect(scripts.filter((script) => /^(https?:)?\/\//.test(script))).toEqual([]);
      for (const script of scripts) {
        const answer = await fetch(new URL(script, `${workbench.address}/pane/taskpane.html`));
        expect([script, answer.status]).toEqual([script, 200]);
      }
    } finally {
      await workbench.stop();
    }
  });

  test("gives nothing outside of what it serves", async () => {
    const workbench = await startWorkbench();
    try {
      for (const path of ["/pane/..%2fpackage.json", "/assets/%2e%2e/package.json", "/samples/none.xlsx"]) {
        expect([path, (await fetch(workbench.address + path)).status]).toEqual([path, 404]);
      }
    } finally {
      await workbench.stop();
    }
  });
});
