/** Excel for Mac shows the pane in a web view that has no dialog for folders (office-js #4322). */
export function canPickFolders(): boolean {
  return String(Office.context.platform) !== "Mac";
}
