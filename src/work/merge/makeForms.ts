import { describeFileNote } from "../../files/noteText";
import type { Make } from "../../files/worker/protocol";
import { editionFor } from "../editions";
import { fileApplications } from "../../merge/filed/fileApplications";
import { readOffered } from "../../merge/own/readOpinions";
import { readSlips } from "../../merge/own/readSlip";
import type { Choices } from "../../read/application";
import { asFile, readOne } from "./readSources";

const stages = { editionFor, fileApplications, readOffered, readSlips };

/** The forms in a file's cells, in a worker or on the page. */
export const makeForms: Make = ({ workbook, notes }, input) => {
  const { name, choices } = input as { readonly name: string; readonly choices: Choices };
  const sentences = notes.map((note) => describeFileNote(note, name));
  return asFile(readOne(workbook, name, stages, choices, sentences));
};
