import { useState } from 'react';
import { useStored } from '../../../components/hooks/use-stored';
import { changeAccount, readAccounts } from '../../../utils/database/translation/accounts';
import { releaseHosts } from '../../../utils/database/release-hosts';
import { emptyAccount, type EngineAccount } from '../../../utils/translation/account';
import { originsOf } from '../../../utils/translation/catalogue';
import { database } from './database';

interface EngineAccountAccess {
  account: EngineAccount;
  /** Whether the last change was refused: by its form, or by storage. */
  problem: 'form' | 'storage' | null;
  /** Stores fields; resolves to whether they were. */
  change(fields: Partial<EngineAccount>): Promise<boolean>;
}

/** What the person has told about an engine, live. */
export function useEngineAccount(engine: string): EngineAccountAccess {
  const [problem, setProblem] = useState<EngineAccountAccess['problem']>(null);
  const account = useStored(async () => (await readAccounts(database, [engine]))[0], [engine]) ?? emptyAccount(engine);
  return {
    account,
    problem,
    async change(fields) {
      const isStored = await changeAccount(database, engine, fields).catch(() => null);
      // Another address, service or key may be of another host.
      const isElsewhere = originsOf({ ...account, ...fields }).join() !== originsOf(account).join();
      if (isStored && isElsewhere) void releaseHosts();
      setProblem(isStored === null ? 'storage' : isStored ? null : 'form');
      return isStored === true;
    },
  };
}
