import { answersWords } from "./words/answers";
import { applicantWords } from "./words/applicant";
import { personsWords } from "./words/persons";
import { placesWords } from "./words/places";
import { strangersWords } from "./words/strangers";

/** Word lists that rules compare with. */
export const words: Readonly<Record<string, readonly string[]>> = {
  ...answersWords,
  ...personsWords,
  ...strangersWords,
  ...applicantWords,
  ...placesWords,
};
