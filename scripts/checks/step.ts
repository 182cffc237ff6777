interface Verdict {
  good: boolean;
  remark: string;
}

/** Does one step of `npm test`, then says in a line how it went and how long it took. An error is passed on. */
export async function step<Result>(name: string, work: () => Promise<Result>, judge?: (result: Result) => Verdict): Promise<Result> {
  const start = performance.now();
  const say = ({ good, remark }: Verdict): void => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${good ? '✔' : '✘'} ${name} (${seconds} s)${remark && `: ${remark}`}`);
  };
  try {
    const result = await work();
    say(judge?.(result) ?? { good: true, remark: '' });
    return result;
  } catch (error) {
    say({ good: false, remark: '' });
    throw error;
  }
}
