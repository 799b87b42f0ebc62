export { currentEdition, editions } from "./editions";
