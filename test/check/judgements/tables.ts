import { answers } from "./answers";
import { capability } from "./capability";
import { codes } from "./codes";
import { contents } from "./contents";
import { everyCase } from "./everyCase";
import { finance } from "./finance";
import type { Judgement } from "./judgement";
import { names } from "./names";
import { place } from "./place";
import { printed } from "./printed";
import { otherYears } from "./otherYears";
import { time } from "./time";

/** The judgements, by what they are about. */
export const tables: Readonly<Record<string, readonly Judgement[]>> = {
  time,
  otherYears,
  place,
  printed,
  contents,
  capability,
  codes,
  finance,
  names,
  answers,
  everyCase,
};
