import { together } from "./together";

together("filing");
