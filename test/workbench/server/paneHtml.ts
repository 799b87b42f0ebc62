/** Script of dist/taskpane.html that loads office.js, from wherever the pane was built to take it. */
const officeScript = /<script\b[^>]*\bsrc="?[^" >]*\/?office\.js"?[^>]*><\/script>/;

/**
 * The built pane's page as the workbench serves it: office.js comes from the npm package, unmodified, and before it
 * runs the script that makes the emulated Excel its host. dist/ itself stays as it was built.
 */
export function withWorkbenchHost(html: string): string {
  if (!officeScript.test(html)) throw new Error("dist/taskpane.html does not load office.js");
  return html.replace(
    officeScript,
    '<script src="/host-shim.js"></script><script src="/office-js/office.js"></script>',
  );
}
