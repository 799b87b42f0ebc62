/** Projects that come in and are not listed yet, and why that is proposed. */
export { reasonsToWithhold, withheldKey } from "../../merge/compare/withheld";
