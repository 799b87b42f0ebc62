/**
 * The weights by which layouts are compared, in one place. A fit is about 1 for what answers a field and -1 for what
 * does not; each weight here is measured in such fits. Each names the test that pins it.
 */
export const weights = {
  /** What the labels of one column agree on counts more than a label's own answer. layout/columns.test.ts */
  column: 1.2,
  /** What all labels of the page agree on. layout/columns.test.ts */
  page: 0.8,
  /** What a column of the page holds, whichever labels stand before it. layout/columns.test.ts */
  line: 0.6,
  /** Each step along a column makes a label's voice so much weaker. layout/columns.test.ts */
  fading: 0.75,
  /** How much the labels round one count beside the whole column. layout/columns.test.ts */
  near: 0.7,
  /** Into another section only so much of it is heard. */
  intoSection: 0.3,
  /** From here on a place is where a column's values stand. */
  established: 0.3,
  /** Columns that agree so nearly are alike; the nearer one is the label's own. */
  columnsApart: 0.15,
  /** What stands in a label's own column, before what fits as well in another one. */
  ownPlace: 0.5,
  /** A step away from a label, where its column has no values there. places/values.test.ts */
  distance: 0.35,
  /** Forms are written from left to right and down; other ways need more to be believed. layout/columns.test.ts */
  way: { right: 0, below: -0.2, left: -0.8, above: -1 },
  /** A way that the label's own column does not go. places/valuesBelow.test.ts */
  unusual: 0.5,
  /** Of two equal places the nearer one. */
  nearer: 0.01,
  /** An answer at an unusual place must be better than leaving the usual one blank by so much. places/values.test.ts */
  overBlank: 0.4,
  /** A place that explains less is no answer. */
  least: 0.1,
  /** 总体目标 alone in its row, and a text alone in the next. places/performance.test.ts */
  aloneBelow: 2,
  /**
   * A page is mirrored where so many labels find their values left, so much better than right; it is not where what
   * touches the labels right answers them so well on the mean. layout/columns.test.ts
   */
  mirrored: { labels: 6, least: 4, lead: 1.5, answered: 0.5 },
  /** What a person chose is tried first. */
  chosen: 3,
  /** Two places are near when one explains a label so little better than the other. workbook/doubt.test.ts */
  nearLead: 0.3,
  /** Two columns of answers beside the labels: how well both fit, in how many rows, and how far apart their columns are. */
  twin: { fit: 0.8, labels: 2, apart: 0.4 },
  /** A telephone number, a code, a day where one is asked. */
  surely: 1.5,
  /** An answer that fits no better is none that its label asks for. */
  misfit: -0.5,
  /** From so many fields, and such a share of them, on a reading is unsure. workbook/doubt.test.ts */
  doubt: { least: 4, misfitShare: 0.25, rivalShare: 0.2, mostContested: 1, unexplainedShare: 0.5 },
  /** Words over a column. places/formerColumns.test.ts, sheet/sideColumns.test.ts */
  word: {
    label: -1,
    value: 0.8,
    unit: -2,
    hint: -2.5,
    code: -2.5,
    remark: -2.5,
    example: -5,
    later: 5,
    earlier: 0,
    current: 2,
    former: -5,
  },
} as const;
