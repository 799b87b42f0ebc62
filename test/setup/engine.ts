import { setEngine } from "../../src/batch/load/engine";

// As the program does for itself: what a test calls of cold code for a second or two was optimized and thrown away again,
// a third of its time. A process that tests share is set by its first file.
setEngine();
