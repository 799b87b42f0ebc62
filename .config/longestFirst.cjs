const Sequencer = require("@jest/test-sequencer").default;

/** Files of tests that take longest, the longest first; a fresh clone knows no times of an earlier run. */
const longest = [
  ...["together/pane/pane", "together/reading", "together/running", "together/pane/paneParts"],
  ...["read/metamorphic/metamorphic", "together/writing", "excel/matrix/faults", "check/made/made"],
  ...["read/limits", "together/merging", "read/resaved/resaved", "excel/writeOwnSheetsFailing", "batch/main"],
  ...["together/filing", "together/working", "excel/matrix/killed", "excel/requests", "batch/everyOutput"],
  ...["together/judging", "batch/summaryColumns", "check/magnitude", "together/reporting"],
  ...["together/checking", "taskpane/review/review", "taskpane/review/chart"],
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
