import { together } from "./together";

together("merging");
