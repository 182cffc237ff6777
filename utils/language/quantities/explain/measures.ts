import { scaled, type QuantityValue } from '../quantity';
import type { Phrase, Phrases } from './phrases';

type Of<Kind extends QuantityValue['kind']> = Extract<QuantityValue, { kind: Kind }>;

const poundsInKilogram = 2.204_62;
const ouncesInGram = 0.035_274;
const feetInMetre = 3.280_84;
const milesInKilometre = 0.621_371;
const inchesInCentimetre = 1 / 2.54;
const squareFeetInMetre = 10.763_9;
const metresInMu = 666.67;

export const explainCount = ({ amount, unit }: Of<'count'>, { amount: tell, say }: Phrases): string[] =>
  [tell(amount), ...(unit === null ? [] : [say(unit)])];

const kilogramsIn = { jin: 0.5, liang: 0.05, kilogram: 1 };

export function explainMass({ amount, unit }: Of<'mass'>, { amount: tell, say }: Phrases): string[] {
  const kilograms = scaled(amount, kilogramsIn[unit]);
  const line = kilograms.most < 0.25
    ? say('smallMass', { grams: tell(scaled(kilograms, 1_000), 0), ounces: tell(scaled(kilograms, 1_000 * ouncesInGram), 1) })
    : say('mass', { kilograms: tell(kilograms, 2), pounds: tell(scaled(kilograms, poundsInKilogram), kilograms.most < 20 ? 1 : 0) });
  return unit === 'kilogram' ? [line] : [line, say(unit)];
}

const moneyHints: Record<Of<'money'>['word'], Phrase> = { yuan: 'yuanHint', kuai: 'kuai', mao: 'mao', mi: 'mi', r: 'rmb', dollar: 'dao' };

export const explainMoney = ({ amount, word }: Of<'money'>, { amount: tell, say }: Phrases): string[] =>
  [say(word === 'dollar' ? 'dollar' : 'yuan', { n: tell(amount, 2) }), say(moneyHints[word])];

export function explainArea({ amount, unit }: Of<'area'>, { amount: tell, say }: Phrases): string[] {
  const metres = unit === 'mu' ? scaled(amount, metresInMu) : amount;
  return [say('area', { metres: tell(metres), feet: tell(scaled(metres, squareFeetInMetre), 0) }), say(unit === 'mu' ? 'mu' : 'ping')];
}

/** Each unit: what it is told in, how many of them it holds, and what to say of it. */
const lengths: Record<Of<'length'>['unit'], { in: 'kilometre' | 'metre' | 'centimetre'; factor: number; hint: Phrase | null }> = {
  kilometre: { in: 'kilometre', factor: 1, hint: null },
  li: { in: 'kilometre', factor: 0.5, hint: 'li' },
  metre: { in: 'metre', factor: 1, hint: null },
  centimetre: { in: 'centimetre', factor: 1, hint: null },
  chi: { in: 'centimetre', factor: 100 / 3, hint: 'chi' },
  cun: { in: 'centimetre', factor: 2.54, hint: 'cun' },
};

export function explainLength({ amount, unit }: Of<'length'>, { amount: tell, say }: Phrases): string[] {
  const { in: usual, factor, hint } = lengths[unit];
  const isFar = unit === 'metre' && amount.least >= 1_000;
  const told = isFar ? 'kilometre' : usual;
  const metric = scaled(amount, isFar ? 0.001 : factor);
  const line = say(told, {
    metric: tell(metric, told === 'centimetre' ? 1 : undefined), miles: tell(scaled(metric, milesInKilometre), 1), feet: tell(scaled(metric, feetInMetre), metric.most < 30 ? 1 : 0), inches: tell(scaled(metric, inchesInCentimetre), 1),
  });
  return hint === null ? [line] : [line, say(hint)];
}

/** 165 cm as 5 feet and 5 inches. */
function feetAndInches(centimetres: number): { feet: number; inches: number } {
  const inches = Math.round(centimetres * inchesInCentimetre);
  return { feet: Math.floor(inches / 12), inches: inches % 12 };
}

export const explainHeight = ({ centimetres }: Of<'height'>, { number, say }: Phrases): string[] =>
  [say('height', { metres: number(centimetres / 100, 2), ...feetAndInches(centimetres) })];

export const explainBody = ({ centimetres, kilograms }: Of<'body'>, { number, say }: Phrases): string[] =>
  [say('body', { centimetres, kilograms, pounds: number(kilograms * poundsInKilogram, 0), ...feetAndInches(centimetres) }), say('bodyHint')];

export function explainTemperature({ celsius }: Of<'temperature'>, { amount: tell, say }: Phrases): string[] {
  const inFahrenheit = (degrees: number): number => degrees * 1.8 + 32;
  const fahrenheit = { ...celsius, least: inFahrenheit(celsius.least), most: inFahrenheit(celsius.most) };
  const isFever = celsius.least >= 37.3 && celsius.most <= 42;
  return [say('temperature', { celsius: tell(celsius, 1), fahrenheit: tell(fahrenheit, isFever ? 1 : 0) }), ...(isFever ? [say('fever')] : [])];
}

export const explainAlcohol = ({ percent }: Of<'alcohol'>, { say }: Phrases): string[] => [say('alcohol', { percent })];

export const explainLens = ({ degrees }: Of<'lens'>, { amount: tell, say }: Phrases): string[] =>
  [say('lens', { dioptres: tell(scaled(degrees, 0.01), 2) }), say('lensHint')];
