import { CommandError } from '../command-error.js';

/** @throws {CommandError} with this sentence when it takes longer, in milliseconds; what goes on then is not waited for. */
export async function within<T>(longest: number, sentence: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CommandError(sentence)), longest);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
