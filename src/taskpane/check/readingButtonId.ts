/** Id of the button that opens a project's reading: the focus goes back to it. */
export function readingButtonId(key: string): string {
  return `reading-of-${key}`;
}
