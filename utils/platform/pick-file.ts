/** Ways to files that some browsers offer beyond the standard. */
interface FilePickers {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const types = [{ accept: { 'application/json': ['.json'] } }];
const pickers = (): FilePickers => globalThis as FilePickers;

/** Whether this browser lets a page keep a file and write to it later. */
export const canKeepFiles = (): boolean => typeof pickers().showOpenFilePicker === 'function' && typeof pickers().showSaveFilePicker === 'function';

/** A file that is there; `null` where the person chose none. To be called from a click. */
export const pickFile = async (): Promise<FileSystemFileHandle | null> => (await pickers().showOpenFilePicker?.({ types }).catch(() => null))?.[0] ?? null;

/** A file that is made anew, or emptied where there is one of that name. To be called from a click. */
export const makeFile = async (suggestedName: string): Promise<FileSystemFileHandle | null> => (await pickers().showSaveFilePicker?.({ suggestedName, types }).catch(() => null)) ?? null;
