/** How a run ends; the README explains them. */
export const exitCodes = {
  done: 0,
  nothingRead: 1,
  wrongUsage: 2,
  notWritten: 3,
  changedMeanwhile: 4,
  failed: 5,
  questionsOpen: 6,
} as const;
