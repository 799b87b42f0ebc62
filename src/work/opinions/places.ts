/** Where the findings of 审核意见 point. */
export { placesOf } from "../../merge/own/opinionPlace";
