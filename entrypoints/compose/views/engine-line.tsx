import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../../components/ui/live-region';
import { engineListings } from '../../../utils/translation/catalogue';
import type { EngineQuery } from '../use-engine-query';
import { PressLine, QueryText } from './query-line';

/** Asks an engine for the query when it is pressed, and then is what came of it: the same button, so that the focus stays. */
export function EngineLine({ query: { engine, state, ask }, onPick }: { query: EngineQuery; onPick: (text: string) => void }) {
  const { t } = useTranslation('pages');
  const failure = state?.state === 'failed' ? t([`compose.failures.${state.code}`, 'compose.failures.unknown']) : '';
  const press = (): void => {
    if (state?.state === 'ready') onPick(state.value.text);
    else if (state?.state !== 'loading') ask();
  };
  const said = state?.state === 'loading' ? t('compose.working') : failure;
  return (
    <>
      <PressLine onPress={press}>
        {state?.state === 'ready' ? <QueryText query={state.value} /> : (
          <>
            <span className="block text-sm/5.5 text-accent">{said === '' ? t('compose.toChinese') : state?.state === 'failed' ? t('compose.retry') : said}</span>
            <span className={failure ? 'block text-xs/4.5 text-text' : 'block truncate text-xs/4.5 text-faint'}>
              {failure || t(`translation.names.${engine}`, { defaultValue: engineListings.find(({ id }) => id === engine)?.name ?? engine })}
            </span>
          </>
        )}
      </PressLine>
      <LiveRegion topic={said}>{said}</LiveRegion>
    </>
  );
}
