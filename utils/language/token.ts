/** What a token is made of; `word` tokens are looked up in the dictionary, `term` tokens in the glossary first, `topic` tokens touch a sensitive topic. */
export type TokenKind = 'word' | 'term' | 'topic' | 'quantity' | 'number' | 'latin' | 'emoji' | 'sticker' | 'punctuation' | 'space' | 'other';

/** A stretch of a block of text: `[start, end)` in UTF-16 units. Tokens cover their text without gaps or overlap. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
}
