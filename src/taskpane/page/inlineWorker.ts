/** The worker whose script lies in the page itself: a page opened by a double click may load no second file. */
export function inlineWorker(): Worker {
  const script = document.getElementById("worker")!.textContent;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(address);
  } finally {
    // the browser has taken it by the time it is loaded
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
