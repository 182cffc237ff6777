import type { QuantityValue } from '../quantity';
import shoeSizes from '../shoe-sizes.json';
import type { Phrases } from './phrases';

type Of<Kind extends QuantityValue['kind']> = Extract<QuantityValue, { kind: Kind }>;

export function explainShoeSize({ size }: Of<'shoe-size'>, { say }: Phrases): string[] {
  const known = shoeSizes.find(({ eu }) => eu === size);
  const { women, men, uk } = known ?? {};
  return women === undefined || men === undefined || uk === undefined
    ? [say('shoeFar', { size })]
    : [say('shoe', { size, women, men, uk }), say('shoeHint')];
}

export const explainWaistSize = ({ inches }: Of<'waist-size'>, { number, say }: Phrases): string[] =>
  [say('waist', { inches, centimetres: number(inches * 2.54, 0) }), say('waistHint')];

export const explainLetterSize = ({ size }: Of<'letter-size'>, { say }: Phrases): string[] =>
  (size === 'F' ? [say('oneSize')] : [say('letterSize', { size }), say('letterSizeHint')]);

export const explainLabelSize = ({ height, girth, build }: Of<'label-size'>, { say }: Phrases): string[] =>
  [say('labelSize', { height, girth }), say(`build${build}`)];

export const explainDiscount = ({ paid }: Of<'discount'>, { say }: Phrases): string[] =>
  [say('discount', { paid, off: 100 - paid }), say('discountHint')];

export const explainGift = ({ bought, given }: Of<'gift'>, { say }: Phrases): string[] => [say('gift', { bought, given })];

/** What the second (or third) piece costs, and how much less one piece is then. */
export const explainFurtherPiece = ({ piece, paid }: Of<'further-piece'>, { number, say }: Phrases): string[] => [
  say(paid === 0 ? 'freePiece' : 'furtherPiece', { piece, paid }),
  say('furtherSaving', { piece, off: number((100 - paid) / piece, 0) }),
];

export const explainMoneyOff = ({ from, off }: Of<'money-off'>, { number, say }: Phrases): string[] =>
  [say('moneyOff', { from, off }), say('moneyOffHint', { percent: number((off / from) * 100, 0) })];

export const explainShare = ({ percent }: Of<'share'>, { say }: Phrases): string[] =>
  [say('share', { percent }), percent === 90 ? say('nearlyNew') : percent === 80 ? say('mostLikely') : say('shareHint')];
