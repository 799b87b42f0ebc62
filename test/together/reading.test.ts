import { together } from "./together";

together("reading");
