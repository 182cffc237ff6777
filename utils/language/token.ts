/** What a token is made of; `word` tokens are looked up in the dictionary, `term` tokens in the glossary first, `topic` tokens touch a sensitive topic. */
export type TokenKind = 'word' | 'term' | 'topic' | 'quantity' | 'number' | 'latin' | 'emoji' | 'sticker' | 'punctuation' | 'space' | 'other';

/** A stretch of a block of text: `[start, end)` in UTF-16 units. Tokens cover their text without gaps or overlap. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
}

/** The token that contains `offset` (UTF-16 units), or `undefined` outside the text. */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token === undefined) return undefined;
    if (offset < token.start) high = middle - 1;
    else if (offset >= token.end) low = middle + 1;
    else return token;
  }
  return undefined;
}
