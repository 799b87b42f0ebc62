import { crc32 } from "../zip/crc32";
import { deflate } from "../zip/deflate";

/**
 * How the command line packs, in place of the library's `zip/deflate.mjs` (.config/cliBuild.cjs), of which its writer uses no
 * more: what it packs slowly is opened again at once, to be filled with rows.
 */
export { crc32, deflate };
