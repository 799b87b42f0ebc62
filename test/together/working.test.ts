import { together } from "./together";

together("working");
