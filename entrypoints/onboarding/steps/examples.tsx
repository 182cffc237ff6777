import { classNames } from '../../../components/ui/class-names';
import { Chinese } from '../../../components/word/chinese';
import { Pinyin } from '../../../components/word/pinyin';
import { readMarkedPinyin } from '../../../utils/language/pinyin';

const marks = {
  slang: 'underline decoration-dotted decoration-2 underline-offset-4',
  sensitive: 'underline decoration-wavy decoration-warm underline-offset-4',
  word: 'rounded-xs bg-accent-soft px-0.5',
};

/** A word as it is marked in pages, or not. */
export const MarkExample = ({ text, mark }: { text: string; mark: keyof typeof marks | null }) => (
  <span aria-hidden="true" className={classNames('text-15/6', mark && marks[mark])}><Chinese text={text} /></span>
);

/** A word with what the card says of it, or alone. */
export const CardExample = ({ isOn }: { isOn: boolean }) => (
  <span aria-hidden="true" className="flex items-baseline gap-2">
    <span className={classNames('text-15/6', isOn && 'rounded-xs bg-word')}><Chinese text="咖啡馆" /></span>
    {isOn && <Pinyin syllables={readMarkedPinyin('kā fēi guǎn')} className="text-13/6" />}
  </span>
);

/** A button of the site, in English or as it is. */
export const LabelExample = ({ isOn }: { isOn: boolean }) => (
  <span aria-hidden="true" className="rounded-full bg-accent px-2.5 text-13/6 text-accent-text">{isOn ? <span lang="en">Follow</span> : <Chinese text="关注" />}</span>
);
