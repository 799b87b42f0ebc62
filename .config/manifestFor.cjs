/** Where manifest.xml in the repository points to; every other address is put in at build time. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * The manifest's text with all addresses of the add-in's own files at `address`.
 * Throws when `address` is no https URL, since Excel loads nothing else.
 */
function manifestFor(xml, address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`ADDIN_URL is no address: “${address}” (wanted: https://host/path)`);
  }
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must begin with https://, not “${address}”`);
  return xml.split(DEVELOPMENT_ADDRESS).join(address.replace(/\/+$/, ""));
}

module.exports = { manifestFor, DEVELOPMENT_ADDRESS };
