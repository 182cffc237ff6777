import { hasHan } from '../../utils/language/han';
import type { SavedWord } from '../../utils/vocabulary/saved-word';
import { Chinese } from '../word/chinese';
import { useReadingSettings } from '../word/reading-settings';

/** A saved word in the script the person reads first. */
export function SavedText({ word: { text, traditional }, className = '' }: { word: Pick<SavedWord, 'text' | 'traditional'>; className?: string }) {
  const { firstScript } = useReadingSettings();
  if (!hasHan(text)) return <span lang="en" className={className}>{text}</span>;
  const isTraditional = firstScript === 'traditional' && traditional !== '';
  return <Chinese text={isTraditional ? traditional : text} script={isTraditional ? 'traditional' : 'simplified'} className={className} />;
}
