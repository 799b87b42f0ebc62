import { together } from "./together";

together("reporting");
