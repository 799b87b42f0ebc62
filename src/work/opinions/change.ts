/** How a row of 审核意见 changes when the enterprise explains and the bureau answers. */
export { answered } from "../../merge/opinions/ownOpinions";
export { explained } from "../../merge/opinions/explained";
