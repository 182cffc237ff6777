import { useEffect, useState } from 'react';
import { browser } from '../../utils/platform/browser';
import { mayReach } from '../../utils/platform/engine-permissions';

/** Whether the extension may reach hosts (match patterns), live; `undefined` until that is known. */
export function usePermission(origins: readonly string[]): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  const wanted = origins.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const look = (): void => void mayReach(wanted.split(' ').filter(Boolean)).then((found) => {
      if (isCurrent) setMay(found);
    });
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isCurrent = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [wanted]);
  return may;
}
