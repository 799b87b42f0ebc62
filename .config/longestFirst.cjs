const Sequencer = require("@jest/test-sequencer").default;

/** Files of tests that take longest, the longest first; a fresh clone knows no times of an earlier run. */
const longest = [
  ...["e2e/story", "e2e/sight", "check/made/made", "excel/requests", "excel/writeOwnSheetsFailing"],
  ...["read/metamorphic/metamorphic", "e2e/provinceStory", "excel/matrix/faults", "together/reading"],
  ...["read/resaved/resaved", "batch/main", "read/limits", "together/judging", "together/merging"],
  ...["batch/everyOutput", "excel/matrix/killed", "excel/own/leftovers", "taskpane/checkWhileTyping"],
  ...["taskpane/season/sameFolder", "taskpane/paneText", "taskpane/explain", "taskpane/merge"],
  ...["batch/provinceStory", "taskpane/review/review", "taskpane/tabsText", "batch/make"],
  ...["batch/summaryColumns", "check/magnitude", "read/longTexts", "files/worker/node"],
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
