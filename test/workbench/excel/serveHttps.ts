import { createServer } from "node:https";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves `folder` on https://localhost:`port` with a certificate of this machine's own, which the system asks to trust once. */
export async function serveHttps(folder: string, port: number): Promise<void> {
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const name = path.normalize(
      decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname),
    );
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep)) {
      response.writeHead(403).end();
      return;
    }
    readFile(file).then(
      (content) =>
        response
          .writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}
