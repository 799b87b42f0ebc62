/** A worker of the page's own script (index.ts): a page opened by a double click may load no second file. */
export function inlineWorker(): Worker {
  const script = document.getElementById("program")!.textContent;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(address);
  } finally {
    // the browser has taken it by the time it is loaded
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
