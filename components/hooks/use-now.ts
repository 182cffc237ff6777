import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time in ms since 1970, to the minute: what is due follows the clock. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
