import { describeFileNote } from "../../files/noteText";
import { serve } from "../../files/worker/browserWorker";
import { currentEdition } from "../../form";
import { fileApplications } from "../../merge/filed/fileApplications";
import { readOffered } from "../../merge/own/readOpinions";
import type { Choices } from "../../read/application";
import { asFile, readOne } from "./readSources";

const stages = { currentEdition, fileApplications, readOffered };

/** The worker in which files are read: their cells, then the forms in them. */
serve(({ workbook, notes }, input) => {
  const { name, choices } = input as { readonly name: string; readonly choices: Choices };
  const sentences = notes.map((note) => describeFileNote(note, name));
  return asFile(readOne(workbook, name, stages, choices, sentences));
});
