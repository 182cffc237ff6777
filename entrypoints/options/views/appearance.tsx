import { ChoiceSetting } from '../../../components/settings/choice-setting';
import { useChoices } from '../../../components/settings/use-choices';

/** Light or dark, large or small, moving or still. */
export function Appearance() {
  const [themes, sizes, widths, motions] = [useChoices('theme'), useChoices('textSize'), useChoices('cardWidth'), useChoices('motion')];
  return (
    <>
      <ChoiceSetting name="theme" options={themes} />
      <ChoiceSetting name="textSize" options={sizes} />
      <ChoiceSetting name="cardWidth" options={widths} />
      <ChoiceSetting name="motion" options={motions} />
    </>
  );
}
