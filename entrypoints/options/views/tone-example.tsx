import { useSettings } from '../../../components/hooks/settings-context';

const tones = [
  ['mā', 'text-tone-1'], ['má', 'text-tone-2'], ['mǎ', 'text-tone-3'], ['mà', 'text-tone-4'], ['ma', 'text-tone-5'],
] as const;

/** The five tones, coloured as the card colours them. */
export function ToneExample() {
  const { settings } = useSettings();
  return (
    <span lang="zh-Latn-pinyin" aria-hidden="true" className="flex gap-1.5 max-sm:hidden sm:order-first">
      {tones.map(([syllable, colour]) => (
        <span key={syllable} className={settings.toneColours ? colour : 'text-soft'}>{syllable}</span>
      ))}
    </span>
  );
}
