import { together } from "./together";

together("running");
