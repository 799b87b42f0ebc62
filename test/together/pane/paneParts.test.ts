import { together } from "../together";

together("paneParts");
