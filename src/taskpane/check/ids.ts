/** Id of the button that opens a project's reading: the focus goes back to it. */
export function readingButtonId(key: string): string {
  return `reading-of-${key}`;
}

/** The focus goes here when the finding that had it is mended and gone. */
export const resultHeadingId = "check-result";

/** Id of a finding's row in the list. */
export const findingId = (key: string): string => `finding-${key}`;
