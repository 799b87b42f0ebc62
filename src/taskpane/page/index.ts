// The page has one script: in the page it shows, in a worker it reads files. Two would hold most of it twice.
if (typeof document === "undefined") void import("../merge/formsWorker");
else void import("./openPage");

export {};
