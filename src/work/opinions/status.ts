/** What is to be done about a row of 审核意见, and how that is called. */
export { statusOf, statusTexts } from "../../merge/own/opinions";
