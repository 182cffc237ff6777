import type { RefObject } from 'react';

interface FileInputProps {
  /** What a button clicks to let the person choose. */
  box: RefObject<HTMLInputElement | null>;
  onFile: (file: File) => void;
}

/** The hidden way for a JSON file into a page. */
export function FileInput({ box, onFile }: FileInputProps) {
  return (
    <input
      ref={box}
      type="file"
      accept=".json,application/json"
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
