// Brings the files of the archive when they are asked for. They stand in a script, since a page from a disk may not read
// another file.
import type { ArchiveOptions } from './archive.ts';

type Files = ArchiveOptions['files'];

/** Where archive-files.js leaves them. */
export const ARCHIVE_GLOBAL = 'kpArchiveFiles';

let loading: Promise<Files> | undefined;

/** Rejects where the script can't be loaded; the next call tries again. */
export function loadArchiveFiles(): Promise<Files> {
  loading ??= new Promise<Files>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'archive-files.js';
    script.onload = () => resolve(Reflect.get(globalThis, ARCHIVE_GLOBAL) as Files);
    script.onerror = () => {
      loading = undefined;
      reject(new Error('archive-files.js could not be loaded'));
    };
    document.head.append(script);
  });
  return loading;
}
