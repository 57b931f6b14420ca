// Catches the files that a page would save, so that a test can read them.
import { vi } from 'vitest';

export interface SavedFile {
  name: string;
  text: string;
}

/** Files saved from now on; `vi.restoreAllMocks` ends it. */
export function catchFiles(): Promise<SavedFile>[] {
  const files: Promise<SavedFile>[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = create(blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download;
    files.push(
      blobs
        .get(this.href)!
        .text()
        .then((text) => ({ name, text })),
    );
  });
  return files;
}
