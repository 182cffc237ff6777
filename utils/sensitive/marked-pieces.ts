import type { Finding } from './rule-matcher';

/** A piece of a text and the weightiest severity of the passages that it belongs to, `null` where it belongs to none. */
export interface MarkedPiece {
  text: string;
  severity: Finding['severity'] | null;
}

const weight = (severity: MarkedPiece['severity']): number => (severity === 'support' ? 4 : (severity ?? 0));

/** A text cut where passages start and end, which may lie over each other. */
export function markedPieces(text: string, findings: readonly Pick<Finding, 'start' | 'end' | 'severity'>[]): MarkedPiece[] {
  const cuts = [...new Set([0, ...findings.flatMap(({ start, end }) => [start, end]), text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const covering = findings.filter((finding) => finding.start <= start && start < finding.end).map(({ severity }) => severity);
    const severity = covering.reduce<MarkedPiece['severity']>((weightiest, one) => (weight(one) > weight(weightiest) ? one : weightiest), null);
    return { text: text.slice(start, cuts[at + 1]), severity };
  });
}
