/** What is looked up in a project's papers: the items, the answers, and what is still open. */
export {
  answerTexts,
  itemsOf,
  kindTexts,
  openMaterials,
  recordKey,
  startedRecord,
} from "../../merge/own/materials";
