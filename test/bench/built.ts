import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";

const root = path.resolve(__dirname, "../..");

/**
 * A module of the benchmark compiled as the pane is: what runs TypeScript in Node otherwise gives every function its
 * name anew each time that it is made, which takes a quarter of the time of reading.
 */
export async function built<Module>(name: string): Promise<Module> {
  const folder = path.join(root, ".cache/bench");
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: __dirname,
    entry: `./${name}.ts`,
    output: { path: folder, filename: `${name}.cjs`, library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js", ".mjs"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
    optimization: { minimize: false },
  });
  const stats = await new Promise<webpack.Stats>((done, fail) =>
    compiler.run((error, result) => (result ? done(result) : fail(error ?? new Error(name)))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return createRequire(__filename)(path.join(folder, `${name}.cjs`)) as Module;
}
