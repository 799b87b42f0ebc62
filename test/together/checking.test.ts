import { together } from "./together";

together("checking");
