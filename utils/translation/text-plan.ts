import { findProtected } from './protected';
import type { FoundHelp, TermHelp } from './term-help';

/** A stretch that goes to an engine. */
export interface SentPart {
  /** As sent: what is protected stands as {1}, {2}, …, terms perhaps in plain wording. */
  sent: string;
  /** What the placeholders stand for. */
  tokens: readonly string[];
  terms: readonly TermHelp[];
}

/** A text in the order of its parts: those that stay as written, and those that go to an engine. */
export type TextPlan = (string | SentPart)[];

export interface PlanOptions {
  /** Leaves terms as they are written, because the engine is told of them. */
  readsTerms: boolean;
  keepsLines: boolean;
  /** Longest part, in UTF-16 units. */
  longest: number;
  /** Cuts at everything that is protected instead of sending placeholders. */
  cutsAtTokens?: boolean;
}

type Piece = { kind: 'words' | 'break' | 'token'; text: string } | { kind: 'term'; text: string; help: TermHelp };

/** Plans what of a text is sent. What is protected at its edges never is, nor is what holds no letters. */
export function planText(text: string, terms: readonly FoundHelp[], options: PlanOptions): TextPlan {
  const plan = new PlanBuilder(options);
  for (const piece of piecesOf(text, terms)) plan.add(piece);
  return plan.done();
}

function piecesOf(text: string, terms: readonly FoundHelp[]): Piece[] {
  const tokens = findProtected(text);
  const breaks = Array.from(text.matchAll(/[\r\n]+/gu), (match) => ({ start: match.index, end: match.index + match[0].length }));
  const isFree = (term: FoundHelp): boolean => ![...tokens, ...breaks].some(({ start, end }) => start < term.end && term.start < end);
  const pieces: Piece[] = [];
  let at = 0;
  const stretches = [
    ...tokens.map((stretch) => ({ ...stretch, kind: 'token' as const })),
    ...breaks.map((stretch) => ({ ...stretch, kind: 'break' as const })),
    ...terms.filter(isFree).map((help) => ({ start: help.start, end: help.end, kind: 'term' as const, help })),
  ].toSorted((a, b) => a.start - b.start);
  for (const stretch of stretches) {
    if (stretch.start < at) continue;
    if (stretch.start > at) pieces.push({ kind: 'words', text: text.slice(at, stretch.start) });
    const written = text.slice(stretch.start, stretch.end);
    if (stretch.kind === 'term') pieces.push({ kind: 'term', text: written, help: stretch.help });
    else pieces.push({ kind: stretch.kind, text: written });
    at = stretch.end;
  }
  if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) });
  return pieces;
}

/** Gathers pieces into parts. */
class PlanBuilder {
  readonly #options: PlanOptions;
  readonly #plan: TextPlan = [];
  #pieces: Piece[] = [];
  #length = 0;

  constructor(options: PlanOptions) {
    this.#options = options;
  }

  add(piece: Piece): void {
    const { cutsAtTokens = false, keepsLines, longest } = this.#options;
    const isCut = (piece.kind === 'token' && cutsAtTokens) || (piece.kind === 'break' && (cutsAtTokens || !keepsLines || this.#length > longest / 2));
    if (isCut) {
      this.#flush();
      this.#plan.push(piece.text);
      return;
    }
    let rest = piece;
    while (this.#length + rest.text.length > longest && rest.kind === 'words') {
      const cut = placeToCut(rest.text, Math.max(1, longest - this.#length));
      this.#push({ kind: 'words', text: rest.text.slice(0, cut) });
      this.#flush();
      rest = { kind: 'words', text: rest.text.slice(cut) };
    }
    if (this.#length + rest.text.length > longest) this.#flush();
    this.#push(rest);
  }

  done(): TextPlan {
    this.#flush();
    return this.#plan;
  }

  #push(piece: Piece): void {
    if (piece.text === '') return;
    this.#pieces.push(piece);
    this.#length += piece.text.length;
  }

  #flush(): void {
    const isSaid = ({ kind, text }: Piece): boolean => kind === 'term' || (kind === 'words' && text.trim() !== '');
    const holdsLetters = this.#pieces.some((piece) => isSaid(piece) && /[\p{L}\p{N}]/u.test(piece.text));
    const first = holdsLetters ? this.#pieces.findIndex(isSaid) : -1;
    const end = this.#pieces.findLastIndex(isSaid) + 1;
    const written = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
    if (first < 0) this.#plan.push(written(this.#pieces));
    else {
      const { before, part, after } = partOf(this.#pieces.slice(first, end), this.#options.readsTerms);
      this.#plan.push(written(this.#pieces.slice(0, first)) + before, part, after + written(this.#pieces.slice(end)));
    }
    this.#pieces = [];
    this.#length = 0;
  }
}

function partOf(pieces: readonly Piece[], readsTerms: boolean): { before: string; part: SentPart; after: string } {
  const tokens: string[] = [];
  const terms: TermHelp[] = [];
  let sent = '';
  for (const piece of pieces) {
    if (piece.kind === 'term') terms.push(piece.help);
    if (piece.kind === 'token') tokens.push(piece.text);
    if (piece.kind === 'token') sent += `{${tokens.length}}`;
    else sent += piece.kind === 'term' && !readsTerms ? piece.help.plain : piece.text;
  }
  const [before = ''] = /^\s*/u.exec(sent) ?? [];
  const [after = ''] = /\s*$/u.exec(sent) ?? [];
  return { before, part: { sent: sent.trim(), tokens, terms }, after };
}

/** Behind the last sentence that ends before `limit`, else behind the last space, else at the limit; never within a pair of surrogates. */
function placeToCut(text: string, limit: number): number {
  const start = text.slice(0, limit);
  const sentence = /^[^]*[。！？!?.；;](?=[^])/u.exec(start)?.[0].length ?? 0;
  if (sentence > limit / 4) return sentence;
  const space = start.lastIndexOf(' ') + 1;
  if (space > limit / 4) return space;
  return /[\uD800-\uDBFF]$/u.test(start) && limit > 1 ? limit - 1 : limit;
}
