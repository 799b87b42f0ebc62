const Sequencer = require("@jest/test-sequencer").default;

/** Files of tests that take longest, the longest first; a fresh clone knows no times of an earlier run. */
const longest = [
  ...["together/running", "together/merging", "read/resaved/resaved", "read/metamorphic/metamorphic"],
  ...["together/reading", "excel/requests", "check/made/made", "together/filing"],
  ...["together/writing", "excel/matrix/faults", "excel/writeOwnSheetsFailing", "together/judging"],
  ...["together/reporting", "read/limits", "batch/main", "batch/everyOutput", "together/working"],
  ...["excel/matrix/killed", "together/checking", "check/magnitude", "batch/summaryColumns"],
];

/** How early a file of tests begins, 0 first. */
function turn({ path }) {
  const at = longest.findIndex((name) => new RegExp(`[\\\\/]test[\\\\/]${name}\\.test\\.`).test(path));
  return at < 0 ? longest.length : at;
}

/** Files that take long begin first, so that no core is left waiting for one of them at the end. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const turns = new Map(tests.map((test) => [test, turn(test)]));
    return [...super.sort(tests)].sort((a, b) => turns.get(a) - turns.get(b));
  }
}

module.exports = LongestFirst;
module.exports.longest = longest;
