const Sequencer = require("@jest/test-sequencer").default;

/** Files of tests that take longest, the longest first; a fresh clone knows no times of an earlier run. */
const longest = [
  ...["together/reading", "together/running", "together/pane/pane", "check/made/made", "together/merging"],
  ...["read/metamorphic/metamorphic", "together/filing", "together/writing", "together/pane/paneParts"],
  ...["read/resaved/resaved", "excel/requests", "excel/matrix/faults", "read/limits"],
  ...["excel/writeOwnSheetsFailing", "batch/main", "together/working", "together/judging"],
  ...["taskpane/review/review", "batch/everyOutput", "excel/matrix/killed", "check/magnitude"],
  ...["batch/summaryColumns", "together/checking", "together/reporting", "taskpane/review/chart"],
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
