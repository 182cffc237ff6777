/** What browsers that let pages keep files have beyond the standard types. */
interface AskableHandle extends FileSystemFileHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

const isAskable = (handle: FileSystemFileHandle): handle is AskableHandle => 'queryPermission' in handle;

/** Whether a file may be read and written now. Some browsers ask again after each start. */
export const mayUse = async (handle: FileSystemFileHandle): Promise<boolean> => !isAskable(handle) || (await handle.queryPermission({ mode: 'readwrite' })) === 'granted';

/** Asks the person for a file again; to be called from a click. */
export const askToUse = async (handle: FileSystemFileHandle): Promise<boolean> => !isAskable(handle) || (await handle.requestPermission({ mode: 'readwrite' })) === 'granted';
