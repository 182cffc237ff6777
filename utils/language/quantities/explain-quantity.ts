import {
  explainAlcohol, explainArea, explainBody, explainCount, explainHeight, explainLength, explainLens, explainMass, explainMoney, explainTemperature,
} from './explain/measures';
import { phrasesOf, type QuantityLanguage } from './explain/phrases';
import {
  explainBirthYears, explainDate, explainDuration, explainLunarDate, explainSchoolYear, explainShortYear, explainWeekday, explainWorkingHours,
} from './explain/times';
import {
  explainDiscount, explainFurtherPiece, explainGift, explainLabelSize, explainLetterSize, explainMoneyOff, explainShare, explainShoeSize, explainWaistSize,
} from './explain/trade';
import type { QuantityValue } from './quantity';

/**
 * What an amount comes to, in short lines: first the amount in other units, then what to know about it.
 *
 * @param today for what changes with the year: ages, and days of the lunar calendar
 */
export function explainQuantity(quantity: QuantityValue, language: QuantityLanguage, today?: Date): string[] {
  const phrases = phrasesOf(language);
  switch (quantity.kind) {
    case 'count': return explainCount(quantity, phrases);
    case 'mass': return explainMass(quantity, phrases);
    case 'money': return explainMoney(quantity, phrases);
    case 'area': return explainArea(quantity, phrases);
    case 'length': return explainLength(quantity, phrases);
    case 'height': return explainHeight(quantity, phrases);
    case 'body': return explainBody(quantity, phrases);
    case 'shoe-size': return explainShoeSize(quantity, phrases);
    case 'waist-size': return explainWaistSize(quantity, phrases);
    case 'letter-size': return explainLetterSize(quantity, phrases);
    case 'label-size': return explainLabelSize(quantity, phrases);
    case 'date': return explainDate(quantity, phrases);
    case 'lunar-date': return explainLunarDate(quantity, phrases, today);
    case 'weekday': return explainWeekday(quantity, phrases);
    case 'working-hours': return explainWorkingHours(quantity, phrases);
    case 'duration': return explainDuration(quantity, phrases);
    case 'birth-years': return explainBirthYears(quantity, phrases, today);
    case 'short-year': return explainShortYear(quantity, phrases);
    case 'school-year': return explainSchoolYear(quantity, phrases);
    case 'discount': return explainDiscount(quantity, phrases);
    case 'gift': return explainGift(quantity, phrases);
    case 'further-piece': return explainFurtherPiece(quantity, phrases);
    case 'money-off': return explainMoneyOff(quantity, phrases);
    case 'share': return explainShare(quantity, phrases);
    case 'temperature': return explainTemperature(quantity, phrases);
    case 'alcohol': return explainAlcohol(quantity, phrases);
    case 'lens': return explainLens(quantity, phrases);
  }
}
