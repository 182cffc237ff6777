/** What a packed file holds by name: texts, texts as their UTF-16 units, and lists of whole numbers of 32 bits. */
export type PackedParts = Readonly<Record<string, string | Uint16Array | ArrayLike<number>>>;

/** Where a part stands: its bytes, counted from the end of the header; each is aligned to four of them. */
type PartPlace = [name: string, kind: 'text' | 'units' | 'numbers', from: number, length: number];

const align = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/**
 * Packs parts into one file that is read without unpacking: the length of the header in 32 bits, the header (the parts'
 * places as JSON), the parts. Little-endian, texts in UTF-8.
 */
export function packFile(parts: PackedParts): Uint8Array {
  const bodies = Object.entries(parts).map(([name, part]) => ({ name, ...bodyOf(part) }));
  const places: PartPlace[] = [];
  let size = 0;
  for (const { name, kind, bytes } of bodies) {
    places.push([name, kind, size, bytes.length]);
    size += align(bytes.length);
  }
  const header = new TextEncoder().encode(JSON.stringify(places));
  const body = 4 + align(header.length);
  const file = new Uint8Array(body + size);
  file.set(new Uint8Array(Uint32Array.of(header.length).buffer));
  file.set(header, 4);
  bodies.forEach(({ bytes }, at) => file.set(bytes, body + (places[at]?.[2] ?? 0)));
  return file;
}

function bodyOf(part: PackedParts[string]): { kind: PartPlace[1]; bytes: Uint8Array } {
  if (typeof part === 'string') return { kind: 'text', bytes: new TextEncoder().encode(part) };
  if (part instanceof Uint16Array) return { kind: 'units', bytes: new Uint8Array(Uint16Array.from(part).buffer) };
  return { kind: 'numbers', bytes: new Uint8Array(Uint32Array.from(part).buffer) };
}

/** Reads what `packFile` wrote; each part when it is asked for. */
export class PackedFile {
  readonly #buffer: ArrayBuffer;
  readonly #places: Map<string, PartPlace>;
  readonly #body: number;

  /** Throws where it is no such file. */
  constructor(buffer: ArrayBuffer) {
    const [length = 0] = new Uint32Array(buffer, 0, 1);
    const places: PartPlace[] = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
    this.#buffer = buffer;
    this.#places = new Map(places.map((place) => [place[0], place]));
    this.#body = 4 + align(length);
  }

  /** A text by its name; throws a RangeError where there is none. */
  text(name: string): string {
    const [from, length] = this.#place(name, 'text');
    return new TextDecoder().decode(new Uint8Array(this.#buffer, from, length));
  }

  /** A text as its units by its name, as a view on the file; throws a RangeError where there is none. */
  units(name: string): Uint16Array {
    const [from, length] = this.#place(name, 'units');
    return new Uint16Array(this.#buffer, from, length / 2);
  }

  /** Numbers by their name, as a view on the file; throws a RangeError where there are none. */
  numbers(name: string): Uint32Array {
    const [from, length] = this.#place(name, 'numbers');
    return new Uint32Array(this.#buffer, from, length / 4);
  }

  #place(name: string, kind: PartPlace[1]): [from: number, length: number] {
    const [, found, from = 0, length = 0] = this.#places.get(name) ?? [];
    if (found !== kind) throw new RangeError(`no ${kind} '${name}' in this file`);
    return [this.#body + from, length];
  }
}
