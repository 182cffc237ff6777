import { useCallback, useEffect, useState } from 'react';
import { forgetRecent, readRecent, rememberLookUp, type LookUp } from '../../utils/settings/recent-look-ups';

/** What was opened lately, the latest first. */
export function useRecent(): { recent: readonly LookUp[]; remember: (opened: LookUp) => void; forget: () => void } {
  const [recent, setRecent] = useState<readonly LookUp[]>([]);
  const refresh = useCallback(async () => setRecent(await readRecent()), []);
  useEffect(() => {
    void readRecent().then(setRecent);
  }, []);
  const remember = useCallback((opened: LookUp) => void rememberLookUp(opened).then(refresh), [refresh]);
  const forget = useCallback(() => void forgetRecent().then(refresh, refresh), [refresh]);
  return { recent, remember, forget };
}
