const marks = [['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]] as const;

/** The text of a file as other programs write it: in UTF-8, in UTF-16 behind its mark, else as Chinese spreadsheets do (GB 18030). */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
