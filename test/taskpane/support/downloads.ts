/** The downloads that the page begins from now on. */
export function downloads(): { name: string; blob: Blob }[] {
  const begun: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    begun.push({ name: this.download, blob: blobs[Number(this.href.slice("blob:".length))]! });
  });
  return begun;
}
