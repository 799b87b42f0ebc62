import { together } from "../together";

together("browser");
