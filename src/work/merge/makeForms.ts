import { describeFileNote } from "../../files/noteText";
import type { Make } from "../../files/worker/protocol";
import { editionFor } from "../editions";
import { fileApplications } from "../../merge/filed/fileApplications";
import { readOffered } from "../../merge/own/readOpinions";
import { readSlips } from "../../merge/own/readSlip";
import { settingsBrought } from "../settings/settingsBrought";
import { asFile, readOne, type FormsAsked } from "./readSources";

const stages = { editionFor, fileApplications, readOffered, readSlips, settingsBrought };

/** The forms in a file's cells, in a worker or on the page. */
export const makeForms: Make = ({ workbook, notes }, input) => {
  const { name, ...asked } = input as FormsAsked & { readonly name: string };
  const sentences = notes.map((note) => describeFileNote(note, name));
  return asFile(readOne(workbook, name, stages, asked, sentences));
};
