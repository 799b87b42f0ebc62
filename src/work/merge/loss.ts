/** Whether more rows are gone from the table than a person deletes. */
export { massLoss as lossIn } from "../../merge/compare/massLoss";
