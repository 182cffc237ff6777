import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { LiveRegion } from '../../../components/ui/live-region';
import { sendMessage } from '../../../utils/messaging/protocol';
import { askPermission } from '../../../utils/platform/engine-permissions';
import type { EngineProblem, EngineProof } from '../../../utils/translation/engine-failure';
import { EngineProblemNotice } from './engine-problem';
import { problemOf } from './problem-of';

type Outcome = { state: 'running' } | { state: 'works'; proof: EngineProof } | { state: 'fails'; problem: EngineProblem };

/** Tries an engine with one harmless sentence, and says what came of it. */
export function EngineTest({ engine, origins }: { engine: string; origins: string[] }) {
  const { t } = useTranslation('pages');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async (): Promise<void> => {
    setOutcome({ state: 'running' });
    // Asked in the click itself, or the browser would not ask the person.
    await askPermission(origins);
    const answer = await sendMessage('testEngine', { engine }).catch(() => null);
    if (answer?.ok) return setOutcome({ state: 'works', proof: answer.value });
    setOutcome({ state: 'fails', problem: problemOf(answer) });
  };
  return (
    <div className="space-y-1.5">
      <Button onClick={() => void run()} active={outcome?.state === 'running'}>
        {t(outcome?.state === 'running' ? 'translation.testing' : 'translation.test')}
      </Button>
      {outcome?.state === 'works' && (
        <p className="border-l-2 border-accent pl-2 text-13/5">
          {t('translation.works', { text: outcome.proof.text, took: outcome.proof.took })}
        </p>
      )}
      {outcome?.state === 'fails' && <EngineProblemNotice problem={outcome.problem} />}
      <LiveRegion topic={outcome?.state === 'works' ? outcome.proof.text : ''}>
        {outcome?.state === 'works' && t('translation.works', { text: outcome.proof.text, took: outcome.proof.took })}
      </LiveRegion>
    </div>
  );
}
