/**
 * Folds a text so that the spellings of one word in simplified, traditional and variant characters, in full-width and
 * upper-case Latin, become one. Every UTF-16 unit maps to one unit, so offsets stay as they are.
 */
export type ScriptFold = (text: string) => string;

/** `pairs` lists characters of the basic plane, each followed by its representative. */
export function createScriptFold(pairs: Uint16Array): ScriptFold {
  // 0 stands for a unit that maps to itself, so that nothing needs filling in before the first question.
  const table = new Uint16Array(0x10000);
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] || unit - 0xfee0;
  for (let at = 0; at < pairs.length; at += 2) table[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
  return (text) => {
    let folded = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const to = table[text.charCodeAt(at)] ?? 0;
      if (to === 0) continue;
      folded += text.slice(from, at) + String.fromCharCode(to);
      from = at + 1;
    }
    return from === 0 ? text : folded + text.slice(from);
  };
}
