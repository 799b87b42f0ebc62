const { readFileSync } = require("node:fs");
const Sequencer = require("@jest/test-sequencer").default;

/** Milliseconds that a test file allows its tests: jest.setTimeout(60_000). */
function allowed({ path }) {
  if (path.includes("/test/e2e/")) return 120_000; // what the browser's tests ask for in their support
  if (path.includes("/test/together/")) return 300_000; // many files in one
  const [, given] = /jest\.setTimeout\(([\d_]+)/.exec(readFileSync(path, "utf8")) ?? [];
  return given ? Number(given.replaceAll("_", "")) : 5_000;
}

/** Files that say they take long begin first, so that no core is left waiting for one of them at the end. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const times = new Map(tests.map((test) => [test, allowed(test)]));
    return [...super.sort(tests)].sort((a, b) => times.get(b) - times.get(a));
  }
}

module.exports = LongestFirst;
