import type { Logger } from 'pino';
import { loggableError } from './loggable-error.ts';

/**
 * Hears of errors that nothing else did. A promise that failed unheard leaves everything else as it was: it is logged,
 * and the program goes on. After any other error nobody knows in which state the program is: it ends with status 1,
 * for whatever runs it to start it anew.
 */
export function catchTheRest(process: NodeJS.Process, log: Logger): void {
  process.on('unhandledRejection', (error) => {
    log.error({ error: loggableError(error) }, 'a failure was heard by nothing');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ error: loggableError(error) }, 'the program cannot go on');
    process.exit(1);
  });
}
