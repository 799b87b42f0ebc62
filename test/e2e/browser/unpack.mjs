/**
 * Unpacks the Chromium that comes as an npm package into TMPDIR and prints where it lies.
 * A process of its own, because the package is an ES module that looks at its environment while it is loaded:
 * with this name it also brings the libraries (nss, nspr) that a bare Linux lacks.
 */
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");
process.stdout.write(await chromium.executablePath());
