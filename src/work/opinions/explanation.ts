/** Whether an explanation, or a reason to let an error through, says enough. */
export { checkExplanation } from "../../check/explanation";
