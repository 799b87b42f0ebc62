import { together } from "./together";

together("judging");
