/** A file of the extension's package, of which its reader takes what it needs: a `Response`, in the main. */
type FileBody = Pick<Response, 'arrayBuffer' | 'blob' | 'text' | 'json'>;

/** Opens one file of a folder by name; rejects where it cannot be read. */
export type OpenFile = (name: string) => Promise<FileBody>;
