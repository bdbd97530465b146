// Notices when code inside a transaction asks the store itself, which on the one embedded connection would wait for ever.

import { AsyncLocalStorage } from 'node:async_hooks';

export interface TransactionGuard {
  /** Throws when called from inside a transaction that still holds the connection. */
  refuseInside(): void;
  during<T>(work: () => Promise<T>): Promise<T>;
}

export function transactionGuard(): TransactionGuard {
  const transaction = new AsyncLocalStorage<{ open: boolean }>();
  return {
    refuseInside() {
      if (transaction.getStore()?.open) {
        throw new Error('inside a transaction only its own handle may be used: pass tx on, not the store');
      }
    },
    async during(work) {
      // What outlives the transaction (a timer, a promise nobody awaited) keeps this mark, so the mark is closed with it.
      const mark = { open: true };
      try {
        return await transaction.run(mark, work);
      } finally {
        mark.open = false;
      }
    },
  };
}
