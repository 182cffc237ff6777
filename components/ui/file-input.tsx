import type { RefObject } from 'react';

interface FileInputProps {
  /** What a button clicks to let the person choose. */
  box: RefObject<HTMLInputElement | null>;
  onFile: (file: File) => void;
  /** Kinds of files, as the browser's dialog takes them. */
  accept?: string;
}

/** The hidden way for a file into a page, a JSON file unless other kinds are named. */
export function FileInput({ box, onFile, accept = '.json,application/json' }: FileInputProps) {
  return (
    <input
      ref={box}
      type="file"
      accept={accept}
      hidden
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) onFile(file);
        // The same file, mended, may come again.
        event.currentTarget.value = '';
      }}
    />
  );
}
