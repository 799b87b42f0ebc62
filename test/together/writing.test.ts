import { together } from "./together";

together("writing");
