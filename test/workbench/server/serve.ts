import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { contentOf } from "./content";

export interface RunningServer {
  /** http://localhost:3000 */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Ports tried after the wanted one. */
const mostPorts = 50;

/** Serves the workbench on localhost, on the wanted port or the next free one; 0 takes any free one. */
export async function serve(port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    contentOf(path).then(
      (content) => {
        response.writeHead(content ? 200 : 404, {
          "content-type": content?.type ?? "text/plain; charset=utf-8",
          "cache-control": "no-store",
        });
        response.end(content?.body ?? `Nothing is served at ${path}`);
      },
      (error: Error) => {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
        response.end(error.message);
      },
    );
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
