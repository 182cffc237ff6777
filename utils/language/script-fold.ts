/**
 * Folds a text so that the spellings of one word in simplified, traditional and variant characters, in full-width and
 * upper-case Latin, become one. Every UTF-16 unit maps to one unit, so offsets stay as they are.
 */
export type ScriptFold = (text: string) => string;

/** `pairs` lists [character, representative], characters of the basic plane only. */
export function createScriptFold(pairs: Iterable<readonly [number, number]>): ScriptFold {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit;
  for (const [from, to] of pairs) table[from] = to;
  return (text) => {
    let folded = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const to = table[unit] ?? unit;
      if (to === unit) continue;
      folded += text.slice(from, at) + String.fromCharCode(to);
      from = at + 1;
    }
    return from === 0 ? text : folded + text.slice(from);
  };
}
