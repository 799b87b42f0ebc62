/** How a row of 审核意见 changes when the enterprise explains and the bureau answers, and back. */
export { answered, answeredAs, asSeen } from "../../merge/opinions/ownOpinions";
export { explained } from "../../merge/opinions/explained";
