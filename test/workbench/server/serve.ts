import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { contentOf, type Content } from "./content";

export interface RunningServer {
  /** http://localhost:3000 */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Ports tried after the wanted one. */
const mostPorts = 50;

/**
 * Serves the workbench on localhost, on the wanted port or the next free one; 0 takes any free one. `keep` tells the browser
 * what it may keep: nothing where a person builds anew between two looks.
 */
export async function serve(port: number, keep = "no-store"): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? "/").then(({ status, type, body }) => {
      response.writeHead(status, { "content-type": type, "cache-control": keep });
      response.end(body);
    });
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(url: string): Promise<Content & { readonly status: number }> {
  const plain = "text/plain; charset=utf-8";
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const content = await contentOf(path);
    return content
      ? { status: 200, ...content }
      : { status: 404, type: plain, body: `Nothing is served at ${path}` };
  } catch (error) {
    return { status: 500, type: plain, body: (error as Error).message };
  }
}

async function listen(server: Server, wanted: number): Promise<void> {
  for (let port = wanted; ; port += 1) {
    try {
      return await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "localhost", () => {
          server.off("error", reject);
          resolve();
        });
      });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || port >= wanted + mostPorts) throw error;
    }
  }
}
