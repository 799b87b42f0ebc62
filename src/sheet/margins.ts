/** Narrow margins of a page in inches; those that Excel itself calls narrow are wider at the sides. */
export const narrowMargins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
